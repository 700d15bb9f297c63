package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** Which indicator, good and partner a figure is of: named, told by a verb, or carried on. */
final class Topic {
    private static final Set<String> LED_BY = Set.of("dẫn đầu", "đứng đầu");
    private static final Set<String> TRADES = Set.of("trade-turnover", "export-turnover", "import-turnover");

    /** Whoever brings it, it runs by itself. */
    private static final Set<String> TRADED =
            Set.of("export-turnover", "import-turnover", "trade-turnover", "budget-revenue", "retail-sales", "grdp");

    private final State state;
    private final Around around;
    private final ByVerb byVerb;
    private final Divided divided;
    private final Untold untold;

    Topic(Around around, State state) {
        this.state = state;
        this.around = around;
        this.byVerb = new ByVerb(around, state);
        this.divided = new Divided(state);
        this.untold = new Untold(around, state);
    }

    boolean topic(Frame about, Mention mention, Indicators.Gauge gauge, Measure measure, boolean same) {
        if (state.otherMatter && state.subject.indicators.isEmpty()) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "of a matter that no indicator is for");
            state.last = new Frame(state.last.period, state.last.kind);
            return false;
        }
        if (state.subject.others || (state.beside && state.subject.isEmpty())) {
            state.beside = true;
            state.skip(mention, Skipped.Reason.NOT_THE_PLACES, "of others that are not named");
            return false;
        }
        state.beside = false;
        if (state.subject.commodities.size() > 1) {
            state.skip(
                    mention,
                    Skipped.Reason.NO_INDICATOR,
                    "several goods are named: " + String.join(", ", state.subject.commodities));
            state.beside = true;
            state.subject.clear();
            return false;
        }
        Optional<String> named = fitting(gauge, measure, same);
        for (int back = state.subject.indicators.size() - 1; back >= 0 && named.isEmpty(); back--) {
            String meant = whose(state.subject.indicators.get(back), same);
            String measured =
                    meant.equals("export-markets") && measure != Measure.VALUE && !state.subject.partners.isEmpty()
                            ? "export-turnover"
                            : meant;
            named = measure == Measure.VALUE ? state.indicators.in(measured, gauge) : Optional.of(measured);
        }
        named = named.map(one -> byVerb.shipped(one, mention));
        boolean split = !state.subject.commodities.isEmpty() || !state.subject.partners.isEmpty();
        if (named.isPresent()) {
            boolean whole = state.whole.indicator.equals("export-turnover")
                    && state.whole.paragraph == state.sentence.paragraph();
            boolean market = !whole
                    && state.subject.indicators.contains("export-markets")
                    && !state.subject.partners.isEmpty()
                    && state.last.indicator.startsWith("export");
            boolean sibling = (same && (market || Indicators.isSibling(state.last.indicator, named.get())))
                    || isPartOf(named.get(), mention, same);
            about.indicator = named.get();
            about.commodity = sibling ? state.last.commodity : "";
            about.partner = sibling ? state.last.partner : "";
            boolean sold = same && named.get().equals("export-markets") && state.last.indicator.startsWith("export");
            about.commodity = sold ? state.last.commodity : about.commodity; // "hạt điều …; sản phẩm đi 50 quốc gia"
            state.features.add("indicator:named");
        } else if (untold.isEconomy(about, mention, measure, split, same)
                || byVerb.cued(about, gauge, measure, split, same)) {
            return true;
        } else if (!untold.carry(about, mention, gauge, measure, split, same)) {
            return false;
        }
        boolean industry = about.indicator.startsWith("industrial-") && state.subject.commodities.contains("industry");
        if (Indicators.hasNoGoods(about.indicator) || industry) {
            about.commodity = "";
        } else if (!state.subject.commodities.isEmpty()) {
            about.commodity = state.subject.commodities.getFirst();
            boolean within = (same && around.says(LED_BY)) || isWithin(same);
            about.partner = within && named.isEmpty() ? about.partner : "";
            state.features.add("commodity:named");
        }
        if (state.indicators.isNoSector(about.indicator, about.commodity)) {
            boolean products = measure == Measure.GROWTH && state.trade.equals("production-volume");
            if (!products) {
                state.skip(mention, Skipped.Reason.NO_INDICATOR, "a good, and what of it is measured is not said");
                return false;
            }
            about.indicator = "production-volume";
        }
        if (divided.isOfNoSuch(about, measure)) {
            state.beside = true;
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "what is named does not divide what is measured");
            return false;
        }
        if (state.subject.partners.size() == 1) {
            about.partner = state.subject.partners.getFirst();
            state.features.add("partner:named");
        } else if (state.subject.partners.size() > 1) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "several partners are named");
            state.subject.clear();
            return false;
        }
        about.details.addAll(state.subject.details);
        if (TRADED.contains(about.indicator)) {
            about.details.remove("operating"); // "44 dự án đang hoạt động, xuất khẩu đạt 130 triệu USD"
        }
        about.negative = named.isPresent()
                ? state.subject.negative
                : state.last.negative && same && about.indicator.equals("trade-balance");
        return true;
    }

    /** "xuất nhập khẩu với Lào 60 triệu USD, trong đó xuất khẩu 40"; "Trong đó, sản lượng nuôi 30 tấn": of the same. */
    private boolean isPartOf(String indicator, Mention mention, boolean same) {
        boolean within = around.isSaidBefore(state.items.indexOf(mention), "trong", "đó");
        boolean whole = state.last.indicator.equals(indicator)
                || (TRADES.contains(state.last.indicator)
                        && TRADES.contains(indicator)
                        && state.last.commodity.isEmpty());
        return within && whole && (same || state.last.sentence == state.number - 1);
    }

    /** "sang Hoa Kỳ 782 triệu USD. Trong đó, giày dép 214 triệu USD; gỗ 142 triệu USD": goods of that one market. */
    private boolean isWithin(boolean same) {
        boolean parts = state.key(0).equals("trong") && state.key(1).equals("đó");
        if (!parts || (!same && state.last.sentence != state.number - 1)) {
            return false;
        }
        return same || state.isOneMarketLast();
    }

    /** "vốn thực hiện của các dự án FDI": the last that is measured so itself, before one of which a sibling is. */
    private Optional<String> fitting(Indicators.Gauge gauge, Measure measure, boolean same) {
        if (measure != Measure.VALUE) {
            return Optional.empty();
        }
        return state.subject.indicators.reversed().stream()
                .map(one -> whose(one, same))
                .filter(one ->
                        state.indicators.in(one, gauge).filter(one::equals).isPresent())
                .findFirst();
    }

    /** Of domestic investment, where that is spoken of. */
    private String whose(String one, boolean same) {
        boolean home = state.subject.domestic
                || (same && state.last.indicator.startsWith("domestic") && state.subject.partners.isEmpty());
        return home && !state.subject.foreign ? Indicators.domestic(one) : one;
    }
}
