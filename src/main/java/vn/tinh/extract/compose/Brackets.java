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

    private boolean besideOutside;
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
        if (state.figures > state.figuresBefore) {
            state.bracketMeasure = Optional.of(state.drafts.getLast().measure);
        }
        if (state.figures > state.figuresBefore && state.beforeBrackets.sentence == state.number) {
            state.last = state.beforeBrackets;
        }
        boolean over = at + 1 >= state.items.size()
                || Set.of(",", ";", ".", "và", "cùng").contains(state.key(at + 1));
        if (state.figures > state.figuresBefore && over) {
            state.subjectBefore = new Subject(); // "Singapore (97 dự án), Hàn Quốc …"
        }
        state.subject = state.subjectBefore; // "châu Âu (tỷ trọng 6,33%) tăng 70,94%"
        state.kind = state.kindBefore;
        state.baselineBracket = Optional.empty();
        boolean said = !state.numbersInside && state.time.isPresent() && !state.time.equals(state.timeBefore);
        if (!said) {
            state.time = state.timeBefore; // "trong nửa đầu năm (tính từ 1/1 đến 20/6)" says it better
        }
        state.until = state.untilBefore;
        state.against = state.againstBefore;
        if (comparedWith) {
            state.comparedPlace = at;
            state.subject = state.subjectBefore = subjectOutside;
            state.place = placeOutside;
            state.territory = territoryOutside;
        }
    }

    void open(int at) {
        state.inBrackets = true;
        besideOutside = state.beside;
        growingOutside = state.growing;
        fallingOutside = state.falling;
        state.beforeBrackets = state.last;
        state.figuresBefore = state.figures;
        state.timeBefore = state.time;
        state.untilBefore = state.until;
        state.againstBefore = state.against;
        state.subjectBefore = state.subject.copy();
        state.kindBefore = state.kind;
        state.cuedInside = false;
        state.numbersInside = false;
        state.bracketOfUnknown = isBehindUnknown(at);
        if (isBehindPlan(at)) {
            state.kind = Optional.of(Kind.TARGET);
            Period year = Calendar.year(state.last.period);
            if (!year.isNone() && state.last.sentence == state.number) {
                state.time =
                        Optional.of(new Meaning.Time(Meaning.Time.Role.PERIOD, year, Meaning.Time.Shift.NONE, false));
            }
        }
        comparedWith = state.comparedPlace == at - 1;
        if (comparedWith && state.items.get(at - 1) instanceof Mention mention) {
            subjectOutside = state.subject.copy();
            placeOutside = state.place;
            territoryOutside = state.territory;
            state.subject.places.clear();
            state.subject.places.add((Meaning.Place) mention.meaning());
        }
        state.baselineBracket = at > 0
                        && state.items.get(at - 1) instanceof Mention before
                        && before.meaning() instanceof Meaning.Time told
                        && told.role() == Meaning.Time.Role.BASELINE
                ? Optional.of(told)
                : Optional.empty();
    }

    /** "đã vượt kế hoạch năm (tăng từ 6 đến 7%)": what the plan was. */
    private boolean isBehindPlan(int at) {
        int last = at > 0
                        && state.items.get(at - 1) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Time
                ? at - 2
                : at - 1;
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
