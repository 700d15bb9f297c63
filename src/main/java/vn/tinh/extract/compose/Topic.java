package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** Which indicator, good and partner a figure is of: named, told by a verb, or carried on. */
final class Topic {
    private static final Set<String> TURNOVER = Set.of("kim ngạch");
    private static final Set<String> LED_BY = Set.of("dẫn đầu", "đứng đầu");

    private final State state;
    private final Around around;
    private final ByVerb byVerb;
    private final Wholes wholes;

    Topic(Around around, State state) {
        this.state = state;
        this.around = around;
        this.byVerb = new ByVerb(around, state);
        this.wholes = new Wholes(around, state);
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
            boolean sibling = same && (market || Indicators.isSibling(state.last.indicator, named.get()));
            about.indicator = named.get();
            about.commodity = sibling ? state.last.commodity : "";
            about.partner = sibling ? state.last.partner : "";
            boolean sold = same && named.get().equals("export-markets") && state.last.indicator.startsWith("export");
            about.commodity = sold ? state.last.commodity : about.commodity; // "hạt điều …; sản phẩm đi 50 quốc gia"
            state.features.add("indicator:named");
        } else {
            boolean sectors = split
                    && sectors()
                    && !Set.of("grdp", "industrial-production-index").contains(state.last.indicator);
            if (measure == Measure.GROWTH
                    && state.subject.indicators.isEmpty()
                    && (sectors
                            || ((state.economy
                                            || (!same
                                                    && mention.words()
                                                            .toLowerCase(java.util.Locale.ROOT)
                                                            .startsWith("tăng trưởng")))
                                    && !split))) {
                about.indicator = "grdp";
                about.commodity = split ? state.subject.commodities.getFirst() : "";
                about.partner = "";
                state.features.add("indicator:economy");
                about.details.addAll(state.subject.details);
                return true;
            }
            if (byVerb.cued(about, gauge, measure, split, same)) {
                return true;
            }
            Frame from =
                    state.mooted.isNear(gauge, measure) ? state.mooted.frame(state.last) : wholes.from(split, same);
            Optional<String> carried = measure == Measure.VALUE
                    ? state.indicators.in(from.indicator, gauge)
                    : Optional.of(from.indicator).filter(one -> !one.isEmpty());
            boolean rolled = !same
                    && !state.subject.places.isEmpty()
                    && state.subject.indicators.isEmpty()
                    && measure == Measure.VALUE
                    && state.indicators.in(state.headline, gauge).isPresent();
            if (rolled) {
                carried = state.indicators.in(state.headline, gauge);
            }
            if (carried.isEmpty()) {
                state.skip(
                        mention,
                        state.subject.indicators.isEmpty() ? Skipped.Reason.NO_INDICATOR : Skipped.Reason.UNIT,
                        state.subject.indicators.isEmpty()
                                ? "what is measured is not said"
                                : "not measured so: " + String.join(", ", state.subject.indicators));
                return false;
            }
            boolean near = same
                    || rolled
                    || state.mooted.isNear(gauge, measure)
                    || (gauge == Indicators.Gauge.MONEY
                            && state.last.indicator.startsWith("export")
                            && state.last.paragraph == state.sentence.paragraph()
                            && around.says(TURNOVER))
                    || (state.anaphora && state.sentence.paragraph() - state.last.paragraph <= 1)
                    || (state.last.paragraph == state.sentence.paragraph()
                            && (split
                                    || state.subject.details.stream().anyMatch(one -> one.endsWith("-sector"))
                                    || state.subject.details.contains("domestic-sector")
                                    || !state.subject.places.isEmpty()
                                    || state.time.isPresent()
                                    || state.until.isPresent()));
            boolean far = !near
                    && (split
                            || state.time.isPresent()
                            || (!state.subject.places.isEmpty()
                                    && state.sentence.paragraph() - state.last.paragraph <= 2));
            if (!near && !far) {
                state.skip(mention, Skipped.Reason.NO_INDICATOR, "what is measured is not said near by");
                return false;
            }
            if (carried.get().equals("grdp-growth-contribution") && measure == Measure.GROWTH) {
                carried = Optional.of("grdp"); // "đóng góp 62,76% trong mức tăng chung. Thuế sản phẩm tăng 5,21%"
            }
            boolean registered = carried.get().equals("fdi-implemented-capital") && state.capital;
            about.indicator = registered ? "fdi-registered-capital" : carried.get();
            state.source = from;
            about.period = from.period;
            about.commodity =
                    Indicators.isBudget(carried.get()) && !state.subject.details.isEmpty() ? "" : from.commodity;
            about.partner = from.partner;
            if ((same && state.subject.isEmpty()) || state.inBrackets) {
                about.details.addAll(state.last.details);
                about.details.remove("annual-average");
            }
            state.features.add(same ? "indicator:carried" : near ? "indicator:paragraph" : "indicator:far");
        }
        boolean industry = about.indicator.startsWith("industrial-") && state.subject.commodities.contains("industry");
        if (Indicators.hasNoGoods(about.indicator) || industry) {
            about.commodity = "";
        } else if (!state.subject.commodities.isEmpty()) {
            about.commodity = state.subject.commodities.getFirst();
            boolean within = same && around.says(LED_BY); // "sang Hoa Kỳ 782 triệu USD, dẫn đầu là giày dép"
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
        if (state.subject.partners.size() == 1) {
            about.partner = state.subject.partners.getFirst();
            state.features.add("partner:named");
        } else if (state.subject.partners.size() > 1) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "several partners are named");
            state.subject.clear();
            return false;
        }
        about.details.addAll(state.subject.details);
        about.negative = named.isPresent()
                ? state.subject.negative
                : state.last.negative && same && about.indicator.equals("trade-balance");
        return true;
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

    /** "khu vực dịch vụ tăng 7%": the sentence divides the economy. */
    boolean sectors() {
        for (int at = 0; at + 1 < state.items.size(); at++) {
            if (state.key(at).equals("khu") && state.key(at + 1).equals("vực")) {
                return !state.subject.commodities.isEmpty();
            }
        }
        return false;
    }
}
