package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Qualifier;

/**
 * A figure in a cell of a table.
 *
 * @param measure what its own words say it is; a value where they say nothing
 * @param unit as an amount has it; empty where the cell names none
 * @param signed a sign stands before it
 * @param rate it is of one of something
 * @param against what its words compare it with
 */
record TableNumber(
        Measure measure,
        BigDecimal min,
        BigDecimal max,
        String unit,
        Qualifier qualifier,
        BigDecimal step,
        boolean signed,
        boolean rate,
        Optional<Meaning.Time> against,
        Item evidence) {
    private static final Set<String> BETWEEN = Set.of("(", ")", ",", ";", ".", ":", "[", "]", "*");
    private static final Set<String> NOTHING = Set.of("-", "…", ".", "x", "..");
    private static final Set<String> UP = Set.of("+", "▲", "↑", "⬆");
    private static final Set<String> DOWN = Set.of("-", "▼", "↓", "⬇");

    /** Nothing but a mark for "no figure", or nothing at all. */
    static boolean isBlank(List<Item> cell) {
        return cell.stream().allMatch(item -> item instanceof Token token && NOTHING.contains(token.key()));
    }

    /** The figures of a cell that has nothing else in it; empty where it has, or no figure. */
    static List<TableNumber> of(List<Item> cell) {
        List<TableNumber> numbers = new ArrayList<>();
        int at = 0;
        boolean opened = false;
        while (at < cell.size()) {
            int sign = sign(cell, at);
            if (sign != 0) {
                at++;
            }
            switch (cell.get(at)) {
                case Token token -> {
                    if (sign != 0 || !BETWEEN.contains(token.key())) {
                        return List.of();
                    }
                    opened = opened || (numbers.isEmpty() && token.is("("));
                    at++;
                }
                case Mention mention -> {
                    int end = joined(cell, at);
                    Optional<TableNumber> number = end > at + 1 ? join(cell, at, end) : one(mention);
                    if (number.isEmpty()) {
                        if (!addBaseline(numbers, mention)) {
                            return List.of();
                        }
                    } else {
                        numbers.add(sign == 0 ? number.get() : number.get().signed(sign, cell.get(at - 1)));
                    }
                    at = Math.max(end, at + 1);
                }
            }
        }
        // (12,5) by itself may be a loss
        return opened ? List.of() : numbers;
    }

    /** "+7,08", "-31,06"; a dash that stands apart from its number is none. */
    private static int sign(List<Item> cell, int at) {
        if (!(cell.get(at) instanceof Token token)
                || at + 1 >= cell.size()
                || !(cell.get(at + 1) instanceof Mention number)) {
            return 0;
        }
        boolean near = !number.tokens().getFirst().spaced() || (at == 0 && !token.is("-"));
        if (UP.contains(token.key())) {
            return 1;
        }
        return DOWN.contains(token.key()) && (near || !token.is("-")) ? -1 : 0;
    }

    private static Optional<TableNumber> one(Mention mention) {
        return switch (mention.meaning()) {
            case Meaning.Amount amount -> Optional.of(of(Measure.VALUE, amount, mention));
            case Meaning.Part part -> Optional.of(of(Measure.SHARE, part.amount(), mention));
            case Meaning.Fulfilment done -> Optional.of(of(Measure.COMPLETION, done.amount(), mention));
            case Meaning.Change change ->
                Optional.of(new TableNumber(
                        Measure.GROWTH,
                        change.min(),
                        change.max(),
                        "percent",
                        change.qualifier(),
                        change.step(),
                        true,
                        false,
                        Optional.empty(),
                        mention));
            default -> Optional.empty();
        };
    }

    private static TableNumber of(Measure measure, Meaning.Amount amount, Item item) {
        return new TableNumber(
                measure,
                amount.min(),
                amount.max(),
                amount.unit(),
                amount.qualifier(),
                amount.step(),
                false,
                amount.per().equals("other"),
                Optional.empty(),
                item);
    }

    /** "(+4,2% so với cùng kỳ)". */
    private static boolean addBaseline(List<TableNumber> numbers, Mention mention) {
        if (!(mention.meaning() instanceof Meaning.Time time)
                || time.role() != Meaning.Time.Role.BASELINE
                || numbers.isEmpty()
                || numbers.getLast().measure != Measure.GROWTH) {
            return false;
        }
        TableNumber last = numbers.removeLast();
        numbers.add(new TableNumber(
                last.measure,
                last.min,
                last.max,
                last.unit,
                last.qualifier,
                last.step,
                last.signed,
                last.rate,
                Optional.of(time),
                last.evidence));
        return true;
    }

    /** "1 234,5": groups of three after a space. @return index after the last group */
    private static int joined(List<Item> cell, int at) {
        int end = at + 1;
        while (end < cell.size()
                && cell.get(end - 1) instanceof Mention before
                && isDigits(before, end - 1 == at ? 1 : 3, 3, false)
                && cell.get(end) instanceof Mention next
                && isDigits(next, 3, 3, true)) {
            end++;
        }
        return end;
    }

    private static boolean isDigits(Mention mention, int least, int most, boolean decimals) {
        if (mention.tokens().size() != 1
                || !(mention.meaning() instanceof Meaning.Amount amount)
                || !amount.unit().isEmpty()) {
            return false;
        }
        String raw = mention.tokens().getFirst().raw();
        int comma = raw.indexOf(',');
        int whole = comma < 0 ? raw.length() : comma;
        return raw.indexOf('.') < 0 && (comma < 0 || decimals) && whole >= least && whole <= most;
    }

    private static Optional<TableNumber> join(List<Item> cell, int at, int end) {
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ONE;
        List<Token> tokens = new ArrayList<>();
        for (Item item : cell.subList(at, end)) {
            if (item instanceof Mention mention && mention.meaning() instanceof Meaning.Amount amount) {
                value = value.scaleByPowerOfTen(3).add(amount.min());
                step = amount.step();
                tokens.addAll(mention.tokens());
            }
        }
        var amount = new Meaning.Amount(value, value, "", "", Qualifier.EXACT, step, 0, false);
        return Optional.of(of(Measure.VALUE, amount, new Mention("table/joined", amount, tokens)));
    }

    private TableNumber signed(int sign, Item mark) {
        List<Token> tokens = new ArrayList<>();
        tokens.add((Token) mark);
        tokens.addAll(((Mention) evidence).tokens());
        boolean down = sign < 0;
        Item both = new Mention("table/signed", ((Mention) evidence).meaning(), tokens);
        return new TableNumber(
                measure,
                down ? max.negate() : min,
                down ? min.negate() : max,
                unit,
                qualifier,
                step,
                true,
                rate,
                against,
                both);
    }
}
