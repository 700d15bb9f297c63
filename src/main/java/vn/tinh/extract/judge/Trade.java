package vn.tinh.extract.judge;

import java.util.List;
import java.util.function.BinaryOperator;
import vn.tinh.extract.judge.Figures.One;
import vn.tinh.fact.Measure;

/** Exports and imports make the turnover, and exports without imports the balance. */
final class Trade {
    private static final String EXPORTS = "export-turnover";
    private static final String IMPORTS = "import-turnover";

    private final Figures figures;

    Trade(Figures figures) {
        this.figures = figures;
    }

    void check() {
        figures.all().stream()
                .filter(one -> one.matter().measure() == Measure.VALUE)
                .forEach(one -> {
                    switch (one.matter().indicator()) {
                        case "trade-turnover" -> check(one, Check.TURNOVER_OFF, Stated::plus, "%s and %s are not %s");
                        case "trade-balance" -> check(one, Check.BALANCE_OFF, Stated::minus, "%s less %s is not %s");
                        default -> {
                            // says nothing of both
                        }
                    }
                });
    }

    private void check(One result, Check check, BinaryOperator<Stated> made, String message) {
        List<One> exports = figures.of(result.matter().of(EXPORTS), result);
        List<One> imports = figures.of(result.matter().of(IMPORTS), result);
        if (exports.isEmpty()
                || imports.isEmpty()
                || exports.stream()
                        .anyMatch(out -> imports.stream()
                                .anyMatch(in ->
                                        made.apply(out.stated(), in.stated()).agrees(result.stated())))) {
            return;
        }
        One out = exports.getFirst();
        One in = imports.getFirst();
        figures.flag(check, () -> message.formatted(out.told(), in.told(), result.told()), List.of(out, in, result));
    }
}
