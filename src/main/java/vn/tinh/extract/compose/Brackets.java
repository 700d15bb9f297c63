package vn.tinh.extract.compose;

import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Period;

/** What stands in brackets is a remark: behind them the sentence goes on where it stopped. */
final class Brackets {
    private boolean growingOutside;
    private boolean fallingOutside;
    private final State state;
    /** "vượt Đồng Nai (14,07 tỷ USD)": the remark is on the one that is compared with. */
    private boolean comparedWith;

    /** A plan of the whole year is told within. */
    private boolean aimed;

    private boolean besideOutside;
    private Frame beforeBrackets = new Frame();
    private int figuresBefore;
    private Optional<Kind> kindBefore = Optional.empty();
    private Subject subjectBefore = new Subject();
    private Subject subjectOutside = new Subject();
    private String placeOutside = "";
    private String territoryOutside = "";

    Brackets(State state) {
        this.state = state;
    }

    void close(int at) {
        if (!state.inBrackets) {
            return;
        }
        state.inBrackets = false;
        state.beside = besideOutside;
        state.growing = growingOutside;
        state.falling = fallingOutside;
        if (state.figures > figuresBefore) {
            state.bracketMeasure = Optional.of(state.drafts.getLast().measure);
        }
        if (state.figures > figuresBefore && beforeBrackets.sentence == state.number) {
            state.last = beforeBrackets;
        }
        boolean over = at + 1 >= state.items.size()
                || Set.of(",", ";", ".", "và", "cùng").contains(state.key(at + 1));
        if (state.figures > figuresBefore && over) {
            subjectBefore = new Subject(); // "Singapore (97 dự án), Hàn Quốc …"
        }
        state.subject = subjectBefore; // "châu Âu (tỷ trọng 6,33%) tăng 70,94%"
        state.kind = kindBefore;
        state.outside.baseline = Optional.empty();
        boolean said = !state.outside.numbersInside && state.time.isPresent() && !state.time.equals(state.outside.time);
        if (!said || aimed) {
            state.time = state.outside.time; // "trong nửa đầu năm (tính từ 1/1 đến 20/6)" says it better
        }
        state.until = state.outside.until;
        state.against = state.outside.against;
        if (comparedWith) {
            state.comparedPlace = at;
            state.subject = subjectBefore = subjectOutside;
            state.place = placeOutside;
            state.territory = territoryOutside;
        }
    }

    void open(int at) {
        state.inBrackets = true;
        besideOutside = state.beside;
        growingOutside = state.growing;
        fallingOutside = state.falling;
        beforeBrackets = state.last;
        figuresBefore = state.figures;
        state.outside.time = state.time;
        state.outside.until = state.until;
        state.outside.against = state.against;
        subjectBefore = state.subject.copy();
        kindBefore = state.kind;
        state.outside.cuedInside = false;
        state.outside.numbersInside = false;
        state.outside.unknown = isBehindUnknown(at);
        aimed = false;
        if (isBehindPlan(at)) {
            state.kind = Optional.of(Kind.TARGET);
            state.outside.cuedInside = true;
            aim();
        }
        comparedWith = state.comparedPlace == at - 1;
        if (comparedWith && state.items.get(at - 1) instanceof Mention mention) {
            subjectOutside = state.subject.copy();
            placeOutside = state.place;
            territoryOutside = state.territory;
            state.subject.places.clear();
            state.subject.places.add((Meaning.Place) mention.meaning());
        }
        state.outside.baseline = at > 0
                        && state.items.get(at - 1) instanceof Mention before
                        && before.meaning() instanceof Meaning.Time told
                        && told.role() == Meaning.Time.Role.BASELINE
                ? Optional.of(told)
                : Optional.empty();
        boolean next = state.outside.outdone && Set.of("và", ",").contains(state.key(at - 2));
        state.outside.outdone =
                state.outside.baseline.isPresent() && (state.key(at - 2).equals("hơn") || next);
    }

    /** "7 tháng thu 4.100 tỷ đồng, đạt 61% dự toán (Trung ương giao: 6.700 tỷ đồng)": a plan is of the whole year. */
    void aim() {
        if (!state.time.equals(state.outside.time) || !state.until.equals(state.outside.until)) {
            return;
        }
        Period told = state.last.sentence == state.number
                ? state.last.period
                : state.time.map(Meaning.Time::period).orElse(Period.NONE);
        Period year = told.edtf().startsWith("..") ? Period.NONE : Calendar.year(told);
        boolean within = told.start().isPresent()
                && told.end().isPresent()
                && told.start().get().getYear() == told.end().get().getYear();
        if (!year.isNone() && within) {
            state.time = Optional.of(new Meaning.Time(Meaning.Time.Role.PERIOD, year, Meaning.Time.Shift.NONE, false));
            state.until = Optional.empty();
            aimed = true;
        }
    }

    /** "đã vượt kế hoạch năm (tăng từ 6 đến 7%)": what the plan was. */
    private boolean isBehindPlan(int at) {
        int last = at > 0
                        && state.items.get(at - 1) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Time
                ? at - 2
                : at - 1;
        boolean set = Set.of("cho", "của").contains(state.key(last))
                && Set.of("giao", "ra", "đặt").contains(state.key(last - 1));
        last = set ? last - 2 : last; // "kế hoạch giao cho cả năm (150 triệu USD)"
        for (int back = last; back > Math.max(0, last - 6) && state.key(last).equals("giao"); back--) {
            if (state.key(back).equals("hoạch") || state.key(back).equals("tiêu")) {
                last = back; // "kế hoạch HĐND tỉnh giao (7%)"
            }
        }
        String pair = state.key(last - 1) + " " + state.key(last);
        return pair.equals(Spelling.key("kế") + " " + Spelling.key("hoạch")) || pair.equals("chỉ tiêu");
    }

    /** "Tổ chức GNI (chiếm 6%); FFI (chiếm 13%)", "thủ công mỹ nghệ (15 sản phẩm)": of one that no list holds. */
    private boolean isBehindUnknown(int at) {
        if (at == 0 || !state.subject.isEmpty()) {
            return false;
        }
        return switch (state.items.get(at - 1)) {
            case Mention mention -> mention.meaning() instanceof Meaning.Organisation;
            case Token token -> token.isWord() && token.isCapital() && !token.is("ocop");
        };
    }
}
