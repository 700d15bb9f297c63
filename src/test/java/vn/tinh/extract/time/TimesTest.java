package vn.tinh.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;
import vn.tinh.fact.Period;

class TimesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/time.tsv");

    /** A line of the corpus: when the article appeared, its words, what they say and by which rules. */
    record Wording(String published, String words, String said, String rules) {
        @Override
        public String toString() {
            return published + " " + words;
        }
    }

    static List<Wording> wordings() throws IOException {
        return Files.readAllLines(CORPUS, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    int bar = cells[0].indexOf('|');
                    return new Wording(cells[0].substring(0, bar), cells[0].substring(bar + 1), cells[1], cells[2]);
                })
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void says(Wording wording) {
        List<Mention> found = read(wording.published(), wording.words());

        assertThat(String.join("; ", found.stream().map(TimesTest::said).toList()))
                .isEqualTo(wording.said().equals("-") ? "" : wording.said());
        assertThat(String.join("; ", found.stream().map(Mention::rule).toList()))
                .isEqualTo(wording.rules());
    }

    private static List<Mention> read(String published, String text) {
        return times(published).read(Layout.of(text, "")).stream()
                .flatMap(sentence -> sentence.items().stream())
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .toList();
    }

    private static Times times(String published) {
        return Times.of(published.isEmpty() ? Optional.empty() : Optional.of(new Published(published)));
    }

    private static String said(Mention mention) {
        Meaning.Time time = (Meaning.Time) mention.meaning();
        boolean shifts = time.shift() != Meaning.Time.Shift.NONE;
        String what = shifts ? time.shift() + (time.period().isNone() ? "" : " " + time.period()) : "" + time.period();
        return time.role() + " " + what + (time.stated() ? "!" : "");
    }

    /** Every time with its words, one line each. */
    private static List<String> told(String published, String text) {
        return read(published, text).stream()
                .map(mention -> mention.words() + ": " + said(mention))
                .toList();
    }

    @Test
    @DisplayName("The year that a paragraph names governs the months behind it, up to the next paragraph")
    void year_of_the_paragraph() {
        String text = """
                Xuất khẩu của tỉnh
                Năm 2021 là năm khó khăn. 9 tháng đầu năm chỉ đạt 2 tỷ USD.
                Sang 9 tháng đầu năm, tình hình khá hơn.
                """;

        assertThat(told("2022-10-05", text))
                .containsExactly(
                        "Năm 2021: PERIOD 2021!",
                        "9 tháng đầu năm: PERIOD 2021-01/2021-09",
                        "9 tháng đầu năm: PERIOD 2022-01/2022-09");
    }

    @Test
    @DisplayName("A year that is only aimed at or compared with does not govern the months behind it")
    void other_years_do_not_govern() {
        String text = "Đến năm 2025 đạt 5 tỷ USD, gấp đôi năm 2019. Quý I đạt 400 triệu USD.";

        assertThat(told("2023-04-05", text))
                .containsExactly(
                        "Đến năm 2025: UNTIL 2025!", "năm 2019: BASELINE 2019!", "Quý I: PERIOD 2023-01/2023-03");
    }

    @Test
    @DisplayName("Next year's plan does not carry this year's eleven months away")
    void plan_of_next_year() {
        String text = "Năm 2026, tỉnh đặt chỉ tiêu 3,6 tỷ USD. 11 tháng đã đạt 3 tỷ USD.";

        assertThat(told("2025-12-18", text))
                .containsExactly("Năm 2026: PERIOD 2026!", "11 tháng: PERIOD 2025-01/2025-11");
    }

    @Test
    @DisplayName(
            "Without a date of publication, what a comparison says fixes this year, and the last month told is now")
    void comparison_fixes_the_year() {
        String text = """
                Thu hút đầu tư
                Quý I năm nay, tỉnh thu hút 12 dự án, tăng 20% so với cùng kỳ năm 2020.
                Toàn tỉnh hiện có 38 sản phẩm OCOP.
                """;

        assertThat(told("", text))
                .containsExactly(
                        "Quý I năm nay: PERIOD 2021-01/2021-03",
                        "so với cùng kỳ năm 2020: BASELINE YEAR_BEFORE 2020!",
                        "hiện: UNTIL 2021-03");
    }

    @Test
    @DisplayName("Without a date of publication, months with their year fix it; a year alone may be looked back at")
    void months_fix_the_year() {
        assertThat(told("", "8 tháng năm 2022 đạt 1,5 tỷ USD.\nNăm nay tỉnh phấn đấu 2 tỷ USD."))
                .containsExactly("8 tháng năm 2022: PERIOD 2022-01/2022-08!", "Năm nay: PERIOD 2022");
        assertThat(told("", "Năm 2022 đạt 1,5 tỷ USD.\nNăm nay tỉnh phấn đấu 2 tỷ USD."))
                .containsExactly("Năm 2022: PERIOD 2022!", "Năm nay: PERIOD none");
        assertThat(told("", "Tháng 12/2022 đạt 150 triệu USD.\nNăm nay tỉnh phấn đấu 2 tỷ USD."))
                .containsExactly("Tháng 12/2022: PERIOD 2022-12!", "Năm nay: PERIOD none");
    }

    @Test
    @DisplayName("Without a date of publication, a date at the head of the page stands for it")
    void date_at_the_head() {
        String text = """
                Đẩy mạnh xuất khẩu
                Thứ 6, 26/11/2021 | 00:00:00
                Đến nay, hàng hóa đã đi 60 nước.
                """;

        assertThat(told("", text)).containsExactly("26/11/2021: EVENT 2021-11-26!", "Đến nay: UNTIL 2021-11");
    }

    @Test
    @DisplayName("What nobody can tell is told as such, so that its figure takes no other period")
    void nobody_can_tell() {
        assertThat(told("", "Đến nay có 550 dự án. Quý II thu hút 20 dự án."))
                .containsExactly("Đến nay: UNTIL none", "Quý II: PERIOD none");
    }

    @Test
    @DisplayName("A headline takes its year from the date of publication, as the text does")
    void headline() {
        assertThat(told("2023-10-03", "Bắc Giang: Xuất khẩu 9 tháng là điểm sáng\n\nTrong tháng 9, xuất khẩu tăng."))
                .containsExactly("9 tháng: PERIOD 2023-01/2023-09", "tháng 9: PERIOD 2023-09");
    }

    @Test
    @DisplayName("\"trong tháng\" is the month named before, else the last of the months that follow")
    void month_meant() {
        assertThat(told("", "Trong tháng, bán lẻ đạt 4.071 tỷ đồng.\nBảy tháng năm 2018 đạt 25.992 tỷ đồng."))
                .containsExactly("Trong tháng: PERIOD 2018-07", "Bảy tháng năm 2018: PERIOD 2018-01/2018-07!");
    }

    @Test
    @DisplayName("A term of office that is named later tells what \"nhiệm kỳ này\" is")
    void term_ahead() {
        assertThat(told("2021-03-16", "Nhiệm kỳ này tỉnh ưu tiên gì?\n\nNhiệm kỳ 2020 - 2025 ưu tiên công nghiệp."))
                .containsExactly("Nhiệm kỳ này: PERIOD 2020/2025", "Nhiệm kỳ 2020 - 2025: PERIOD 2020/2025!");
    }

    @Test
    @DisplayName("What captions and asides name is not referred back to")
    void asides_are_not_heard() {
        List<Sentence> sentences = List.of(
                sentence(Sentence.Section.BODY, 0, "Năm 2023 đạt 3 tỷ USD."),
                sentence(Sentence.Section.ASIDE, 0, "Tỉnh bạn năm 2019 đạt 2 tỷ USD."),
                sentence(Sentence.Section.BODY, 0, "Trong năm, tỉnh cấp mới 27 dự án."));

        assertThat(times("2023-12-20").read(sentences).getLast().items().getFirst())
                .isInstanceOfSatisfying(
                        Mention.class, mention -> assertThat(said(mention)).isEqualTo("PERIOD 2023"));
    }

    private static Sentence sentence(Sentence.Section section, int paragraph, String text) {
        return new Sentence(section, paragraph, List.copyOf(Tokens.of(text)));
    }

    @ParameterizedTest(name = "of {0}: against {1} ({2}) is {3}")
    @CsvSource({
        "2023-01/2023-09, YEAR_BEFORE, none, 2022-01/2022-09",
        "2023, YEAR_BEFORE, none, 2022",
        "2022-01-01/2022-09-20, YEAR_BEFORE, none, 2021-01-01/2021-09-20",
        "2023-01/2023-09, YEAR_BEFORE, 2019, 2019-01/2019-09",
        "2023-01/2023-09, YEAR_BEFORE, 2024, none",
        "../2023-09, YEAR_BEFORE, none, ../2022-09",
        "2024-01, MONTH_BEFORE, none, 2023-12",
        "../2024-01, MONTH_BEFORE, none, ../2023-12",
        "2023-01/2023-09, MONTH_BEFORE, none, none",
        "2023, MONTH_BEFORE, none, none",
        "2024-01/2024-03, QUARTER_BEFORE, none, 2023-10/2023-12",
        "2024-01/2024-06, QUARTER_BEFORE, none, none",
        "2023, NONE, 2019, 2019",
        "2024-04, NONE, 2024-03, 2024-03",
        "../2024-04, NONE, 2023, ../2023",
        "2021/2025, NONE, 2016/2020, 2016/2020",
        "2023, NONE, none, none",
        "none, YEAR_BEFORE, none, none",
        "none, MONTH_BEFORE, none, none",
        "2021/.., YEAR_BEFORE, 2019, none",
    })
    void baselines(String figure, Meaning.Time.Shift shift, String period, String baseline) {
        var time = new Meaning.Time(Meaning.Time.Role.BASELINE, period(period), shift, false);

        assertThat(Times.baseline(time, period(figure))).isEqualTo(period(baseline));
    }

    private static Period period(String edtf) {
        return edtf.equals("none") ? Period.NONE : Period.parse(edtf);
    }

    @ParameterizedTest(name = "up to {0} is {1} within the year, and {2} in all")
    @CsvSource({
        "2023-09, 2023-01/2023-09, ../2023-09",
        "2023-01, 2023-01, ../2023-01",
        "2022-09-20, 2022-01-01/2022-09-20, ../2022-09-20",
        "2025, 2025, ../2025",
        "2021/2025, 2021/2025, ../2025",
        "none, none, none",
        "2021/.., 2021/.., 2021/..",
    })
    void running_and_open(String until, String running, String open) {
        assertThat(Times.running(period(until))).isEqualTo(period(running));
        assertThat(Times.open(period(until))).isEqualTo(period(open));
    }

    @Test
    @DisplayName("Whatever it is given, it reads it without a fault, and no word is lost, doubled or moved")
    void any_text() {
        var random = new Random(20260101);
        List<String> words = Stream.of(
                        "năm tháng quý ngày nửa cả trong cùng kỳ so với từ đến tới hết vào hiện nay thời điểm giai đoạn",
                        "nhiệm niên vụ đầu cuối giữa những các còn lại qua này trước ngoái tính lũy kế cộng dồn tầm nhìn",
                        "định hướng một hai năm chín mười sáng hôm 9 12 20 31 2020 2021 2025 0 45 1.5 20.9.2022 T9 9T Q1",
                        "/ - , . ( ) % \n I IV bằng lần gấp hơn kế hoạch gần đây vừa là tỷ 99999999999 ٣ 𝟗 💰 a\u0301")
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .toList();
        for (int round = 0; round < 6_000; round++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(25); count >= 0; count--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            if (random.nextInt(10) == 0) {
                byte[] bytes = new byte[60];
                random.nextBytes(bytes);
                text.append(new String(bytes, StandardCharsets.UTF_8));
            }
            reads(
                    text.toString(),
                    List.of("", "2023", "2023-10", "2024-01-05", "../2017").get(random.nextInt(5)));
        }
    }

    private static void reads(String text, String published) {
        List<Sentence> sentences = Layout.of(text, "");
        List<Sentence> read = times(published).read(sentences);

        assertThat(read.stream().map(TimesTest::tokens).toList())
                .as(text)
                .isEqualTo(sentences.stream().map(TimesTest::tokens).toList());
    }

    private static List<Token> tokens(Sentence sentence) {
        List<Token> tokens = new ArrayList<>();
        for (Item item : sentence.items()) {
            if (item instanceof Mention mention) {
                tokens.addAll(mention.tokens());
            } else if (item instanceof Token token) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    @Test
    @DisplayName("A long text that refers to nothing again and again is read to its end")
    void long_text() {
        String text = "Trong tháng, trong quý, giai đoạn này, nhiệm kỳ này, 5 năm qua, cùng kỳ, so với so với so.\n";

        assertThat(read("", text.repeat(30_000))).hasSize(6 * 30_000);
    }

    @Test
    @DisplayName("Every rule of the corpus has wordings, and every good one is told once")
    void corpus_has_no_doubles() throws IOException {
        assertThat(wordings().stream().map(Wording::toString).collect(Collectors.toSet()))
                .hasSameSizeAs(wordings())
                .hasSizeGreaterThan(250);
    }
}
