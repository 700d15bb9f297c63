package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** Which indicator, good and partner a figure is of: named, told by a verb, or carried on. */
final class Topic {
    /** "Tính chung 8 tháng, kim ngạch ước đạt", "Lũy kế 9 tháng". */
    private static final Set<String> WHOLE_AGAIN = Set.of("tính chung", "tổng kim", "lũy kế", "cộng dồn");

    private static final Set<String> TURNOVER = Set.of("kim ngạch");
    private static final Set<String> LED_BY = Set.of("dẫn đầu", "đứng đầu");

    private final State state;
    private final Around around;

    Topic(Around around, State state) {
        this.state = state;
        this.around = around;
    }

    boolean topic(Frame about, Mention mention, Indicators.Gauge gauge, Measure measure, boolean same) {
        if (state.otherMatter && state.subject.indicators.isEmpty()) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "another matter is spoken of");
            return false;
        }
        if (state.subject.commodities.size() > 1) {
            state.skip(
                    mention,
                    Skipped.Reason.NO_INDICATOR,
                    "several goods are named: " + String.join(", ", state.subject.commodities));
            state.subject.clear();
            return false;
        }
        if (state.subject.other) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "of a matter that no indicator is for");
            state.last = new Frame(state.last.period, state.last.kind);
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
        named = named.map(one -> shipped(one, mention));
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
            if (cued(about, gauge, measure, split, same)) {
                return true;
            }
            Frame from = state.mooted.isNear(gauge, measure) ? state.mooted.frame(state.last) : from(split, same);
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
                                    || state.subject.details.contains("fdi-sector")
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

    /** "sản lượng cà phê xuất khẩu đạt 312.400 tấn", "sản lượng 211.000 tấn, tương ứng 622 triệu USD": not made, but sold. */
    private String shipped(String named, Mention mention) {
        int at = state.items.indexOf(mention);
        boolean worth = at + 3 < state.items.size()
                && state.key(at + 1).equals(",")
                && state.key(at + 2).equals("tương")
                && around.isDollars(at + 4)
                && state.last.indicator.startsWith("export");
        return named.equals("production-volume") && (worth || state.trade.equals("export-turnover"))
                ? "export-volume"
                : named;
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

    /** No indicator is named, but a verb tells it: "xuất 64 ngàn tấn hạt điều, trị giá 463 triệu USD". */
    boolean cued(Frame about, Indicators.Gauge gauge, Measure measure, boolean split, boolean same) {
        String cue = state.trade.isEmpty() ? around.tradeAhead() : state.trade;
        boolean goods = !state.subject.commodities.isEmpty()
                && !state.last.indicator.startsWith("export")
                && !state.last.indicator.startsWith("import");
        if (gauge == Indicators.Gauge.WEIGHT && cue.isEmpty() && goods) {
            cue = "production-volume";
        }
        boolean fits = state.indicators.in(state.last.indicator, gauge).isPresent() && same && state.trade.isEmpty();
        if (cue.isEmpty() || measure != Measure.VALUE || fits || isMarketOfGood(gauge)) {
            return false;
        }
        Optional<String> meant = state.indicators.in(cue, gauge);
        boolean opening = state.items.size() > 1 && state.key(0).equals("với");
        boolean lost = !opening && !split && state.subject.places.isEmpty() && !same && state.trade.isEmpty();
        if (meant.isEmpty() || lost || state.subject.commodities.size() > 1 || state.subject.partners.size() > 1) {
            return false;
        }
        about.indicator = meant.get();
        boolean carried = same && !split && state.last.indicator.startsWith(cue.substring(0, 3));
        about.commodity = state.subject.commodities.isEmpty()
                ? carried || (!state.subject.partners.isEmpty() && same) ? state.last.commodity : ""
                : state.subject.commodities.getFirst();
        about.partner = state.subject.partners.isEmpty()
                ? carried ? state.last.partner : ""
                : state.subject.partners.getFirst();
        about.details.addAll(state.subject.details);
        about.negative = false;
        state.features.add("indicator:cue");
        return true;
    }

    /** "cà phê 50 triệu USD. Tính chung 8 tháng, kim ngạch đạt 15 tỷ", "…, thì năm nay đạt": the whole behind its parts. */
    private boolean isWholeAgain(boolean same) {
        boolean part = (!state.last.commodity.isEmpty() || !state.last.partner.isEmpty())
                && state.whole.indicator.equals(state.last.indicator)
                && state.whole.place.equals(state.last.place)
                && state.whole.paragraph >= state.last.paragraph - 1;
        if (!part) {
            return false;
        }
        boolean summed = !same && around.says(WHOLE_AGAIN);
        boolean condition = same
                && state.whole.sentence == state.number
                && around.says(Set.of("thì năm"))
                && state.time
                        .filter(now -> NamedTimes.isOfEarlierYear(state.whole.period, now.period()))
                        .isPresent();
        boolean own = !same
                && state.subject.places.stream()
                        .anyMatch(one -> one.name().slug().equals(state.whole.place));
        return summed || condition || own;
    }

    /** "thanh long xuất khẩu đạt 5,29 triệu USD. Trung Quốc là thị trường chính với 2,66 triệu": of that good. */
    private boolean isMarketOfGood(Indicators.Gauge gauge) {
        return state.subject.commodities.isEmpty()
                && !state.subject.partners.isEmpty()
                && !state.last.commodity.isEmpty()
                && state.last.indicator.startsWith("export")
                && state.last.paragraph == state.sentence.paragraph()
                && !state.whole.indicator.equals("export-turnover")
                && state.indicators.in(state.last.indicator, gauge).isPresent();
    }

    /** Of what a part is named: of what was said last, in a new paragraph of what the one before began with. */
    Frame from(boolean split, boolean same) {
        if (!split
                && same
                && !state.subject.places.isEmpty()
                && state.whole.sentence == state.number
                && state.whole.indicator.equals(state.last.indicator)) {
            return state.whole;
        }
        if (!split && isWholeAgain(same)) {
            return state.whole;
        }
        if (!split
                && !same
                && state.anaphora
                && state.grown.indicator.equals(state.last.indicator)
                && state.grown.sentence == state.number - 1
                && state.grown.paragraph == state.sentence.paragraph()) {
            return state.grown;
        }
        boolean fresh = state.last.paragraph != state.sentence.paragraph();
        if (split
                && !same
                && fresh
                && !state.wholeBefore.indicator.isEmpty()
                && state.wholeBefore.paragraph == state.last.paragraph) {
            return state.wholeBefore;
        }
        return split && !Indicators.isSplit(state.last.indicator) && !state.whole.indicator.isEmpty()
                ? state.whole
                : state.last;
    }
}
