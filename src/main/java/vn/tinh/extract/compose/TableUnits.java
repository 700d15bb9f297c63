package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** The units that heads and labels of tables name: "triệu USD", "1.000 tấn", "Tr.đ", "%". */
final class TableUnits {
    /**
     * A unit, and what its figures are multiplied by.
     *
     * @param unit a slug of the scheme {@code unit}, or {@code count}
     * @param zeros of "triệu USD" 6
     * @param rate of one of something: "đồng/kg"
     * @param end index after its last token
     */
    record Scale(String unit, int zeros, boolean rate, int end) {
        boolean isPercent() {
            return unit.equals("percent");
        }

        boolean isSame(Scale other) {
            return unit.equals(other.unit) && zeros == other.zeros;
        }
    }

    private static final Map<String, Integer> ZEROS = Map.of(
            Spelling.key("nghìn"), 3,
            Spelling.key("ngàn"), 3,
            Spelling.key("triệu"), 6,
            Spelling.key("tr"), 6,
            Spelling.key("tỷ"), 9,
            Spelling.key("trăm"), 2);

    /** Two words in one. */
    private static final Map<String, Scale> GLUED = Map.of(
            "trđ",
            new Scale("VND", 6, false, 0),
            "trusd",
            new Scale("USD", 6, false, 0),
            Spelling.key("tỷđ"),
            new Scale("VND", 9, false, 0));

    private static final Map<String, Integer> THOUSANDS =
            Map.of("10", 1, "100", 2, "1000", 3, "1.000", 3, "1,000", 3, "10.000", 4, "1000000", 6, "1.000.000", 6);

    /** What is counted; the word alone is its unit. */
    private static final Set<String> COUNTED = Set.of("dự án", "doanh nghiệp", "sản phẩm", "lao động", "việc làm");

    private static final Set<String> COUNTED_ALONE = Set.of("người", "da", "dn", "khu", "cụm", "xã");

    private static final Set<String> BEFORE = Set.of(":", ",", ";", "(", "/", "số");

    private final Lexicon units = new Lexicon();

    TableUnits(Lexicon lexicon) {
        for (Lexicon.Wording label : lexicon.wordings("unit")) {
            if (label.words().length() > 1
                    || label.words().equals("%")
                    || label.words().equals("đ")) {
                units.add(label.words(), label.name());
            }
        }
    }

    /**
     * The units of a head.
     *
     * @param starts where the tokens of their words begin
     */
    record Found(List<Scale> scales, Set<Integer> starts) {}

    /** All units that a head, a label or a caption names; a word that may be a good stands apart where it is a unit. */
    Found in(List<Token> tokens) {
        List<Scale> scales = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        int open = 0;
        boolean after = true;
        int at = 0;
        while (at < tokens.size()) {
            open += tokens.get(at).is("(") ? 1 : 0;
            open -= tokens.get(at).is(")") && open > 0 ? 1 : 0;
            Optional<Scale> scale = at(tokens, at, open > 0 || after);
            boolean whole = scale.isPresent()
                    && (open > 0
                            || !after
                            || scale.get().zeros() > 0
                            || scale.get().isPercent()
                            || isClosed(tokens, scale.get().end()));
            if (scale.isPresent() && whole) {
                scales.add(scale.get());
                tokens.subList(at, scale.get().end()).forEach(token -> starts.add(token.start()));
                at = scale.get().end();
            } else {
                at++;
            }
            after = at > 0 && BEFORE.contains(tokens.get(at - 1).key());
        }
        return new Found(scales, starts);
    }

    /** Nothing but a mark follows. */
    private static boolean isClosed(List<Token> tokens, int at) {
        return at >= tokens.size()
                || (tokens.get(at).kind() == Token.Kind.MARK && !tokens.get(at).is("/"));
    }

    /**
     * The unit that begins here.
     *
     * @param alone it stands in brackets or has the cell to itself, so that a plain word may be one
     */
    Optional<Scale> at(List<Token> tokens, int at, boolean alone) {
        int next = at;
        int zeros = 0;
        Token first = tokens.get(at);
        if (first.isNumber()) {
            zeros = THOUSANDS.getOrDefault(first.raw(), -1);
            if (zeros < 0) {
                return Optional.empty();
            }
            next++;
        }
        Scale glued = GLUED.get(first.key());
        if (glued != null) {
            return Optional.of(new Scale(glued.unit(), glued.zeros(), isRate(tokens, at + 1), at + 1));
        }
        int words = 0;
        while (next < tokens.size()
                && words < 2
                && ZEROS.containsKey(tokens.get(next).key())) {
            zeros += ZEROS.getOrDefault(tokens.get(next).key(), 0);
            next++;
            words++;
            next += next < tokens.size() && tokens.get(next).is(".") ? 1 : 0;
        }
        boolean scaled = next > at;
        return unit(tokens, next, scaled || alone, zeros);
    }

    private Optional<Scale> unit(List<Token> tokens, int at, boolean sure, int zeros) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int[] end = new int[1];
        List<Meaning.Name> names = units.at(List.copyOf(tokens.subList(at, Math.min(tokens.size(), at + 8))), 0, end);
        if (!names.isEmpty()) {
            String unit = names.getFirst().slug();
            boolean plain = !sure && !Set.of("USD", "EUR", "percent").contains(unit);
            int to = at + end[0];
            return plain ? Optional.empty() : Optional.of(new Scale(unit, zeros, isRate(tokens, to), to));
        }
        String pair = tokens.get(at).key()
                + (at + 1 < tokens.size() ? " " + tokens.get(at + 1).key() : "");
        if (sure && COUNTED.contains(pair)) {
            return Optional.of(new Scale("count", zeros, isRate(tokens, at + 2), at + 2));
        }
        return sure && COUNTED_ALONE.contains(tokens.get(at).key())
                ? Optional.of(new Scale("count", zeros, isRate(tokens, at + 1), at + 1))
                : Optional.empty();
    }

    /** "đồng/kg" is a price; "triệu đồng/người" what a head has. */
    private static boolean isRate(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("/")
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).is("người")
                && !tokens.get(at + 1).is("năm");
    }
}
