package vn.tinh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.problem.TinhException;

class SettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private Settings settings(Map<String, String> environment) {
        return Settings.read(home, here, environment);
    }

    @Test
    void an_option_goes_before_the_environment_that_before_the_file_here_and_that_before_the_projects()
            throws IOException {
        assertThat(settings(Map.of()).port()).isEqualTo(8080);
        Files.writeString(home.resolve("tinh.properties"), "tinh.port = 1001\n");
        assertThat(settings(Map.of()).port()).isEqualTo(1001);
        Files.writeString(here.resolve("tinh.properties"), "tinh.port = 1002\n");
        assertThat(settings(Map.of()).port()).isEqualTo(1002);
        Settings withEnvironment = settings(Map.of("TINH_PORT", "1003"));
        assertThat(withEnvironment.port()).isEqualTo(1003);
        assertThat(withEnvironment.with(Settings.PORT, Optional.of("1004")).port())
                .isEqualTo(1004);
        assertThat(withEnvironment.with(Settings.PORT, Optional.empty()).port()).isEqualTo(1003);
    }

    @Test
    void the_data_are_in_the_projects_folder_unless_it_is_told_otherwise() {
        assertThat(settings(Map.of()).data()).isEqualTo(home.resolve("data"));
        assertThat(settings(Map.of("TINH_DATA", "elsewhere")).data()).isEqualTo(home.resolve("elsewhere"));
        assertThat(settings(Map.of("TINH_DATA", "/srv/tinh")).data()).isEqualTo(Path.of("/srv/tinh"));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "5s, 5", "0, 1"})
    void a_timeout_is_in_seconds(String text, long seconds) {
        assertThat(settings(Map.of("TINH_QUERY_TIMEOUT", text)).queryTimeout()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void an_empty_value_is_none() {
        assertThat(settings(Map.of("TINH_FUSEKI", " ")).get(Settings.FUSEKI)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "8080.0"})
    void a_port_that_is_none_is_told(String port) {
        assertThatExceptionOfType(TinhException.class)
                .isThrownBy(() -> settings(Map.of("TINH_PORT", port)).port())
                .withMessageContaining("tinh.port")
                .withMessageContaining(port);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_with_its_name() throws IOException {
        Files.write(here.resolve("tinh.properties"), new byte[] {'a', '=', (byte) 0xff});
        assertThatExceptionOfType(TinhException.class)
                .isThrownBy(() -> settings(Map.of()))
                .withMessageContaining("tinh.properties");
    }
}
