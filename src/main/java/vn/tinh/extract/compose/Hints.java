package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Kind;

/** Single words that say of the figures to come what they are: done or aimed at, growing, shares, somebody's own. */
final class Hints {
    private static final String ONE_EACH = Spelling.key("lần") + " " + Spelling.key("lượt");
    private static final String ONE_EACH_TOO = "tương ứng";
    /** "vốn vay", "vốn ngân sách": money that nobody brings in. */
    private static final Set<String> NO_DEED = Set.of("vay", "ngân", "thực", "giải", "tín", "tự", "oda", "fdi", "lưu");

    private final Around around;
    private final State state;
    private final Owners owners;
    private final Brackets brackets;

    Hints(Around around, Brackets brackets, State state) {
        this.owners = new Owners(state);
        this.around = around;
        this.state = state;
        this.brackets = brackets;
    }

    /** "dự báo sẽ đạt" is a forecast still. */
    void cue(Kind cued) {
        state.cuedInside = state.inBrackets;
        boolean weaker = cued == Kind.TARGET
                && !state.inBrackets
                && state.kind.filter(so -> so == Kind.FORECAST).isPresent();
        boolean done = cued == Kind.ACTUAL
                && state.kind.filter(so -> so == Kind.ESTIMATE).isPresent();
        if (!weaker && !done) {
            state.kind = Optional.of(cued);
        }
    }

    void token(int at, Token token) {
        Cues.at(state.items, at).ifPresent(this::cue);
        String pair = token.key() + " " + state.key(at + 1);
        if (pair.equals(ONE_EACH) || (pair.equals(ONE_EACH_TOO) && !isEquivalent(at + 2))) {
            state.oneEach = at;
        }
        switch (token.key()) {
            case "(" -> brackets.open(at);
            case ")" -> brackets.close(at);
            case ":" -> colon(at);
            case ";" -> {
                state.sharing = false;
                state.growing = false;
                state.falling = false;
                state.average = false;
                state.privately = false;
                state.oneEach = -1;
                if (state.figures > 0) {
                    state.subject.commodities.clear();
                    state.subject.partners.clear();
                }
            }
            case "tăng" -> state.growing = true;
            case "giảm" -> {
                state.growing = true;
                state.falling = true;
            }
            case "chiếm", "trọng" -> state.sharing = true;
            case "cơ" -> state.sharing = state.sharing || pair.equals("cơ cấu");
            case "bình" -> state.average = state.average || pair.equals("bình quân");
            case "giao", "kh" -> {
                if (state.inBrackets) {
                    cue(Kind.TARGET); // "(Trung ương giao: 13.398 tỷ đồng)", "(KH: 73.670 tỷ đồng)"
                }
            }
            case "fdi" -> {
                if (state.trade.isEmpty() && Set.of("vào", "đổ", "đạt").contains(state.key(at + 1))) {
                    state.trade = "fdi-registered-capital";
                }
                state.subject.foreign = true;
                state.abroad = true;
            }
            case "số", "này" -> {
                state.anaphora = state.anaphora
                        || pair.startsWith("này")
                        || state.key(at - 1).equals("con");
                state.privately = state.privately || owners.isThisOne(at);
                if (isThisGood(at)) {
                    Subject.add(state.subject.commodities, state.last.commodity);
                }
            }
            case "lũy" -> state.cumulative = true;
            case "top" -> state.privately = true;
            case "tỉ" -> state.rate = pair.equals("tỉ lệ") && !state.key(at - 1).equals("chiếm");
            case "nay" -> {
                if (Set.of("thì", "và").contains(state.key(at - 1))) {
                    state.until = state.calendar.today();
                }
            }
            case "hút" -> {
                state.attracted = true;
                state.trade = state.abroad && state.trade.isEmpty() ? "fdi-registered-capital" : state.trade;
            }
            case "nước" -> {
                state.subject.foreign = state.subject.foreign || pair.equals("nước ngoài");
                state.subject.domestic =
                        state.subject.domestic || state.key(at - 1).equals("trong");
            }
            case "ddi" -> state.subject.domestic = true;
            case "kinh" ->
                state.economy = pair.equals("kinh tế")
                        && !Set.of("vực", "hình", "phần", "khu").contains(state.key(at - 1));
            case "hồi" ->
                state.privately = state.privately
                        || (state.key(at - 1).equals("thu")
                                && Set.of("dự", "giấy", "chủ", "").contains(state.key(at + 1)));
            case "mỗi" ->
                state.group = Set.of("nơi", "huyện", "tỉnh", "địa", "xã", "dự", "sản", "đơn")
                        .contains(state.key(at + 1));
            case "ra" -> {
                boolean outward = pair.equals("ra nước") && state.key(at + 2).equals("ngoài");
                state.privately = state.privately || (outward && isInvesting(at)); // investment that leaves the country
            }
            case "đúng" -> state.anaphora = state.anaphora || pair.equals("đúng là") || pair.equals("đúng ra");
            case "chấm" ->
                state.privately = state.privately || pair.equals("chấm dứt"); // what has ended is no part of it
            case "vốn" -> {
                if (around.isOfEnterprises() && !NO_DEED.contains(state.key(at + 1))) {
                    state.subject.indicators.add(Indicators.ENTERPRISE_CAPITAL);
                }
                state.capital = !Set.of("thực", "giải").contains(state.key(at + 1));
            }
            case "chính" -> {
                if (pair.equals("chính xác") && Set.of("chưa", "không").contains(state.key(at - 1))) {
                    withdraw();
                }
            }
            default -> {}
        }
        if (owners.isPrivate(at, token)) {
            state.privately = true;
        }
    }

