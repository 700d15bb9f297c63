package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** Looks around in the sentence at hand. */
final class Around {
    private final State state;

    Around(State state) {
        this.state = state;
    }

    /** "231.400 tấn, kim ngạch 438 triệu USD", "…, chiếm 21% kim ngạch xuất khẩu": said later in the sentence. */
    String tradeAhead() {
        for (int at = 0; at < state.items.size(); at++) {
            if (state.items.get(at) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && name.is("indicator")) {
                if (name.slug().equals("export-markets") && isInvesting(at)) {
                    return "";
                }
                if (Set.of("export-turnover", "export-volume", "export-markets").contains(name.slug())) {
                    return "export-turnover";
                }
                if (name.slug().equals("import-turnover")) {
                    return "import-turnover";
                }
            } else if (state.key(at).equals("kim") && state.key(at + 1).equals("ngạch")) {
                return "export-turnover";
            } else if (state.key(at).equals("xuất")
                    && !state.key(at - 1).equals("sản")
                    && !Set.of("phát", "hiện", "sắc").contains(state.key(at + 1))) {
                return "export-turnover";
            }
        }
        return "";
    }

    /** "24 quốc gia và vùng lãnh thổ có dự án", "8 nước có số vốn trên": where investors come from, and no markets. */
    boolean isInvesting(int noun) {
        for (int next = noun + 1; next < Math.min(state.items.size(), noun + 6); next++) {
            String pair = state.key(next) + " " + state.key(next + 1);
            boolean capital = state.items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && (Indicators.isForeign(name.slug()) || name.slug().equals("total-investment"));
            if (capital
                    || Set.of("dự án", "đầu tư", "số vốn", "tổng vốn", "nhà đầu")
                            .contains(pair)) {
                return true;
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",") || state.isFigure(next)) {
                return false;
            }
        }
        return false;
    }

    /** These two words stand behind, in this sentence. */
    boolean isSaidAhead(int at, String first, String second) {
        for (int next = at + 1; next + 1 < state.items.size(); next++) {
            if (state.key(next).equals(first) && state.key(next + 1).equals(second)) {
                return true;
            }
        }
        return false;
    }

    /** One of these pairs of words stands in the sentence. */
    boolean says(java.util.Set<String> pairs) {
        for (int at = 0; at < state.items.size(); at++) {
            String first = state.key(at);
            String next = state.key(at + 1);
            if (next.isEmpty() && at + 1 < state.items.size() && state.items.get(at + 1) instanceof Mention mention) {
                next = mention.tokens().getFirst().key();
            }
            if (pairs.contains(first + " " + next)) {
                return true;
            }
        }
        return false;
    }

    /** "112 doanh nghiệp thành lập mới, vốn đăng ký 2.571 tỷ đồng": enterprises were counted last, in this sentence. */
    boolean isOfEnterprises() {
        return state.last.sentence == state.number
                && Set.of("enterprises", Indicators.ENTERPRISE_CAPITAL).contains(state.last.indicator)
                && !state.last.details.contains("fdi-sector")
                && !state.subject.foreign
                && state.subject.indicators.stream().allMatch("enterprises"::equals);
    }

    /** "nâng tổng số lên 142 sản phẩm", "đưa số doanh nghiệp toàn tỉnh lên 6.951": what there is since then. */
    boolean isRaised(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 12); back--) {
            if (State.PAUSES.contains(state.key(back)) || state.isFigure(back)) {
                return false;
            }
            boolean number = state.key(back + 1).equals("tổng")
                    || state.key(back + 1).equals("số")
                    || (state.items.get(back + 1) instanceof Mention mention
                            && mention.tokens().getFirst().is("số"));
            if (Set.of("nâng", "đưa").contains(state.key(back)) && number) {
                return true;
            }
        }
        return false;
    }

    /** "chiếm 61,7% tổng kim ngạch hàng nông sản": the good belongs to the whole of the share. */
    boolean isWholeOfShare(int at) {
        boolean whole = false;
        for (int back = at - 1; back >= Math.max(0, at - 6); back--) {
            if (state.items.get(back) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Part) {
                    return whole;
                }
                if (!(mention.meaning() instanceof Meaning.Name name && name.is("indicator"))) {
                    return false;
                }
                whole = true;
            } else if (State.PAUSES.contains(state.key(back))
                    || Set.of(",", "và", "(").contains(state.key(back))) {
                return false;
            } else {
                whole = whole || state.key(back).equals("ngạch");
            }
        }
        return false;
    }

    /** "12 doanh nghiệp trên địa bàn trực tiếp xuất khẩu". */
    boolean exports(int from) {
        for (int next = from; next < Math.min(state.items.size(), from + 6); next++) {
            if (state.key(next).equals(",") || State.PAUSES.contains(state.key(next)) || state.isFigure(next)) {
                return false;
            }
            if (state.key(next).equals("xuất")
                    && !Set.of("phát", "hiện", "sắc").contains(state.key(next + 1))
                    && !state.key(next - 1).equals("sản")) {
                return true;
            }
            if (state.items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && name.slug().equals("export-turnover")) {
                return true;
            }
        }
        return false;
    }

    boolean isDollars(int at) {
        return at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Amount amount
                && amount.unit().equals("USD");
    }

    /** The indicator that stands within so many items behind. */
    Optional<String> behind(int at, int within) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 1 + within); next++) {
            if (state.items.get(next) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Name name && name.is("indicator")) {
                    return Optional.of(name.slug());
                }
                if (mention.meaning() instanceof Meaning.Names names) {
                    return names.choices().stream()
                            .filter(name -> name.is("indicator"))
                            .map(Meaning.Name::slug)
                            .findFirst();
                }
                if (!(mention.meaning() instanceof Meaning.Place)) {
                    return Optional.empty();
                }
            } else if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** These two words stand before this place, by themselves or within what has been read. */
    boolean isSaidBefore(int at, String first, String second) {
        List<Token> tokens = new ArrayList<>();
        for (Item item : state.items.subList(0, at)) {
            switch (item) {
                case Token token -> tokens.add(token);
                case Mention mention -> tokens.addAll(mention.tokens());
            }
        }
        for (int next = 1; next < tokens.size(); next++) {
            if (tokens.get(next - 1).is(first) && tokens.get(next).is(second)) {
                return true;
            }
        }
        return false;
    }

    /** "dẫn đầu cả nước về xuất khẩu thủy sản". */
    Optional<String> goodOf(int at, int within) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 1 + within); next++) {
            if (state.items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && (name.is("commodity") || name.is("sector"))) {
                return Optional.of(name.slug());
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",") || state.isFigure(next)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "29,4 ngàn tấn cá tra". */
    Optional<String> goodBehind(int at) {
        return at + 1 < state.items.size()
                        && state.items.get(at + 1) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Name name
                        && (name.is("commodity") || name.is("sector"))
                ? Optional.of(name.slug())
                : Optional.empty();
    }
}
