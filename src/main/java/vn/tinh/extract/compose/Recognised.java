package vn.tinh.extract.compose;

import java.util.Set;
import java.util.stream.IntStream;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.fact.Period;

/** Products that were recognised in the time spoken of, beside those that are recognised all in all. */
final class Recognised {
    static final String ALL = "ocop-products";
    static final String NEW = "new-ocop-products";

    private static final int NEAR = 8;
    private static final int FAR = 14;
    /** "công nhận", "cấp giấy chứng nhận", "đánh giá, phân hạng": what is done to a product within a time. */
    private static final Set<String> DEEDS =
            Set.of("công nhận", "cấp giấy", "cấp chứng", "chứng nhận", "đánh giá", "phân hạng", "xếp hạng");

    /** "đánh giá lại", "tái công nhận", "nâng hạng": products that had been recognised before. */
    private static final Set<String> AGAIN =
            Set.of("đánh giá lại", "công nhận lại", "chứng nhận lại", "cấp lại", "xếp hạng lại");

    private static final Set<String> AGAIN_PAIRS = Set.of(
            "tái công", "tái chứng", "tái đánh", "tái cấp", "cấp lại", "nâng hạng", "nâng sao", "nâng cấp", "hết hạn");

    private final State state;
    private final Around around;

    Recognised(Around around, State state) {
        this.around = around;
        this.state = state;
    }

    /** The indicator of counted products; empty where they are none of those recognised. */
    String products(int at) {
        if (isAgain(at) || isAppliedFor(at)) {
            return "";
        }
        if (isTotal(at)) {
            return ALL;
        }
        boolean named = state.subject.indicators.contains(NEW);
        return named || isAdded(at) || isPart() || isDoneThen(at) ? NEW : ALL;
    }

    /** OCOP is spoken of: just now, near by, or behind the number in the same sentence. */
    boolean isSpokenOf(int at) {
        boolean near = state.sentence.paragraph() - state.last.paragraph <= 2;
        return state.subject.indicators.stream().anyMatch(one -> one.contains("ocop"))
                || (near && state.last.indicator.contains("ocop"))
                || IntStream.range(at + 1, state.items.size()).anyMatch(this::isOcop);
    }

    private boolean isOcop(int at) {
        return state.key(at).equals("ocop")
                || (state.items.get(at) instanceof Mention mention
                        && mention.tokens().stream().anyMatch(word -> word.is("ocop")));
    }

    /** "có thêm 64 sản phẩm", "công nhận lần đầu cho 44 sản phẩm", "23 sản phẩm mới", "8 sản phẩm cấp mới". */
    private boolean isAdded(int at) {
        for (int back = at - 1; back >= Math.max(0, at - NEAR); back--) {
            String word = state.key(back);
            if (State.PAUSES.contains(word) || state.isFigure(back)) {
                break;
            }
            boolean recognised =
                    pair(back).equals("công nhận") && state.key(back + 2).equals("mới");
            if (word.equals("thêm") || pair(back).equals("lần đầu") || recognised) {
                return true;
            }
        }
        return behind(at, next -> words(next).contains("mới") || pair(next).equals("lần đầu"));
    }

    /** "8 sản phẩm đánh giá lại", "công nhận lại 13 sản phẩm", "12 sản phẩm nâng hạng". */
    private boolean isAgain(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            if (State.PAUSES.contains(state.key(back)) || state.key(back).equals(",") || state.isFigure(back)) {
                break;
            }
            if (isAgainHere(back)) {
                return true;
            }
        }
        return behind(at, this::isAgainHere);
    }

    private boolean isAgainHere(int at) {
        return AGAIN_PAIRS.contains(pair(at)) || AGAIN.contains(pair(at) + " " + state.key(at + 2));
    }

    /** "81 sản phẩm đăng ký", "tham gia đánh giá 42 sản phẩm", "hồ sơ cho hơn 60 sản phẩm". */
    private boolean isAppliedFor(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 5); back--) {
            if (State.PAUSES.contains(state.key(back)) || state.key(back).equals(",") || state.isFigure(back)) {
                break;
            }
            if (Set.of("tham gia", "đăng kí", "hồ sơ", "có tiềm").contains(pair(back))) {
                return true;
            }
        }
        return behind(
                at,
                next -> Set.of("đăng kí", "tham gia", "dự thi", "có tiềm", "hồ sơ")
                        .contains(pair(next)));
    }

    /** "nâng tổng số lên 142 sản phẩm", "hiện có 232 sản phẩm". */
    private boolean isTotal(int at) {
        if (around.isRaised(at)) {
            return true;
        }
        return (state.until.isPresent() || state.cumulative) && !isMore(at);
    }

    /** "Đến nay, có thêm 12 sản phẩm". */
    private boolean isMore(int at) {
        return IntStream.range(Math.max(0, at - NEAR), at)
                .anyMatch(back -> state.key(back).equals("thêm"));
    }

    /** "…, trong đó 5 sản phẩm đạt 4 sao", "Cụ thể, có 1 sản phẩm đạt 4 sao": of those added. */
    private boolean isPart() {
        boolean here = state.last.sentence == state.number;
        boolean parts = state.last.sentence == state.number - 1
                && Set.of("trong đó", "trong số", "cụ thể", "bao gồm").contains(pair(0))
                && state.last.paragraph == state.sentence.paragraph();
        return state.last.indicator.equals(NEW) && (here || parts);
    }

    /** "Năm 2023, tỉnh công nhận 123 sản phẩm", "vừa công nhận 23 sản phẩm", "128 sản phẩm được công nhận năm 2024". */
    private boolean isDoneThen(int at) {
        boolean within = state.time
                .map(Meaning.Time::period)
                .filter(Recognised::isClosed)
                .isPresent();
        for (int back = at - 1; back >= 0; back--) {
            if (State.PAUSES.contains(state.key(back)) || state.isFigure(back)) {
                break;
            }
            if (isDeed(back) && (within || state.key(back - 1).equals("vừa") || timed(at))) {
                return true;
            }
        }
        return timed(at) && behind(at, next -> isDeed(next) || state.key(next).equals("trong"));
    }

    private boolean isDeed(int at) {
        return DEEDS.contains(pair(at))
                || (words(at).contains("công nhận") && !words(at).contains("số"));
    }

    /** A closed stretch stands behind, before the next pause. */
    private boolean timed(int at) {
        return behind(
                at,
                next -> state.items.get(next) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Time told
                        && told.role() == Meaning.Time.Role.PERIOD
                        && isClosed(told.period()));
    }

    private static boolean isClosed(Period period) {
        return !period.isNone() && !period.edtf().startsWith("..");
    }

    private interface Word {
        boolean is(int at);
    }

    /** Something stands behind, before the next pause or figure. */
    private boolean behind(int at, Word word) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 1 + FAR); next++) {
            if (State.PAUSES.contains(state.key(next))
                    || Set.of(",", "(", ")").contains(state.key(next))
                    || (state.isFigure(next) && !state.key(next - 1).equals("của"))) {
                return false;
            }
            if (word.is(next)) {
                return true;
            }
        }
        return false;
    }

    private String pair(int at) {
        return state.key(at) + " " + state.key(at + 1);
    }

    private String words(int at) {
        if (at < 0 || at >= state.items.size()) {
            return "";
        }
        return state.items.get(at) instanceof Mention mention ? Spelling.key(mention.words()) : state.key(at);
    }
}
