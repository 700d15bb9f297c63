package vn.tinh.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * The text that bytes are: UTF-8 with or without a byte order mark, UTF-16 or UTF-32 with one. Nothing is guessed and
 * nothing is normalised; a byte order mark is no part of the text.
 */
final class ArticleBytes {
    /** More is no article, and would need a computer of its own. */
    static final int MOST = 64 << 20;

    private static final int[] MARKS_8 = {0xEF, 0xBB, 0xBF};
    private static final int[] MARKS_16_BIG = {0xFE, 0xFF};
    private static final int[] MARKS_16_LITTLE = {0xFF, 0xFE};
    private static final int[] MARKS_32_BIG = {0, 0, 0xFE, 0xFF};
    private static final int[] MARKS_32_LITTLE = {0xFF, 0xFE, 0, 0};

    private ArticleBytes() {}

    /** @throws TinhException {@code SYNTAX}, with the place of the byte that is wrong */
    static String text(String name, byte[] bytes) {
        if (bytes.length > MOST) {
            throw tooMuch(name);
        }
        if (begins(bytes, MARKS_32_BIG)) {
            return decode(name, bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (begins(bytes, MARKS_32_LITTLE)) {
            return decode(name, bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, MARKS_16_BIG)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, MARKS_16_LITTLE)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(name, bytes, begins(bytes, MARKS_8) ? 3 : 0, StandardCharsets.UTF_8);
    }

    static TinhException tooMuch(String name) {
        return new TinhException(
                Problem.SYNTAX, Place.of(name), "is larger than %d MB, which no article is".formatted(MOST >> 20));
    }

    private static boolean begins(byte[] bytes, int[] marks) {
        if (bytes.length < marks.length) {
            return false;
        }
        for (int at = 0; at < marks.length; at++) {
            if ((bytes[at] & 0xFF) != marks[at]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(String name, byte[] bytes, int from, Charset charset) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length - from + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String read = out.toString();
        if (result.isError()) {
            throw new TinhException(
                    Problem.SYNTAX,
                    place(name, read),
                    String.format(
                            Locale.ROOT,
                            "byte %d (0x%02X) is no %s; UTF-8 was expected, or UTF-16 with a byte order mark",
                            in.position(),
                            bytes[in.position()],
                            charset.name()));
        }
        int nought = read.indexOf('\0');
        if (nought >= 0) {
            throw new TinhException(
                    Problem.SYNTAX,
                    place(name, read.substring(0, nought)),
                    "U+0000 stands in no article; UTF-8 was expected, or UTF-16 with a byte order mark");
        }
        return read;
    }

    /** The place after what could be read. */
    private static Place place(String name, String read) {
        int line = 1;
        int begin = 0;
        for (int at = 0; at < read.length(); at++) {
            if (read.charAt(at) == '\n') {
                line++;
                begin = at + 1;
            }
        }
        return new Place(name, line, read.codePointCount(begin, read.length()) + 1L);
    }
}
