package vn.tinh.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The body of a request, read strictly: plain UTF-8 of a bounded length. */
final class Sent {
    private Sent() {}

    /**
     * The body as text.
     *
     * @param limit in bytes; more is refused unread
     */
    static String text(Exchange exchange, int limit) throws IOException {
        for (String encoding : exchange.headers("Content-Encoding")) {
            if (!encoding.equalsIgnoreCase("identity")) {
                throw new Refusal(415, "A body in the encoding '" + encoding + "' is not read; send it plain.");
            }
        }
        HttpServletRequest request = exchange.request();
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new Refusal(415, "The body must be UTF-8, not " + charset + ".");
        }
        byte[] bytes = {};
        if (request.getContentLengthLong() <= limit) {
            try (InputStream in = request.getInputStream()) {
                bytes = in.readNBytes(limit + 1);
            }
        }
        if (request.getContentLengthLong() > limit || bytes.length > limit) {
            throw new Refusal(
                    413,
                    "The body is longer than the " + limit / 1024 + " KB that a query may have.",
                    Map.of("Connection", "close"));
        }
        return Parameters.utf8(bytes, bytes.length, "The body");
    }
}
