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
        state.outside.cuedInside = state.inBrackets;
        boolean weaker = cued == Kind.TARGET
                && !state.inBrackets
                && state.kind.filter(so -> so == Kind.FORECAST).isPresent();
        boolean done = cued == Kind.ACTUAL
                && state.kind.filter(so -> so == Kind.ESTIMATE).isPresent();
        if (!weaker && !done) {
            state.kind = Optional.of(cued);
        }
        if (cued == Kind.TARGET && state.inBrackets) {
            brackets.aim();
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
            case "bình" -> state.average = state.average || (pair.equals("bình quân") && !isOverPlaces(at + 2));
            case "giao", "kh" -> {
                if (state.inBrackets) {
                    cue(Kind.TARGET); // "(Trung ương giao: 13.398 tỷ đồng)", "(KH: 73.670 tỷ đồng)"
                }
            }
            case "đề" -> {
                if (state.inBrackets && pair.equals("đề ra")) {
                    cue(Kind.TARGET); // "(Nghị quyết đề ra là 34 triệu đồng)"
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
            case "lũy" -> {
                state.cumulative = true;
                state.beforeSum = state.time;
            }
            case "top" -> state.privately = state.privately || !isTopOfPlaces(at + 1);
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

    /** "top 10 địa phương", "top 5 cả nước": the province itself stands there. */
    private boolean isTopOfPlaces(int at) {
        int next = at < state.items.size() && state.key(at).isEmpty() ? at + 1 : at;
        boolean place = next < state.items.size()
                && state.items.get(next) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Place;
        return place
                || Set.of("địa", "tỉnh", "cả", "toàn", "các", "đầu", "dẫn", ",", ".", "")
                        .contains(state.key(next));
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

    /** "mặt hàng này", "ngành hàng này", "nhóm này": the good that was spoken of last. */
    private boolean isThisGood(int at) {
        if (!state.key(at).equals("này") || !state.subject.commodities.isEmpty() || state.last.commodity.isEmpty()) {
            return false;
        }
        boolean good = state.key(at - 1).equals("hàng")
                && Set.of("mặt", "ngành", "loại").contains(state.key(at - 2));
        int before = good ? at - 3 : at - 2;
        return (good || state.key(at - 1).equals("nhóm"))
                && !Set.of("các", "những", "nhóm", "hai", "ba").contains(state.key(before))
                && !(before >= 0 && state.isFigure(before));
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

    /** "cao hơn bình quân chung", "bình quân cả nước": of many places, and not of the years. */
    private boolean isOverPlaces(int at) {
        return Set.of("chung", "của").contains(state.key(at))
                || (at < state.items.size()
                        && state.items.get(at) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Place);
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
