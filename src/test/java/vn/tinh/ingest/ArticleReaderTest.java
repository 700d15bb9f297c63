package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Signature;
import vn.tinh.problem.TinhException;

class ArticleReaderTest {
    private static final String TEXT =
            "Đắk Lắk bán 🌾 520 nghìn tấn\n\nThứ tư, 12/10/2022 - 07:45\n\nNăm qua, tỉnh bán được 520 nghìn tấn.\n";

    @TempDir
    private Path folder;

    private static ArticleReader reader() {
        return new ArticleReader(ArticleReader.Known.NOTHING);
    }

    private static byte[] bytes(String hexOfMark, String charset, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(java.util.HexFormat.of().parseHex(hexOfMark));
        bytes.write(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @DisplayName("Any Unicode form with its byte order mark gives the same text, and the mark is no part of it")
    @CsvSource({"'',UTF-8", "EFBBBF,UTF-8", "FEFF,UTF-16BE", "FFFE,UTF-16LE", "0000FEFF,UTF-32BE", "FFFE0000,UTF-32LE"})
    void unicode_forms(String mark, String charset) throws IOException {
        assertThat(reader().bytes("a", bytes(mark, charset, TEXT)).given()).isEqualTo(TEXT);
    }

    @Test
    @DisplayName("A text in decomposed letters stays as it was given")
    void decomposed() {
        String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        ArticleText article = reader().bytes("a", decomposed.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text()).isEqualTo(decomposed);
        assertThat(article.signature()).isEqualTo(Signature.of(decomposed));
    }

    @ParameterizedTest
    @DisplayName("What is no Unicode text is refused with the byte, its line and its column")
    @CsvSource(delimiter = '|', textBlock = """
            61 0A C4 91 E1 | a.txt:2:2: byte 4 (0xE1) is no UTF-8
            C0 80          | a.txt:1:1: byte 0 (0xC0) is no UTF-8
            61 ED A0 80    | a.txt:1:2: byte 1 (0xED) is no UTF-8
            FE FF D8 00    | a.txt:1:1: byte 2 (0xD8) is no UTF-16BE
            FF FE 61       | a.txt:1:1: byte 2 (0x61) is no UTF-16LE
            61 00 62 00    | a.txt:1:2: U+0000 stands in no article
            """)
    void not_unicode(String hex, String message) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThatThrownBy(() -> reader().bytes("a.txt", bytes))
                .isInstanceOf(TinhException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    @DisplayName("More than 64 MB is refused before it is read, from a file and from a stream")
    void too_large() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        assertThatThrownBy(() -> reader().file(large)).hasMessageContaining("is larger than 64 MB");
        var endless = new java.io.InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertThatThrownBy(() -> reader().stream(endless)).hasMessageContaining("-: is larger than 64 MB");
    }

    @Test
    @DisplayName("Day and headline are what the caller says, else the JSON beside it, else the text")
    void who_goes_first() throws IOException {
        Path file = folder.resolve("Bài số 7.txt");
        Files.writeString(file, TEXT);
        assertThat(reader().file(file)).satisfies(article -> {
            assertThat(article.id()).isEqualTo(new ArticleId("bai_so_7"));
            assertThat(article.published()).contains(new Published("2022-10-12"));
            assertThat(article.title()).isEqualTo("Đắk Lắk bán 🌾 520 nghìn tấn");
        });
        Files.writeString(
                folder.resolve("Bài số 7.json"),
                "{\"id\": \"s07\", \"title\": \"Một bài\", \"publisher\": null, \"published\": \"2022-10\", \"x\": {\"id\": \"no\"}}");
        assertThat(reader().file(file)).satisfies(article -> {
            assertThat(article.id()).isEqualTo(new ArticleId("s07"));
            assertThat(article.published()).contains(new Published("2022-10"));
            assertThat(article.title()).isEqualTo("Một bài");
        });
        var known = new ArticleReader.Known(
                Optional.of(new ArticleId("mine")),
                Optional.of(new Published("2021")),
                Optional.of("Tên khác"),
                Optional.of("bao-tinh"));
        assertThat(new ArticleReader(known).file(file)).satisfies(article -> {
            assertThat(article.id()).isEqualTo(new ArticleId("mine"));
            assertThat(article.published()).contains(new Published("2021"));
            assertThat(article.title()).isEqualTo("Tên khác");
            assertThat(article.publisher()).isEqualTo("bao-tinh");
        });
    }

    @ParameterizedTest
    @DisplayName("A JSON beside an article that cannot be understood is refused with its place")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "s07",              | a.json:1:
            ["s07"]                    | a.json:1:1: a JSON object was expected
            {"id": "Bài"}              | a.json: article id "Bài": only 0-9, a-z and _ are used
            {"published": "12/10/2022"} | is no year, month or day (2023, 2023-07, 2023-07-31)
            """)
    void wrong_json(String json, String message) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, TEXT);
        Files.writeString(folder.resolve("a.json"), json);
        assertThatThrownBy(() -> reader().file(file))
                .isInstanceOf(TinhException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @DisplayName("Markup is told from text by its beginning, whatever the name")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE html><p>Thu 5 tỷ</p>                  | true
            <?xml version="1.0"?><html><p>Thu 5 tỷ</p></html> | true
            <!-- x --><HTML><p>Thu 5 tỷ</p>                 | true
            <p>Thu 5 tỷ</p>                                 | true
            Thu < 5 tỷ và > 3 tỷ                            | false
            <5 tỷ đồng                                      | false
            """)
    void markup_or_text(String text, boolean markup) {
        ArticleText article = reader().stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.text().equals(article.given())).isEqualTo(!markup);
        assertThat(article.id()).isEqualTo(new ArticleId("stdin"));
    }
}
