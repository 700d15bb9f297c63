package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** Whose projects and whose capital: foreign, domestic, or both together. */
final class Projects {
    static final String BOTH = "investment-projects";
    private static final String TOTAL = "total-investment";
    private static final String FOREIGN = "fdi-projects";
    private static final String DOMESTIC = "domestic-projects";

    private final State state;
    private final Inside inside;

    Projects(State state) {
        this.state = state;
        this.inside = new Inside(state);
    }

    /** "12 dự án": empty where nobody says whose. */
    String counted(int noun, boolean foreign, boolean domestic) {
        if (domestic || state.subject.indicators.stream().anyMatch(one -> one.startsWith("domestic"))) {
            return DOMESTIC;
        }
        if (foreign) {
            return FOREIGN;
        }
        if (isBoth(noun)) {
            return BOTH;
        }
        if (state.isTold("domestic-") && state.isTold("fdi-")) {
            return BOTH;
        }
        boolean near = state.sentence.paragraph() - state.last.paragraph <= 2;
        if (near && Indicators.isForeign(state.last.indicator)) {
            return FOREIGN;
        }
        if (state.last.indicator.startsWith("domestic") && state.last.paragraph == state.sentence.paragraph()) {
            return DOMESTIC;
        }
        return near && state.last.indicator.equals(BOTH) ? BOTH : "";
    }

    /** "382 dự án, trong đó 335 dự án trong nước, 46 dự án FDI", "các khu công nghiệp thu hút 163 dự án". */
    boolean isBoth(int noun) {
        boolean same = state.last.sentence == state.number;
        boolean zones = !same && inside.named(noun).isPresent();
        return zones || isDivided(noun);
    }

    /** Behind the number both sorts are told apart: "gồm 17 dự án FDI, 7 dự án trong nước". */
    private boolean isDivided(int noun) {
        boolean divides = false;
        for (int next = noun; next < state.items.size(); next++) {
            String pair = state.key(next) + " " + state.key(next + 1);
            divides = divides || pair.equals("trong đó") || Set.of("gồm", "(").contains(state.key(next));
            if (divides
                    && state.items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && DOMESTIC.equals(name.slug())) {
                return true;
            }
        }
        return false;
    }

    /** A bare "vốn đăng ký" behind projects of both sorts is the capital of both. */
    String capital(String slug, String words, int at) {
        boolean bare = slug.equals("fdi-registered-capital")
                && !words.contains("fdi")
                && !words.contains("nước ngoài")
                && !words.contains("đtnn")
                && !state.subject.foreign
                && !state.subject.domestic
                && state.subject.partners.isEmpty();
        boolean each = state.key(at + 1).equals("lần") || state.key(at + 2).equals("lần");
        return bare && !each && isOfBoth() ? TOTAL : slug;
    }

    /** Both sorts were counted last, in this sentence or the one before, and no money yet, or projects of both together. */
    private boolean isOfBoth() {
        boolean same = state.last.sentence == state.number;
        boolean next = state.last.sentence == state.number - 1
                && state.last.paragraph == state.sentence.paragraph()
                && state.subject.places.isEmpty()
                && state.time.isEmpty()
                && state.until.isEmpty();
        if (!same && !next) {
            return false;
        }
        if (same && Set.of(BOTH, TOTAL).contains(state.last.indicator)) {
            return true;
        }
        boolean foreign = false;
        boolean domestic = false;
        for (Draft draft : state.drafts.reversed()) {
            if (draft.frame.sentence != state.last.sentence) {
                break;
            }
            if (!draft.unit.equals("count")) {
                return false;
            }
            foreign = foreign || draft.frame.indicator.equals(FOREIGN);
            domestic = domestic || draft.frame.indicator.equals(DOMESTIC);
        }
        return foreign && domestic;
    }
}
