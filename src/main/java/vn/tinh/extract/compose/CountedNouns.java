package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** Nouns that say little by themselves: whose projects, which products. */
final class CountedNouns {
    private final State state;
    private final Around around;
    private final Recognised recognised;

    CountedNouns(Around around, State state) {
        this.state = state;
        this.around = around;
        this.recognised = new Recognised(around, state);
    }

    /** What a noun that says little counts where it stands. */
    String noun(String pair, int at) {
        boolean near = state.sentence.paragraph() - state.last.paragraph <= 2;
        if (pair.equals("sản phẩm")) {
            return recognised.isSpokenOf(at) ? recognised.products(at) : "";
        }
        if (pair.startsWith("khu ") && state.subject.details.contains("industrial-park")) {
            return "industrial-parks";
        }
        boolean zones = near && state.last.indicator.startsWith("zone-");
        if (pair.startsWith("khu ") && (zones || (near && state.last.indicator.equals("industrial-parks")))) {
            return "industrial-parks";
        }
        boolean clusters = zones || (near && state.last.indicator.equals("industrial-clusters"));
        return pair.startsWith("cụm ") && clusters ? "industrial-clusters" : "";
    }

    /** "180 doanh nghiệp dự", "ba thị trường lớn nhất": who came, or the first of a list. */
    boolean isOccasion(int next) {
        return Set.of("dự", "lớn", "chính", "trọng", "hàng", "đứng", "chủ").contains(state.key(next))
                || (state.key(next).equals("tham") && state.key(next + 1).equals("dự"));
    }

    boolean isExporting() {
        return (state.last.indicator.startsWith("export") && state.sentence.paragraph() == state.last.paragraph)
                || (around.tradeAhead().equals("export-turnover")
                        && state.subject.indicators.stream().noneMatch(Indicators::isForeign)
                        && !Indicators.isForeign(state.last.indicator));
    }

    /** A counted indicator as it is meant here; empty where what is counted is none of it. */
    Optional<String> context(String indicator, int at, int noun) {
        if (indicator.equals(Recognised.ALL)) {
            return Optional.of(recognised.products(at)).filter(one -> !one.isEmpty());
        }
        if (indicator.equals("export-markets") && around.isInvesting(noun)) {
            return Optional.empty();
        }
        if (indicator.equals("enterprises") && (isProducers() || !isOfThePlace(at, noun))) {
            return Optional.empty();
        }
        return Optional.of(
                Indicators.isForeign(indicator) && isDomesticNear(noun) ? Indicators.domestic(indicator) : indicator);
    }

    /** "toàn tỉnh có 1.200 doanh nghiệp", "752 doanh nghiệp thành lập mới"; "14 doanh nghiệp Nhật ký kết" are some of them. */
    private boolean isOfThePlace(int at, int noun) {
        boolean all = state.items.get(noun) instanceof Mention mention
                && mention.tokens().size() > 2;
        for (int next = noun + 1; next < Math.min(state.items.size(), noun + 6) && !all; next++) {
            all = Set.of("thành", "đăng", "hoạt", "giải", "ngừng", "tạm", "quay", "fdi", "đang", "mới")
                            .contains(state.key(next))
                    || (state.items.get(next) instanceof Mention said
                            && said.meaning() instanceof Meaning.Name detail
                            && detail.is("detail"));
        }
        for (int back = at - 1; back >= Math.max(0, at - 7) && !all; back--) {
            all = Set.of("số", "thêm", "mới", "lập", "tổng", "hiện", "đến").contains(state.key(back))
                    || (state.items.get(back) instanceof Mention said
                            && (said.meaning() instanceof Meaning.Place || said.meaning() instanceof Meaning.Time));
        }
        return all;
    }

    /** "129 chủ thể, bao gồm: 56 hợp tác xã, 10 doanh nghiệp": who makes the products, not all enterprises. */
    private boolean isProducers() {
        return state.last.indicator.contains("ocop")
                && state.last.paragraph == state.sentence.paragraph()
                && state.number - state.last.sentence <= 1;
    }

    boolean isForeignNear(int at) {
        for (int next = at; next < Math.min(state.items.size(), at + 8); next++) {
            if (state.key(next).equals("fdi")
                    || (state.key(next).equals("nước") && state.key(next + 1).equals("ngoài"))) {
                return true;
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",") || state.isFigure(next)) {
                return false;
            }
        }
        return false;
    }

    boolean isDomesticNear(int at) {
        for (int next = at; next < Math.min(state.items.size(), at + 7); next++) {
            if (state.key(next).equals("ddi")
                    || (state.key(next).equals("trong") && state.key(next + 1).equals("nước"))) {
                return true;
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",") || state.isFigure(next)) {
                return false;
            }
        }
        return false;
    }

    /** Aid is spoken of, not investment. */
    boolean isAiding() {
        boolean named = state.subject.indicators.stream().anyMatch(one -> one.startsWith("aid-"));
        boolean carried =
                state.last.indicator.startsWith("aid-") && state.sentence.paragraph() - state.last.paragraph <= 2;
        return named || (carried && state.subject.indicators.isEmpty());
    }

    /** "hạt điều xuất đi hơn 50 quốc gia", "đã có ở 59 nước, khu vực": where the goods go. */
    boolean isMarkets(int at, String pair) {
        boolean goods = !state.subject.commodities.isEmpty()
                || !state.trade.isEmpty()
                || (state.last.sentence == state.number && state.last.indicator.startsWith("export"));
        return (pair.equals("quốc gia") || (pair.startsWith("nước ") && !pair.endsWith("ngoài")))
                && Set.of("ở", "đi", "sang", "tới", "đến", "tại", "ra").contains(state.key(at - 1))
                && goods
                && !state.trade.equals("import-turnover")
                && state.subject.indicators.stream().noneMatch(Indicators::isForeign);
    }

    /** "10 doanh nghiệp xuất khẩu thanh long". */
    void goodOf(int noun) {
        if (state.subject.commodities.isEmpty()) {
            around.goodOf(noun, 4).ifPresent(state.subject.commodities::add);
        }
    }
}
