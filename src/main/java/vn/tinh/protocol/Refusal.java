package vn.tinh.protocol;

import java.util.Map;

/** A request that is not answered, with the status and the line that say why. It carries no stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    Refusal(int status, String text) {
        this(status, text, Map.of());
    }

    /** @param headers further headers of the answer, such as {@code Allow} */
    Refusal(int status, String text, Map<String, String> headers) {
        super(text, null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    Map<String, String> headers() {
        return headers;
    }
}
