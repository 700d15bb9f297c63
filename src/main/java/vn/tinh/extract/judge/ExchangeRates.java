package vn.tinh.extract.judge;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a US dollar was worth.
 *
 * @param dongPerUsd per year its average
 */
public record ExchangeRates(Map<Integer, BigDecimal> dongPerUsd) {
    /** Nothing is known, and no two currencies are compared. */
    public static final ExchangeRates NONE = new ExchangeRates(Map.of());

    public ExchangeRates {
        dongPerUsd = Map.copyOf(dongPerUsd);
        dongPerUsd.forEach((year, rate) -> {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("the rate of %d is %s".formatted(year, rate));
            }
        });
    }

    /** Of the year, or of the last known one before it; rates move by some percent a year. */
    public Optional<BigDecimal> at(int year) {
        return dongPerUsd.entrySet().stream()
                .filter(known -> known.getKey() <= year)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
