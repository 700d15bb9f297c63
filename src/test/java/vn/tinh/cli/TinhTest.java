package vn.tinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

class TinhTest {
    private final List<Settings> served = new ArrayList<>();
    private final StringWriter told = new StringWriter();

    private int run(RuntimeException failure, String... args) {
        return run(args, settings -> {
            throw failure;
        });
    }

    private int run(String... args) {
        return run(args, served::add);
    }

    private int run(String[] args, java.util.function.Consumer<Settings> serve) {
        Serving serving = new Serving() {
            @Override
            public void serve(Settings settings) {
                serve.accept(settings);
            }

            @Override
            public void rehearse(Settings settings) {
                serve.accept(settings);
            }
        };
        Path here = Path.of("/nowhere");
        return Tinh.commandLine(serving, Settings.read(here, here, Map.of()))
                .setErr(new PrintWriter(told, true))
                .setOut(new PrintWriter(told, true))
                .execute(args);
    }

    @Test
    void a_parameter_of_a_stored_query_is_no_unknown_option() {
        assertThat(run("query", "fdi-by-origin", "--place", "nowhere-at-all", "--to", "http://127.0.0.1:9/sparql"))
                .isNotZero();
        assertThat(told.toString()).doesNotContain("Unknown option").contains("127.0.0.1:9");
    }

    @Test
    void the_options_of_serve_are_settings() {
        assertThat(run("serve", "--port", "0", "--address", "0.0.0.0", "--data", "/srv/x"))
                .isZero();
        assertThat(served).singleElement().satisfies(settings -> {
            assertThat(settings.port()).isZero();
            assertThat(settings.address()).isEqualTo("0.0.0.0");
            assertThat(settings.data()).isEqualTo(Path.of("/srv/x"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sevre", "serve --prot 1", "serve --port"})
    void a_wrong_command_is_told_in_a_line_and_ends_with_2(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(told.toString()).startsWith("tinh: ").hasLineCount(1);
        assertThat(served).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_the_exit_code_of_its_kind() {
        assertThat(run(new TinhException(Problem.SYNTAX, new Place("a.ttl", 3, 7), "a dot is missing"), "serve"))
                .isEqualTo(1);
        assertThat(told.toString().strip()).isEqualTo("tinh: a.ttl:3:7: a dot is missing");
    }

    @Test
    void a_fault_of_ours_is_told_without_a_stack_trace_and_ends_with_3() {
        assertThat(run(new IllegalStateException("oh"), "serve")).isEqualTo(3);
        assertThat(told.toString()).startsWith("tinh: a fault of ours").doesNotContain("\tat ");
    }

    @Test
    void help_is_no_fault() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(told.toString()).contains("--port", "tinh.query-timeout").doesNotContain("--train");
    }
}
