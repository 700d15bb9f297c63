package vn.tinh.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Sentence.Section;

class LayoutTest {
    private static final Map<Section, String> LETTERS = Map.of(
            Section.TITLE, "{T}",
            Section.BODY, "{B}",
            Section.HEADING, "{H}",
            Section.CAPTION, "{C}",
            Section.ASIDE, "{A}",
            Section.TABLE, "{X}");

    static Stream<Arguments> wordings() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/corpus/layout.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(columns -> Arguments.of(columns[1], columns[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    @DisplayName("Each sentence begins where it must, in the part of the page where it stands")
    void sentences_and_sections(String what, String marked) {
        String text = marked.replaceAll("\\{[A-Z]}", "").replace('⏎', '\n').replace('⇥', '\t');
        var read = new StringBuilder(text);
        List<Sentence> sentences = Layout.of(text, "");
        for (Sentence sentence : sentences.reversed()) {
            int start = text.offsetByCodePoints(0, sentence.items().getFirst().start());
            read.insert(start, LETTERS.get(sentence.section()));
        }
        assertThat(read.toString().replace('\n', '⏎').replace('\t', '⇥'))
                .as(what)
                .isEqualTo(marked);
    }

    private static List<String> cells(String text) {
        return Layout.of(text, "").stream()
                .filter(sentence -> sentence.section() == Section.TABLE)
                .map(sentence -> String.join(
                        " ",
                        sentence.items().stream()
                                .map(item -> ((Token) item).key())
                                .toList()))
                .toList();
    }

    @Test
    @DisplayName("Whatever stands between the cells of a table, it is a mark with the key \"|\"")
    void cells_are_apart() {
        List<String> expected = List.of("mặt hàng | tháng 6 | tăng", "chè | 11,5 | 3,0", "quế | 9,0 | 4,1");
        assertThat(cells("Mặt hàng|Tháng 6|Tăng\nChè|11,5|3,0\nQuế|9,0|4,1")).isEqualTo(expected);
        assertThat(cells("Mặt hàng\tTháng 6\tTăng\nChè\t11,5\t3,0\nQuế\t9,0\t4,1"))
                .isEqualTo(expected);
        assertThat(cells("Mặt hàng\nTháng 6\nTăng\nChè\n11,5\n3,0\nQuế\n9,0\n4,1"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("All rows of a table are one paragraph, and the next table is another")
    void paragraphs_of_tables() {
        List<Integer> paragraphs =
                Layout.of("A | 1,0\nB | 2,0\n\nHai bảng này không liên quan.\n\nC | 1,0\nD | 2,0", "").stream()
                        .map(Sentence::paragraph)
                        .toList();
        assertThat(paragraphs).containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    @DisplayName("A headline that is known is told where it is glued to the body, in whatever spelling")
    void known_title() {
        String text = "Hoà Bình: “Thu hút” 14 dự án Năm qua, tỉnh cấp mới 14 dự án với vốn 2.300 tỷ đồng.";
        assertThat(Layout.of(text, "Hòa Bình: Thu hút 14 dự án"))
                .extracting(Sentence::section)
                .containsExactly(Section.TITLE, Section.BODY);
        assertThat(Layout.of(text, "")).extracting(Sentence::section).containsExactly(Section.BODY);
    }

    @Test
    @DisplayName("Line ends of Windows and Unix give the same sentences")
    void line_ends() {
        String text =
                "Chè Hà Giang đi xa\n\nBảy tháng, tỉnh bán được 12 nghìn tấn chè, thu về\n14,2 triệu USD, tăng 4%.\n\nLò Mai\n";
        List<List<Object>> unix = shape(text);
        assertThat(shape(text.replace("\n", "\r\n"))).isEqualTo(unix);
        assertThat(unix).hasSize(3);
    }

    private static List<List<Object>> shape(String text) {
        return Layout.of(text, "").stream()
                .map(sentence -> List.<Object>of(
                        sentence.section(),
                        sentence.paragraph(),
                        sentence.items().stream()
                                .map(item -> ((Token) item).raw())
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @DisplayName("The page's own date is found, as newsrooms write it")
    @CsvSource(delimiter = '|', textBlock = """
            Thứ ba, 03/10/2023 - 08:15                 | 2023-10-03
            Thứ 6, 26/11/2021 ¦ 00:00:00               | 2021-11-26
            Chủ nhật, ngày 5 tháng 6 năm 2022          | 2022-06-05
            Thứ Bảy, 07/05/2022, 10:20 (GMT+7)         | 2022-05-07
            Cập nhật lúc 06:30, 11/03/2026             | 2026-03-11
            Cập nhật: 12/10/2022                       | 2022-10-12
            Ngày đăng: 28.02.2019                      | 2019-02-28
            Đăng lúc: 08h15, ngày 29-3-2018            | 2018-03-29
            Ngày 28/02/2023-15:22:00 PM                | 2023-02-28
            08:30 12/03/2020                           | 2020-03-12
            14 giờ 5 phút, ngày 01/07/2016             | 2016-07-01
            date 2025-11-07                            | 2025-11-07
            date 2022-08                               | 2022-08
            2021-09-30T08:15:00+07:00                  | 2021-09-30
            03 Tháng Mười Hai, 2018                    | 2018-12-03
            Lê An - 03/10/2023 08:15                   | 2023-10-03
            02/11/2022 ¦ Lượt xem: 341 ¦ In bài        | 2022-11-02
            31/02/2022 - 08:15                         | ''
            (Tổng hợp - 15/11)                         | ''
            Kỳ họp ngày 12/10/2022 của tỉnh            | ''
            """)
    void page_dates(String line, String day) {
        String text = "Bến Tre xuất khẩu 1 tỷ USD\n\n" + line.replace('¦', '|')
                + "\n\nNăm qua, tỉnh xuất khẩu 1 tỷ USD, theo số liệu ngày 01/01/2001 của ngành.\n";
        Optional<Published> expected = day.isEmpty() ? Optional.empty() : Optional.of(new Published(day));
        assertThat(Layout.masthead(text).published()).isEqualTo(expected);
    }

    @Test
    @DisplayName("Headline and publisher are what the page says of itself")
    void masthead() {
        assertThat(
                        Layout.masthead(
                                "Lượt xem: 12\n\nPhú Yên có “14 dự án” mới\n\nNăm qua, tỉnh cấp mới 14 dự án với vốn lớn.\n\nNguồn: https://www.baophuyen.vn/tin\n"))
                .isEqualTo(new Masthead(Optional.empty(), "Phú Yên có “14 dự án” mới", "baophuyen.vn"));
        assertThat(
                        Layout.masthead(
                                "Cổng thông tin điện tử tỉnh Phú Yên\nPhú Yên có 14 dự án\nNăm qua, tỉnh cấp mới 14 dự án với vốn lớn."))
                .isEqualTo(
                        new Masthead(Optional.empty(), "Phú Yên có 14 dự án", "Cổng thông tin điện tử tỉnh Phú Yên"));
        assertThat(Layout.masthead("")).isEqualTo(new Masthead(Optional.empty(), "", ""));
    }
}
