package vn.tinh.extract.compose;

import java.util.Set;

/** Nouns that say little by themselves: whose projects, which products. */
final class CountedNouns {
    private final State state;
    private final Around around;

    CountedNouns(Around around, State state) {
        this.state = state;
        this.around = around;
    }

    /** What a noun that says little counts where it stands. */
    String noun(String pair, int at) {
        boolean near = state.sentence.paragraph() - state.last.paragraph <= 2;
        if (pair.equals("sản phẩm")) {
            boolean spoken = state.subject.indicators.stream().anyMatch(one -> one.contains("ocop"))
                    || (near && state.last.indicator.contains("ocop"));
            boolean part = state.last.sentence == state.number && state.last.indicator.equals("new-ocop-products");
            if (spoken && (isAdded(at) || part)) {
                return "new-ocop-products";
            }
            if (state.subject.indicators.contains("ocop-products")) {
                return "ocop-products";
            }
            if (state.subject.indicators.contains("new-ocop-products")) {
                return "new-ocop-products";
            }
            if (near
                    && (state.last.indicator.equals("ocop-products")
                            || state.last.indicator.equals("new-ocop-products"))) {
                return state.last.indicator;
            }
            return near && state.last.indicator.startsWith("ocop") ? "ocop-products" : "";
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

    /** "có thêm 64 sản phẩm", "công nhận mới 12 sản phẩm", "công nhận lần đầu cho 44 sản phẩm". */
    boolean isAdded(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 8); back--) {
            String word = state.key(back);
            if (State.PAUSES.contains(word) || state.isFigure(back)) {
                return false;
            }
            boolean first = word.equals("lần") && state.key(back + 1).equals("đầu");
            boolean recognised = word.equals("công")
                    && state.key(back + 1).equals("nhận")
                    && state.key(back + 2).equals("mới");
            if (word.equals("thêm") || first || recognised) {
                return true;
            }
        }
        return false;
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

    String projects() {
        return state.last.indicator.startsWith("domestic") && state.last.paragraph == state.sentence.paragraph()
                ? "domestic-projects"
                : "";
    }

    String context(String indicator, int at) {
        return Indicators.isForeign(indicator) && isDomesticNear(at) ? Indicators.domestic(indicator) : indicator;
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
}
