package vn.tinh.extract.compose;

import java.util.Optional;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** Trade that no indicator names, or that another one hides: "xuất 64 ngàn tấn", "sản lượng xuất khẩu". */
final class ByVerb {
    private final State state;
    private final Around around;

    ByVerb(Around around, State state) {
        this.around = around;
        this.state = state;
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

    /** "sản lượng cà phê xuất khẩu đạt 312.400 tấn", "sản lượng 211.000 tấn, tương ứng 622 triệu USD": not made, but sold. */
    String shipped(String named, Mention mention) {
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
}
