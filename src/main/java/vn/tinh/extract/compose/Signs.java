package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Measure;

/**
 * What speaks for a figure or against it, for its confidence: how far away stands what it is about, what stands right
 * before it, how much else its sentence tells.
 */
final class Signs {
    private static final Set<String> REACHING = Set.of("đạt", "là", "được", "với", "gần", "hơn", "trên", "lên", "ước");
    private static final int LONG = 45;
    private static final int LONGER = 90;

    private final State state;

    Signs(State state) {
        this.state = state;
    }

    List<String> of(int at, Frame about, Measure measure) {
        List<String> signs = new ArrayList<>();
        signs.add("before:" + before(at));
        signs.add("after:" + after(at));
        signs.add("topic:" + distance(at, Signs::isIndicator));
        signs.add("time:" + distance(at, told -> told.meaning() instanceof Meaning.Time));
        signs.add("figure:" + (state.figures < 3 ? state.figures : state.figures < 7 ? "few" : "many"));
        int size = state.items.size();
        signs.add("sentence:" + (size < LONG ? "short" : size < LONGER ? "long" : "longer"));
        signs.add("provinces:" + provinces());
        signs.addAll(Wording.before(state.items, at));
        signs.add("of:" + about.indicator + "/" + measure.slug());
        if (state.sentence.section() == Sentence.Section.HEADING) {
            signs.add("section:heading");
        }
        if (skippedBefore(at)) {
            signs.add("after-skip");
        }
        if (state.last.sentence == state.number && !state.last.indicator.equals(about.indicator)) {
            signs.add("topic:changed");
        }
        return signs;
    }

    private static boolean isIndicator(Mention mention) {
        return switch (mention.meaning()) {
            case Meaning.Name name -> name.is("indicator");
            case Meaning.Names names -> names.choices().stream().anyMatch(name -> name.is("indicator"));
            default -> false;
        };
    }

    private String before(int at) {
        if (at == 0) {
            return "nothing";
        }
        if (state.items.get(at - 1) instanceof Token token && REACHING.contains(token.key())) {
            return "verb";
        }
        return state.key(at - 1).equals(",") ? "comma" : sort(at - 1);
    }

    private String after(int at) {
        return at + 1 < state.items.size() ? sort(at + 1) : "nothing";
    }

    private String sort(int at) {
        return switch (state.items.get(at)) {
            case Mention mention -> mention.meaning().getClass().getSimpleName().toLowerCase(Locale.ROOT);
            case Token token -> token.kind() == Token.Kind.MARK ? "mark" : "word";
        };
    }

    /** How many figures stand between, and how many words. */
    private String distance(int at, Predicate<Mention> sought) {
        int figures = 0;
        for (int back = at - 1; back >= 0; back--) {
            if (state.items.get(back) instanceof Mention mention && sought.test(mention)) {
                return figures == 0 ? at - back <= 4 ? "near" : "clause" : figures == 1 ? "one-between" : "far";
            }
            if (state.isFigure(back)) {
                figures++;
            }
        }
        return "none";
    }

    private String provinces() {
        long named = state.items.stream()
                .filter(item -> item instanceof Mention)
                .map(item -> ((Mention) item).meaning())
                .filter(meaning -> meaning instanceof Meaning.Place)
                .map(meaning -> ((Meaning.Place) meaning).name().slug())
                .distinct()
                .count();
        return named == 0 ? "none" : named == 1 ? "one" : named == 2 ? "two" : "many";
    }

    private boolean skippedBefore(int at) {
        if (state.skipped.isEmpty()) {
            return false;
        }
        int start = state.skipped.getLast().span().start();
        Item first = state.items.getFirst();
        return start >= first.start() && start < state.items.get(at).start();
    }
}
