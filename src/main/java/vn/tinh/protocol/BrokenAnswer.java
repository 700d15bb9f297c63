package vn.tinh.protocol;

import java.io.IOException;

/** The answer failed after its first bytes had gone: the connection is cut, so that nobody takes the half for the whole. */
final class BrokenAnswer extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenAnswer(Throwable cause) {
        super("the answer broke off", cause);
    }
}
