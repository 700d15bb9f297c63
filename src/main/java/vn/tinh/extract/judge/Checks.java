package vn.tinh.extract.judge;

import java.util.List;
import java.util.function.BiPredicate;
import vn.tinh.fact.Figure;

/**
 * Whether the figures of an article can all be true. How far they may be apart follows from how precisely they are
 * said. It never tells what is true, only what does not go together.
 */
public final class Checks {
    private final ExchangeRates rates;
    private final BiPredicate<String, String> within;

    public Checks(ExchangeRates rates) {
        this(rates, (part, whole) -> false);
    }

    /** @param within whether a good, sector or partner lies within another: shrimp within seafood */
    public Checks(ExchangeRates rates, BiPredicate<String, String> within) {
        this.rates = rates;
        this.within = within;
    }

    /** What does not go together, in the order of the figures; a figure once a check. */
    public List<Flag> flags(List<Figure> article) {
        Figures figures = new Figures(article);
        new PartsAndWholes(figures, within).check();
        new Levels(figures).check();
        new Magnitudes(figures, rates).check();
        new Trade(figures).check();
        return figures.flags();
    }
}
