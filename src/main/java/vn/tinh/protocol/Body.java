package vn.tinh.protocol;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer: whole with their end, or without it. */
final class Body {
    /** Writes a body. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Body() {}

    static void write(OutputStream to, boolean gzip, Writing writing) throws IOException {
        var plain = new Unflushed(to);
        if (!gzip) {
            writing.to(plain);
            return;
        }
        var zip = new Zip(plain);
        boolean whole = false;
        try {
            writing.to(zip);
            zip.finish();
            whole = true;
        } finally {
            if (!whole) {
                zip.abandon();
            }
        }
    }

    /**
     * Leaves it to the server when bytes go: the writers flush often, which would send the beginning of an answer that
     * may still fail, and take from a short one its Content-Length.
     */
    private static final class Unflushed extends FilterOutputStream {
        Unflushed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** gzip that can be left without its end, which would make a broken answer look whole. */
    private static final class Zip extends GZIPOutputStream {
        Zip(OutputStream out) throws IOException {
            super(out, 8192, false);
            def.setLevel(4); // answers are text: two thirds of the effort of level 6 for a tenth more bytes
        }

        @Override
        public void finish() throws IOException {
            super.finish();
            def.end();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        void abandon() {
            def.end();
        }
    }
}
