package vn.tinh.rdf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Strict UTF-8: a decoder that replaces what it cannot read would change data in silence. */
final class Utf8 {
    private static final int CHUNK = 1 << 16;

    private Utf8() {}

    /** The length of a byte order mark, 0 where there is none. */
    static int mark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF
                ? 3
                : 0;
    }

    static void check(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                int at = in.position();
                throw new TinhException(
                        Problem.SYNTAX,
                        place(name, bytes, at),
                        "the byte 0x%02X is not UTF-8, and UTF-8 is expected".formatted(bytes[at] & 0xFF));
            }
            if (result.isUnderflow()) {
                return;
            }
            out.clear();
        }
    }

    /** Line and column, in code points, of a byte; all before it is UTF-8. */
    static Place place(String name, byte[] bytes, int offset) {
        long line = 1;
        long column = 1;
        for (int i = mark(bytes); i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) { // not the middle of a letter
                column++;
            }
        }
        return new Place(name, line, column);
    }
}
