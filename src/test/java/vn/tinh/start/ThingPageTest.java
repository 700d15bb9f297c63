package vn.tinh.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.cli.Settings;
import vn.tinh.ingest.Progress;

/** The pages of things over the project's own graph. */
class ThingPageTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Server server;

    @BeforeAll
    static void start() {
        Logging.ours();
        Settings settings = Settings.read(HOME, folder, Map.of())
                .with(Settings.PORT, Optional.of("0"))
                .with(Settings.DATA, Optional.of(folder.resolve("data").toString()));
        LocalGraph graph = LocalGraph.prepare(settings, Progress.SILENT, report -> {});
        server = Server.start(settings, CompletableFuture.completedFuture(graph), none -> {});
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> page(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/doc/commodity/rice                         | Gạo                  | Rice",
                "/doc/country/JP                             | Nhật Bản             | Japan",
                "/doc/indicator/export-turnover              | Kim ngạch xuất khẩu  | Export turnover",
                "/doc/area/hung-yen/1                        | Hưng Yên             | Hung Yen",
                "/doc/article/003_4873f0b7fbd6c7c8           | bài báo              | news article",
                "/doc/observation/2ef6a25e8de77e4b           | Khánh Hòa            | Khanh Hoa",
                "/ns                                         | Bản thể học Tỉnh Graph | Tỉnh Graph ontology",
                "/graph/reference/provinces                  | Tỉnh, thành phố và quần đảo | Provinces, municipalities and archipelagos",
            })
    void everything_has_a_page_in_both_languages(String path, String vietnamese, String english) {
        assertThat(page(path, "vi").statusCode()).isEqualTo(200);
        assertThat(page(path, "vi").body()).contains("<html lang=\"vi\"").contains(vietnamese);
        assertThat(page(path, "en").body()).contains("<html lang=\"en\"").contains(english);
    }

    @Test
    void a_thing_is_told_with_the_names_of_what_it_points_to_and_links_that_stay_here() {
        String rice = page("/doc/commodity/rice", "en").body();

        assertThat(rice)
                .contains("<a href=\"/doc/commodity/agricultural-products\">Agricultural products</a>")
                .contains("is a")
                .doesNotContain("href=\"https://w3id.org/tinh/");
    }

    @Test
    void what_points_to_a_thing_is_listed_and_said_where() {
        String khanhHoa = page("/doc/commodity/agricultural-products", "vi").body();

        assertThat(khanhHoa)
                .contains("Những gì dẫn tới đây")
                .contains("<a href=\"/doc/commodity/rice\">Gạo</a>")
                .contains("href=\"/graph/reference/commodities\"");
    }

    @Test
    void what_the_graph_does_not_know_is_a_page_that_says_so() {
        HttpResponse<String> missing = page("/doc/place/nowhere", "vi");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Không có trong đồ thị");
    }

    @Test
    void a_page_runs_and_fetches_nothing_from_elsewhere() {
        assertThat(page("/doc/country/JP", "vi").body())
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContainPattern("(?:src|<link[^>]*href)=\"https?:");
    }
}
