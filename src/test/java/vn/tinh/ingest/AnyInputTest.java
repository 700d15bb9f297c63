package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.Extraction;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.Span;
import vn.tinh.problem.TinhException;

/** Whatever comes in, facts or a refusal come out, and every place lies within what was given. Seeds are fixed. */
class AnyInputTest {
    private static final int RUNS = 300;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|nửa|rưỡi|đôi|trăm|nhất|đầu|cuối|đứng",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static ArticleFacts facts;

    @BeforeAll
    static void extractor() {
        facts = new ArticleFacts(
                Extracts.of(Project.at(Path.of("").toAbsolutePath()).readVocabulary()));
    }

    /** @return false if it was refused */
    private static boolean read(String name, byte[] bytes) {
        ArticleText article;
        try {
            article = new ArticleReader(ArticleReader.Known.NOTHING).bytes(name, bytes);
        } catch (TinhException refused) {
            assertThat(refused.findings()).isNotEmpty();
            return false;
        }
        int length = article.given().codePointCount(0, article.given().length());
        assertThat(sentencesAreInOrder(article)).isTrue();
        Extraction extraction = facts.extract(article);
        for (Fact fact : extraction.facts()) {
            within(fact.saying().evidence(), length);
            fact.saying().also().forEach(span -> within(span, length));
            if (fact instanceof Figure) {
                String evidence =
                        Normalizer.normalize(article.words(fact.saying().evidence()), Normalizer.Form.NFC);
                assertThat(DIGIT.matcher(evidence).find()
                                || NUMBER_WORD.matcher(evidence).find())
                        .as("evidence \"%s\" of %s", evidence, fact.flat())
                        .isTrue();
            }
        }
        extraction.skipped().forEach(skipped -> within(skipped.span(), length));
        return true;
    }

    private static boolean sentencesAreInOrder(ArticleText article) {
        int at = 0;
        int length = article.text().codePointCount(0, article.text().length());
        for (Sentence sentence : Layout.of(article.text(), article.title())) {
            if (sentence.items().isEmpty()) {
                return false;
            }
            for (Item item : sentence.items()) {
                if (!(item instanceof Token)
                        || item.start() < at
                        || item.end() <= item.start()
                        || item.end() > length) {
                    return false;
                }
                at = item.end();
            }
        }
        return true;
    }

    private static void within(Span span, int length) {
        assertThat(span.end()).isLessThanOrEqualTo(length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("Random bytes are refused or read")
    void random_bytes() {
        var random = new Random(1);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            refused += read("random" + run, bytes) ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    @Test
    @DisplayName("Random signs of every script, with marks, breaks and halves of letters, are read")
    void random_text() {
        var random = new Random(2);
        int[] points = {
            ' ', '\n', '\r', '\t', '.', ',', '/', '|', '%', '(', ')', '"', '-', '•', '…', '0', '5', '9', 'a', 'Đ', 'Ð',
            'ệ', 0x301, 0x323, 0xA0, 0x200B, 0x2028, 0xFEFF, 0x1F33E, 0x0661, '<', '>', '&', ';', '#', 'Q', 0x1D7CE
        };
        for (int run = 0; run < RUNS; run++) {
            var text = new StringBuilder();
            for (int sign = random.nextInt(300); sign > 0; sign--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThat(read("signs" + run, utf8(text.toString()))).isTrue();
        }
    }

    @Test
    @DisplayName("Articles that were spoilt, as text and as pages, are read")
    void spoilt_articles() {
        var random = new Random(3);
        for (int run = 0; run < RUNS; run++) {
            MadeUpText made = new MadeUpText(run);
            String text = spoilt(made.article(4), random);
            assertThat(read("text" + run, utf8(text))).isTrue();
            assertThat(read("page" + run, utf8("<html>" + spoilt(made.page(4), random))))
                    .isTrue();
        }
    }

    private static String spoilt(String text, Random random) {
        List<UnaryOperator<String>> ways = List.of(
                whole -> whole,
                whole -> whole.substring(0, random.nextInt(whole.length())),
                whole -> whole.substring(random.nextInt(whole.length())),
                whole -> whole.replace("\n", ""),
                whole -> whole.replace(" ", "\n"),
                whole -> whole.replace(" ", ""),
                whole -> whole.replace(",", "").replace(".", ""),
                whole -> whole + whole,
                String::toUpperCase,
                whole -> Normalizer.normalize(whole, Normalizer.Form.NFD),
                whole -> shuffled(whole, random));
        String first = ways.get(random.nextInt(ways.size())).apply(text);
        return first.isEmpty() ? first : ways.get(random.nextInt(ways.size())).apply(first);
    }

    private static String shuffled(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    @Test
    @DisplayName("Every figure of a made-up page is found at its place in the source, entities and all")
    void figures_of_pages() {
        Pattern figure = Pattern.compile("[0-9]+([.,][0-9]+)*");
        for (int run = 0; run < RUNS; run++) {
            String source = new MadeUpText(run).page(6);
            ArticleText page = new ArticleReader(ArticleReader.Known.NOTHING).bytes("page", utf8(source));
            Matcher found = figure.matcher(page.text());
            int figures = 0;
            while (found.find()) {
                int start = page.text().codePointCount(0, found.start());
                Span given = page.given(new Span(start, start + found.group().length()));
                assertThat(page.words(given)).isEqualTo(found.group());
                figures++;
            }
            assertThat(figures).isGreaterThan(5);
        }
    }

    @Test
    @DisplayName("A page of 100 000 nested elements is read or refused")
    void deep_page() {
        String body = "<p>Năm 2019, An Giang xuất khẩu 412 triệu USD, tăng 5%.</p>";
        assertThat(read("deep", utf8("<html>" + "<div>".repeat(100_000) + body)))
                .isTrue();
        assertThat(read("tables", utf8("<html>" + "<table><tr><td>".repeat(3_000) + body)))
                .isTrue();
        assertThat(read("bold", utf8("<html>" + "<b><i>".repeat(20_000) + body)))
                .isTrue();
    }

    @Test
    @DisplayName("A page of nothing but tags is refused for their number")
    void too_many_tags() {
        assertThat(read("tags", utf8("<html>" + "<p>".repeat(400_001)))).isFalse();
    }

    @Test
    @DisplayName("200 000 signs in one line, of one kind or of few, are read")
    void one_line() {
        for (String piece : List.of(
                "a", "1", "1,", "1 ", ". ", "(", "%", "| ", "A. ", "1/", "tỷ ", "• a ", "năm 2019 ", "đ\u0301")) {
            String line = piece.repeat(200_000 / piece.length());
            assertThat(read("line", utf8(line))).as(piece).isTrue();
        }
    }

    @Test
    @DisplayName("Many lines of one kind are read")
    void many_lines() {
        for (String piece : List.of(
                "1\n",
                "a\n",
                "a\n1\n",
                "| a | 1 |\n",
                "- a\n",
                "\n",
                "A a\n",
                "Ảnh: a\n",
                "Tin liên quan\n",
                "tấn,\n")) {
            assertThat(read("lines", utf8(piece.repeat(60_000 / piece.length()))))
                    .as(piece)
                    .isTrue();
        }
    }
}