    /** "thủy sản và gạo: ngành thủy sản …": what the colon announced is named one by one. */
    private void colon(int at) {
        state.group = false;
        int next = at + 1;
        while (next < at + 3 && Set.of("ngành", "nhóm", "mặt", "hàng", "riêng").contains(state.key(next))) {
            next++;
        }
        boolean good = next < state.items.size()
                && state.items.get(next) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name named
                && (named.is("commodity") || named.is("sector") || (named.is("indicator") && next == at + 1));
        boolean time = at + 1 < state.items.size()
                && state.items.get(at + 1) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Time;
        if (good || (time && state.subject.commodities.size() > 1)) {
            state.subject.commodities.clear();
        }
    }

    /** "211.000 tấn, tương ứng 622 triệu USD": the same in another gauge, and no list. */
    private boolean isEquivalent(int at) {
        return at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Amount amount
                && !amount.isPercent()
                && state.last.sentence == state.number
                && state.subject.isEmpty()
                && Indicators.gauge(amount.unit()) != Indicators.gauge(state.last.unit);
    }

    /** "mặt hàng này", "ngành hàng này": the good that was spoken of last. */
    private boolean isThisGood(int at) {
        return state.key(at).equals("này")
                && state.key(at - 1).equals("hàng")
                && Set.of("mặt", "ngành", "loại").contains(state.key(at - 2))
                && !Set.of("các", "những", "nhóm", "hai", "ba").contains(state.key(at - 3))
                && !(at > 2 && state.items.get(at - 3) instanceof Mention)
                && state.subject.commodities.isEmpty()
                && !state.last.commodity.isEmpty();
    }

    /** "Các con số này chưa chính xác": what the sentence before said is taken back. */
    void withdraw() {
        while (!state.drafts.isEmpty()
                && state.drafts.getLast().frame.sentence >= state.number - 1
                && state.drafts.getLast().frame.paragraph == state.sentence.paragraph()) {
            Draft taken = state.drafts.removeLast();
            state.skipped.add(new Skipped(taken.span, Skipped.Reason.REPLACED, "", "it is taken back"));
        }
    }

    private boolean isInvesting(int at) {
        for (int back = at - 1; back > Math.max(0, at - 7); back--) {
            if (state.key(back - 1).equals("đầu") && state.key(back).equals("tư")) {
                return true;
            }
        }
        return false;
    }
}
