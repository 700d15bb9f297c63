package vn.tinh.extract.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much of the wording that leads up to a figure has led up to figures before that were read rightly. Where a
 * newsroom says it in words that were never heard, no rule can have been made for them.
 */
public final class Wordings {
    /** In how many articles a pair of words has to be heard; one article's own turns tell nothing of others. */
    static final int HEARD = 2;

    private static final String PAIR = "pair:";
    /** Each step adds its own weight to those below. */
    private static final int[] STEPS = {1, 2, 3, 5, 8, 12};

    private Wordings() {}

    /** A pair of words as it stands among the features of a figure: {@code pair:xuất_khẩu}. */
    public static String pair(String first, String second) {
        return PAIR + first + "_" + second;
    }

    static boolean isPair(String feature) {
        return feature.startsWith(PAIR);
    }

    /** The names with weights: each pair of words stands back, and how many of them are unheard stands for them all. */
    static List<String> weighed(Features features, Predicate<String> heard) {
        List<String> names = new ArrayList<>();
        int unheard = 0;
        for (String name : features.names()) {
            if (!isPair(name)) {
                names.add(name);
            } else if (!heard.test(name)) {
                unheard++;
            }
        }
        for (int step : STEPS) {
            if (unheard >= step) {
                names.add("unheard:" + step);
            }
        }
        return names;
    }
}
