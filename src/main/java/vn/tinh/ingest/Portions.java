package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Cuts a long list of files into portions that are read, judged and applied together. */
final class Portions {
    private static final int FILES = 1024;

    /** Of files as they lie; their statements are held in memory, at some ten times the size. */
    private static final long BYTES = 48L << 20;

    private Portions() {}

    static List<List<Source>> of(List<Source> sources) {
        List<List<Source>> portions = new ArrayList<>();
        List<Source> portion = new ArrayList<>();
        long bytes = 0;
        for (Source source : sources) {
            long size = size(source);
            if (!portion.isEmpty() && (portion.size() == FILES || bytes + size > BYTES)) {
                portions.add(portion);
                portion = new ArrayList<>();
                bytes = 0;
            }
            portion.add(source);
            bytes += size;
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }

    private static long size(Source source) {
        try {
            return Files.size(source.path());
        } catch (IOException e) {
            return 0; // told when it is read
        }
    }
}
