package vn.tinh.extract.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tinh.fact.Period;
import vn.tinh.fact.Relation;

/** The documents of an article, by what tells whether a title is another name of one of them. */
final class Titles {
    private static final String ANY = "";

    private final Set<Kin> numbered = new HashSet<>();
    private final Map<Kin, TreeSet<String>> objects = new HashMap<>();

    /** @param period the stretch that is stated, "none", or {@link #ANY} */
    private record Kin(String place, String type, String period) {
        static Kin of(Stated one, String period) {
            return new Kin(one.place(), one.document().type(), period);
        }
    }

    private Titles() {}

    static Titles of(List<Stated> all) {
        var titles = new Titles();
        all.stream().filter(one -> one.relation().equals(Relation.HAS_STRATEGY)).forEach(titles::add);
        return titles;
    }

    private void add(Stated one) {
        for (String period : List.of(ANY, one.period().edtf())) {
            Kin kin = Kin.of(one, period);
            if (!one.document().number().isEmpty()) {
                numbered.add(kin);
            }
            objects.computeIfAbsent(kin, any -> new TreeSet<>()).add(one.object());
        }
    }

    /** A title is another name of a document of its type that the article gives a number, or gives more of the title. */
    boolean isAnother(Stated one) {
        if (!one.relation().equals(Relation.HAS_STRATEGY)
                || !one.document().number().isEmpty()) {
            return false;
        }
        List<String> periods =
                one.period().isNone() ? List.of(ANY) : List.of(one.period().edtf(), Period.NONE.edtf());
        return periods.stream()
                .map(period -> Kin.of(one, period))
                .anyMatch(kin -> numbered.contains(kin) || isBegun(one.object(), kin));
    }

    /** Of those that begin with a text, the next in alphabetical order is one, if there is any. */
    private boolean isBegun(String object, Kin kin) {
        String next = objects.getOrDefault(kin, new TreeSet<>()).higher(object);
        return next != null && next.startsWith(object);
    }
}
