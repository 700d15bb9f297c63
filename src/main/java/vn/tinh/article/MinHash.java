package vn.tinh.article;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A signature by which syndicated copies of a text are told, since the text itself is not kept: 64 minima of 32 bits
 * over the text's shingles of five words. The share of equal minima estimates the share of common shingles; near
 * copies share 80 % and more. Spelling in NFC or NFD, case and white space make no difference.
 */
public final class MinHash {
    /** How many minima a signature has. */
    public static final int SIZE = 64;

    /** Near copies share so much of their signatures and more. */
    private static final double COPY = 0.8;

    private static final int WORDS = 5;
    private static final int DIGITS = 8;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Fixed for ever: signatures of different releases are compared. */
    private static final int[] SEEDS = seeds();

    private MinHash() {}

    /** 512 hexadecimal digits; of a text without a word, all {@code f}. */
    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String[] words = SPACE.split(folded);
        int[] minima = new int[SIZE];
        Arrays.fill(minima, -1); // the greatest of the unsigned
        if (!folded.isEmpty()) {
            for (int from = 0; from == 0 || from + WORDS <= words.length; from++) {
                int to = Math.min(from + WORDS, words.length);
                int hash = hash(String.join(" ", Arrays.asList(words).subList(from, to)));
                for (int i = 0; i < SIZE; i++) {
                    int permuted = mix(hash ^ SEEDS[i]);
                    if (Integer.compareUnsigned(permuted, minima[i]) < 0) {
                        minima[i] = permuted;
                    }
                }
            }
        }
        var digits = new StringBuilder(SIZE * DIGITS);
        for (int minimum : minima) {
            digits.append(HexFormat.of().toHexDigits(minimum));
        }
        return digits.toString();
    }

    /** Whether two texts are copies of one; never where a signature is empty, for then a text was not at hand. */
    public static boolean isCopy(String one, String other) {
        return !one.isEmpty() && one.length() == other.length() && similarity(one, other) >= COPY;
    }

    /** The share of equal minima, 0 to 1. */
    public static double similarity(String one, String other) {
        if (one.length() != SIZE * DIGITS || other.length() != SIZE * DIGITS) {
            throw new IllegalArgumentException("a signature has " + SIZE * DIGITS + " hexadecimal digits");
        }
        int equal = 0;
        for (int at = 0; at < one.length(); at += DIGITS) {
            if (one.regionMatches(at, other, at, DIGITS)) {
                equal++;
            }
        }
        return (double) equal / SIZE;
    }

    private static int[] seeds() {
        int[] seeds = new int[SIZE];
        int seed = 0x71_6E_68; // "qnh"; any value does, but never another one
        for (int i = 0; i < SIZE; i++) {
            seed += 0x9E3779B9;
            seeds[i] = mix(seed);
        }
        return seeds;
    }

    /** FNV-1a over UTF-8, then mixed, since FNV's low bits follow the last letters. */
    private static int hash(String shingle) {
        int hash = 0x811C9DC5;
        for (byte b : shingle.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return mix(hash);
    }

    /** A permutation of the 32-bit numbers. */
    private static int mix(int value) {
        int x = value;
        x = (x ^ (x >>> 16)) * 0x7FEB352D;
        x = (x ^ (x >>> 15)) * 0x846CA68B;
        return x ^ (x >>> 16);
    }
}
