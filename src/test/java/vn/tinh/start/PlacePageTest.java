package vn.tinh.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.cli.Settings;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.query.Endpoint;

/** The pages of places, over the project's own triples. */
class PlacePageTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger ROUND_TRIPS = new AtomicInteger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Server server;

    @BeforeAll
    static void start() {
        Logging.ours();
        Settings settings = Settings.read(folder, folder, Map.of())
                .with(Settings.PORT, Optional.of("0"))
                .with(Settings.DATA, Optional.of(folder.resolve("data").toString()));
        CompletableFuture<Graph> opening = CompletableFuture.supplyAsync(() -> LocalGraph.open(settings));
        Endpoint counting = (query, reader) -> {
            ROUND_TRIPS.incrementAndGet();
            opening.join().endpoint().ask(query, reader);
        };
        server = Server.start(settings, opening, context -> {
            context.removeBeanDefinition(Endpoint.class.getName());
            context.registerBean(Endpoint.class, () -> counting);
        });
        if (server.graph() instanceof LocalGraph local) {
            assertThat(Project.at(Path.of(""))
                            .synchronise(local.store(), Progress.SILENT)
                            .hasRefused())
                    .isFalse();
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", "text/html")
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body().replaceAll("\\s+", " ");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi | 872,6 triệu USD | vì sao là con số này", "en | 872.6 million USD | why this number"})
    void a_figure_leads_to_its_observation(String language, String amount, String why) {
        assertThat(page("/doc/place/khanh-hoa?lang=" + language))
                .containsPattern("<a href=\"/doc/observation/2ef6a25e8de77e4b\" title=\"" + why + "\">"
                        + java.util.regex.Pattern.quote(amount) + "</a>");
    }

    @Test
    void a_place_has_all_its_areas_with_dates_codes_people_and_size() {
        assertThat(page("/doc/place/hung-yen?lang=vi"))
                .contains("<h1>Hưng Yên</h1>", "href=\"/doc/area/hung-yen/1\"", "href=\"/doc/area/hung-yen/2\"")
                .contains("<td>1/7/2025</td>", "<td>33</td>", "<td>3.567.943 (2024)</td>", "<td>2.514,81 km²</td>")
                .contains("Hợp nhất Hưng Yên, Thái Bình thành Hưng Yên (1/7/2025)");
        assertThat(page("/doc/place/hung-yen?lang=en")).contains("<td>1 July 2025</td>", "<td>2,514.81 km²</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi | Chưa có số liệu nào về nơi này.", "en | There are no figures of this place yet."})
    void a_place_without_figures_says_so(String language, String said) {
        assertThat(page("/doc/place/an-giang?lang=" + language)).contains(said);
        assertThat(page("/doc/place/khanh-hoa?lang=" + language)).doesNotContain(said);
    }

    @Test
    void a_place_leads_to_what_it_is_related_to_and_to_its_articles() {
        assertThat(page("/doc/place/khanh-hoa?lang=vi"))
                .contains("href=\"/doc/article/000_2a0a5d6382699266\"", "kim ngạch xuất khẩu đạt 2 tỷ USD</a>")
                .contains("href=\"/doc/relation/has-zone\"", "href=\"/doc/zone/ccn-dien-tho\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khanh-hoa", "hung-yen", "an-giang", "viet-nam"})
    void a_page_takes_at_most_five_round_trips(String place) {
        ROUND_TRIPS.set(0);
        page("/doc/place/" + place);
        assertThat(ROUND_TRIPS.get()).isBetween(1, 5);
    }
}
