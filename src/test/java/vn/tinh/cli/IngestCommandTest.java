package vn.tinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.tinh.ingest.Newsstand;

/** The command in this process, over a folder and a store of its own. */
class IngestCommandTest {
    @TempDir
    static Path home;

    private static Newsstand stand;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void open() {
        stand = Newsstand.in(home);
    }

    private int run(Object... args) {
        List<String> line = new ArrayList<>();
        for (Object arg : args) {
            line.add(arg.toString());
        }
        var command = new IngestCommand(Settings.read(home, home, Map.of()), "test", words -> Newsstand::read);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command2, parsed) -> Tinh.tell(failure, command2.getErr()))
                .execute(line.toArray(String[]::new));
    }

    private static Path extracted(String id) {
        return home.resolve("triples/extracted/" + id + ".trig");
    }

    @Test
    @DisplayName("Each article has a line, what is unchanged is counted, and a new version says what changed")
    void a_line_each() {
        Path file = stand.article("c01", "2021-03-02", Newsstand.turnover("2021", 5), Newsstand.turnover("2020", 6));

        assertThat(run(file)).isZero();
        assertThat(out.toString().strip()).isEqualTo("c01: 2 claims");
        assertThat(run(file)).isZero();
        assertThat(out.toString()).contains("unchanged: 1 article");
        stand.article("c01", "2021-03-02", Newsstand.turnover("2021", 5), Newsstand.turnover("2020", 7));
        assertThat(run("--verbose", file)).isZero();
        assertThat(out.toString())
                .contains(
                        "c01: 2 claims: 1 added, 1 removed, 1 kept\n",
                        "  + an-giang export-turnover value actual 2020 exact 7 USD\n",
                        "  - an-giang export-turnover value actual 2020 exact 6 USD\n",
                        "  = an-giang export-turnover value actual 2021 exact 5 USD\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("A bad fact is told on standard error, and the article is done all the same")
    void a_bad_fact() {
        Path file = stand.article(
                "c02",
                "2022-03-02",
                Newsstand.turnover("2022", 5),
                Newsstand.figure("an-giang", "export-turnover", "2022", 4, "\"commodity\":\"unobtainium\","));

        assertThat(run(file)).isZero();
        assertThat(out.toString().strip()).isEqualTo("c02: 1 claim");
        assertThat(err.toString())
                .startsWith("c02:")
                .contains("left out", "unobtainium")
                .hasLineCount(1);
    }

    @Test
    @DisplayName("An article without a date is refused with 1 and the option to give; with it, it is taken")
    void without_a_date() {
        Path file = stand.article("c03", "", Newsstand.turnover("2018", 5));

        assertThat(run(file)).isEqualTo(1);
        assertThat(err.toString()).contains(file + ": ", "--published");
        assertThat(extracted("c03")).doesNotExist();
        assertThat(run("--published", "2018-12", file)).isZero();
        assertThat(extracted("c03")).content().contains("tinh:published \"2018-12\"");
    }

    @Test
    @DisplayName("Standard input is an article if it is given a name")
    void standard_input() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Newsstand.turnover("2017", 5).getBytes(StandardCharsets.UTF_8)));
            assertThat(run("-")).isEqualTo(2);
            assertThat(err.toString()).contains("--id");
            assertThat(run("--id", "c04", "--published", "2017", "--title", "Một bài", "-"))
                    .isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(Files.readString(extracted("c04"))).contains("dct:title \"Một bài\"@vi", "2017");
    }

    @Test
    @DisplayName("A folder is taken with all below it, and a file's name makes the article's")
    void a_folder() throws IOException {
        Path below = home.resolve("folder/more");
        Files.createDirectories(below);
        Files.writeString(below.resolve("Số liệu Đồng Tháp 7-2016.txt"), Newsstand.turnover("2016", 5) + "\n");
        Files.writeString(below.resolve("picture.png"), "");

        assertThat(run("--published", "2016-08", home.resolve("folder"))).isZero();
        assertThat(out.toString()).isEqualTo("so_lieu_dong_thap_7_2016: 1 claim\n");
        assertThat(run("--id", "x", home.resolve("folder"), home.resolve("folder")))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A dry run makes neither file nor store")
    void a_dry_run() throws IOException {
        Path elsewhere = home.resolve("no-store");
        Path file = stand.article("c05", "2015-03-02", Newsstand.turnover("2015", 5));

        assertThat(run("--dry-run", "--data", elsewhere, file)).isZero();
        assertThat(out.toString().strip()).isEqualTo("c05: 1 claim");
        assertThat(elsewhere).doesNotExist();
        assertThat(extracted("c05")).doesNotExist();
    }

    @Test
    @DisplayName("A file that is not there, or a date that is none, is told in a line")
    void wrong_commands() {
        assertThat(run(home.resolve("nowhere.txt"))).isEqualTo(1);
        Path file = stand.article("c06", "", Newsstand.turnover("2014", 5));
        assertThat(run("--published", "last week", file)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file", "\"last week\"");
    }
}
