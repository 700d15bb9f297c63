package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.article.Published;
import vn.tinh.fact.Span;

/** Pages that we wrote after the manner of six kinds of newsrooms. */
class ArticlePagesTest {
    private static final Pattern FIGURE = Pattern.compile("[0-9]+([.,][0-9]+)*");

    private static ArticleText page(String name) {
        return new ArticleReader(ArticleReader.Known.NOTHING).file(Path.of("src/test/resources/pages", name + ".html"));
    }

    @ParameterizedTest
    @DisplayName("Headline, day and publisher come from the page's markup")
    @CsvSource(delimiter = '|', textBlock = """
            newspaper  | Xuất khẩu Hà Giang khởi sắc                        | 2023-08-14 | Báo Vùng Cao
            old-portal | Trà Vinh: Công nghiệp sáu tháng đầu năm 2016       | 2016-07-07 | ''
            blog       | Yên Bái: Quế mang về 40 triệu USD                  | 2022-04-01 | ''
            ministry   | Quảng Bình: bán lẻ và xuất khẩu chín tháng năm 2019 | 2019-09-30 | ''
            liferay    | Phú Yên thu hút 97 dự án đầu tư                    | 2020-12-29 | ''
            statistics | Kinh tế Đắk Nông quý I                             | 2018-03-29 | ''
            """)
    void what_the_markup_says(String page, String title, String day, String publisher) {
        assertThat(page(page)).satisfies(read -> {
            assertThat(read.title()).isEqualTo(title);
            assertThat(read.published()).contains(new Published(day));
            assertThat(read.publisher()).isEqualTo(publisher);
        });
    }

    @ParameterizedTest
    @DisplayName("All of the article is read, and nothing of the boxes around it")
    @CsvSource(delimiter = '|', textBlock = """
            newspaper  | 61,5 12,4 58,3 14,2 9,8 3,1 105 30      | 3.000 1.204 500.000 7 0219
            old-portal | 9.412 11,2 13,5 198,4 46,2              | 300 1.204.332
            blog       | 12.600 40 81.000 90.000                 | 200 1.234
            ministry   | 17.320 9,8 121 31,2 28,0 12,7 14,9 88   | 4,5 8.900
            liferay    | 97 14.210 40 207,5 25 1.050             | 2.300 101,5 15
            statistics | 6,31 512 24,9 1.104 228 98 22           | 5.012.334 2017
            """)
    void body_and_nothing_else(String page, String inside, String outside) {
        List<String> figures = FIGURE.matcher(page(page).text())
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(figures).contains(inside.split(" ")).doesNotContain(outside.split(" "));
    }

    @ParameterizedTest
    @DisplayName("Every figure that is read stands at its place in the page's source")
    @CsvSource({"newspaper", "old-portal", "blog", "ministry", "liferay", "statistics"})
    void places_in_the_source(String name) {
        ArticleText page = page(name);
        Matcher figures = FIGURE.matcher(page.text());
        while (figures.find()) {
            int start = page.text().codePointCount(0, figures.start());
            Span given = page.given(new Span(start, start + figures.group().length()));
            assertThat(page.words(given)).isEqualTo(figures.group());
        }
        assertThat(page.offsets().size())
                .isEqualTo(page.text().codePointCount(0, page.text().length()));
    }

    @Test
    @DisplayName("Words with entities and markup between stand in the source from their first sign to their last")
    void entities_count_as_they_stand() {
        ArticleText portal = page("old-portal");
        int start = portal.text().indexOf("9.412");
        Span words = portal.given(new Span(start, start + "9.412 tỷ đồng".length()));
        assertThat(portal.words(words)).isEqualTo("9.412&nbsp;t&#7927; &#273;&#7891;ng");
        ArticleText newspaper = page("newspaper");
        int bold = newspaper.text().indexOf("đạt 61,5");
        assertThat(newspaper.words(newspaper.given(new Span(bold, bold + 8)))).isEqualTo("đạt <b>61,5");
    }

    @Test
    @DisplayName("Each row of a table is a line, its cells apart by bars, one that spans several taking their places")
    void tables() {
        assertThat(page("ministry").text())
                .contains("Mặt hàng | Giá trị (triệu USD) | \n")
                .contains("\n | 9 tháng 2019 | 9 tháng 2018\n")
                .contains("\nGỗ và sản phẩm gỗ | 31,2 | 28,0\nCao su | 12,7 | 14,9\n\nNhập khẩu");
    }

    @Test
    @DisplayName("A paragraph that the page's source breaks into lines is one")
    void source_lines_are_no_lines() {
        assertThat(page("liferay").text())
                .contains("trong nước, với tổng vốn đăng ký 14.210 tỷ đồng, tăng 31% so với năm 2019 và vượt")
                .contains("đề ra.\n\nLuỹ kế");
    }

    @Test
    @DisplayName("Digest and length are of the page, the signature of near copies is of the article in it")
    void signature() {
        ArticleText page = page("blog");
        ArticleText plain = new ArticleReader(ArticleReader.Known.NOTHING)
                .bytes("plain", page.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.signature().minHash()).isEqualTo(plain.signature().minHash());
        assertThat(page.signature().sha256()).isNotEqualTo(plain.signature().sha256());
        assertThat(page.signature().length())
                .isEqualTo(page.given().codePointCount(0, page.given().length()));
    }
}
