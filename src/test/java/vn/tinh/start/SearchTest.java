package vn.tinh.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.browse.LabelSearch;
import vn.tinh.cli.Settings;
import vn.tinh.ingest.Progress;
import vn.tinh.ingest.Project;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.query.Endpoint;

/** The search over the project's own names. */
class SearchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
        server = Server.start(settings, CompletableFuture.supplyAsync(() -> LocalGraph.open(settings)), none -> {});
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

    private static HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpResponse<String> search(String words, String language) {
        return get("/search?lang=" + language + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static String first(String page) {
        int at = page.indexOf("<li>");
        return at < 0 ? "" : page.substring(at, page.indexOf("</li>", at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khanh hoa          | vi | /doc/place/khanh-hoa | Khánh Hòa",
                "KHÁNH HOÀ          | vi | /doc/place/khanh-hoa | Khánh Hòa",
                "khanh h            | vi | /doc/place/khanh-hoa | Khánh Hòa",
                "dak lak            | vi | /doc/place/dak-lak   | Đắk Lắk",
                "Ho Chi Minh City   | en | /doc/place/ho-chi-minh | Ho Chi Minh City",
                "kim ngach xuat khau| vi | /doc/indicator/export-turnover | Kim ngạch xuất khẩu",
                "export turnover    | en | /doc/indicator/export-turnover | Export turnover",
                "American Chamber   | en | /doc/organisation/amcham | American Chamber of Commerce",
            })
    void the_best_answer_stands_first(String words, String language, String href, String label) {
        HttpResponse<String> page = search(words, language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"" + language + "\"");
        assertThat(first(page.body())).contains(href + "?").contains(">" + label);
    }

    @Test
    void an_indicator_is_found_by_a_part_of_its_name() {
        assertThat(search("xuat khau", "vi").body()).contains("/doc/indicator/export-turnover?", "<h2>Chỉ tiêu</h2>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thừa Thiên Huế | /doc/place/thua-thien-hue    | Thừa Thiên Huế |",
                "TP.HCM         | /doc/place/ho-chi-minh       | Hồ Chí Minh    | TP",
                "amcham         | /doc/organisation/amcham     | Hiệp hội       | A",
                "tong kim ngach xuat khau | /doc/indicator/export-turnover | Kim ngạch xuất khẩu | tổng kim ngạch xuất khẩu",
            })
    void an_old_or_other_name_leads_to_the_thing_and_is_told(
            String words, String href, String label, @Nullable String other) {
        String best = first(search(words, "vi").body());
        assertThat(best).contains(href + "?", label);
        if (other == null) {
            assertThat(best).doesNotContain("theo tên");
        } else {
            assertThat(best).contains("theo tên “" + other);
        }
    }

    @Test
    void of_a_kind_ten_are_shown() {
        String page = search("huyen", "vi").body();
        assertThat(page.split("<li>", -1)).hasSizeBetween(11, 91);
        assertThat(page).contains("Còn nữa");
    }

    @Test
    void a_program_gets_the_few_best() {
        HttpResponse<String> answer = get("/search?format=json&lang=en&q=khanh+hoa");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).startsWith("{\"results\":[{").contains("\"href\":\"/doc/place/khanh-hoa\"");
        assertThat(answer.body().split("\"href\"", -1)).hasSizeLessThanOrEqualTo(11);
        assertThat(get("/search?format=json").body()).isEqualTo("{\"results\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzyzx", "*", "\\", "~^!", "\"\"", "') } DROP ALL #", "label:[xyzzy TO z]"})
    void what_is_nowhere_or_no_word_finds_nothing(String words) {
        HttpResponse<String> page = search(words, "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<li>").contains("Nothing in the graph is called so");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\" OR *:* ) | or", "uri:* | uri", "hue OR hanoi | hue or hanoi", "NOT -hue | not hue", "hu* | hu"
            })
    void an_operator_is_a_word_or_nothing(String words, String plain) {
        HttpResponse<String> page = search(words, "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(hits(page.body())).isEqualTo(hits(search(plain, "en").body()));
    }

    private static List<String> hits(String page) {
        return Pattern.compile("<li><a href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    @Test
    void what_was_typed_is_shown_as_text() {
        assertThat(search("<script>x", "en").body()).doesNotContain("<script").contains("&lt;script&gt;x");
    }

    @Test
    void nothing_and_too_much_are_answered_politely() {
        assertThat(get("/search?lang=en").body()).contains("Write a name");
        assertThat(get("/search?lang=en&q=+").body()).contains("Write a name");
        HttpResponse<String> longer = search("a".repeat(201), "en");
        assertThat(longer.statusCode()).isEqualTo(400);
        assertThat(longer.body()).contains("at most 200 characters");
        assertThat(get("/search?format=json&q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
    }

    @Test
    void the_field_stands_in_every_head_and_keeps_the_language() {
        for (String path : List.of("/?lang=en", "/sparql?lang=en", "/doc/place/hue?lang=en", "/search?lang=en&q=hue")) {
            assertThat(get(path).body())
                    .contains("action=\"/search\"", "name=\"q\"", "<input type=\"hidden\" name=\"lang\" value=\"en\">");
        }
        assertThat(search("hà nội", "en").body()).contains("/search?lang=vi&amp;q=h%C3%A0+n%E1%BB%99i");
    }

    @Test
    void an_address_that_says_nothing_offers_what_it_may_have_meant() {
        HttpResponse<String> page = get("/doc/province/khanh-hoa?lang=en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(first(page.body())).contains("/doc/place/khanh-hoa?");
        assertThat(get("/doc/place/100%25-n%E1%BB%99i").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"khanh hoa, /doc/place/khanh-hoa", "Kim ngạch xuất khẩu, /doc/indicator/export-turnover"})
    void without_the_text_index_names_are_found_too(String words, String href) {
        if (server.graph() instanceof LocalGraph local) {
            Endpoint bare = (query, reader) -> {
                if (query.toString().contains("jena.apache.org/text")) {
                    throw new TinhException(Problem.REMOTE, "no such function");
                }
                local.endpoint().ask(query, reader);
            };
            var found = new LabelSearch(bare, false).find(words, Locale.of("vi"));
            assertThat(found.getFirst().hits().getFirst().href()).isEqualTo(href);
        }
    }
}
