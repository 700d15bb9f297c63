package vn.tinh.extract.text;

import java.util.Arrays;

/** Wordings by a number of 64 bits each, as a long text has too many of them to be kept as they are. */
final class Hashes {
    private static final long ODD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SIZE = 64;

    /** 0 where none is; half of it at most is full. */
    private long[] places = new long[FIRST_SIZE];

    private int size;

    /** The number of some words with this one after them. */
    static long of(long before, String word) {
        long mixed = (before ^ word.hashCode() ^ ((long) word.length() << 40)) * ODD;
        return mixed ^ (mixed >>> 29);
    }

    int size() {
        return size;
    }

    boolean contains(long hash) {
        return places[place(places, kept(hash))] != 0;
    }

    /** @return it was not there before */
    boolean add(long hash) {
        long kept = kept(hash);
        int place = place(places, kept);
        if (places[place] != 0) {
            return false;
        }
        places[place] = kept;
        size++;
        if (2 * size > places.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] wider = new long[2 * places.length];
        Arrays.stream(places).filter(hash -> hash != 0).forEach(hash -> wider[place(wider, hash)] = hash);
        places = wider;
    }

    private static long kept(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /** Where it is, or where it would be. */
    private static int place(long[] places, long kept) {
        int place = (int) (kept ^ (kept >>> 32)) & (places.length - 1);
        while (places[place] != 0 && places[place] != kept) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }
}
