package vn.tinh.extract.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Period;

/**
 * The times of an article. Every one is told: "9 tháng" has its year, from the words around it or the article's date.
 * One that nobody can tell has {@link Period#NONE} and no shift, so that its figure is left out rather than put into
 * another period.
 *
 * <p>The rule of a mention says what kind it is. Two kinds of period are not simply that of the figure behind them:
 * {@code time/plan} is a plan's ("bằng 75% kế hoạch cả năm", "kế hoạch năm 2024 là 5 tỷ USD"), and {@code time/vague} says
 * that there is one which nobody can tell ("những năm qua"). The year of prices ({@code time/prices}) is an event.
 */
public final class Times {
    private static final Set<String> AHEAD = Set.of("sẽ", "phấn", "dự");

    private final Optional<Published> published;

    private Times(Optional<Published> published) {
        this.published = published;
    }

    /** @param published empty where it is not known; then the text may still fix the year */
    public static Times of(Optional<Published> published) {
        return new Times(published);
    }

    /** @param sentences all of one article, in order; words that others have read stay as they are */
    public List<Sentence> read(List<Sentence> sentences) {
        List<List<Draft>> drafts = new ArrayList<>(sentences.size());
        List<Draft> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Draft> read = Reading.of(sentence.items());
            drafts.add(read);
            if (isHeard(sentence)) {
                all.addAll(read);
            }
        }
        Anchor anchor = Anchor.of(published, sentences, drafts);
        int reported = published.isEmpty() && anchor.month() == 0 ? anchor.reported(all) : 0;
        var discourse = new Discourse(anchor, Ahead.of(all), reported);
        List<Sentence> told = new ArrayList<>(sentences.size());
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            discourse.begin(sentence.paragraph());
            told.add(drafts.get(at).isEmpty() ? sentence : tell(sentence, drafts.get(at), discourse));
        }
        return told;
    }

    private static boolean isHeard(Sentence sentence) {
        return sentence.section() != Sentence.Section.ASIDE && sentence.section() != Sentence.Section.CAPTION;
    }

    private static Sentence tell(Sentence sentence, List<Draft> drafts, Discourse discourse) {
        List<Item> items = sentence.items();
        List<Item> read = new ArrayList<>(items.size());
        int at = 0;
        boolean ahead = false;
        int open = 0;
        for (int index = 0; index < drafts.size(); index++) {
            Draft draft = drafts.get(index);
            Draft next = index + 1 < drafts.size() ? drafts.get(index + 1) : Draft.NONE;
            for (; at < draft.from(); at++) {
                ahead |= isAhead(items, at);
                open = Math.max(0, open + (is(items, at, "(") ? 1 : is(items, at, ")") ? -1 : 0));
                read.add(items.get(at));
            }
            Meaning.Time time = discourse.tell(draft, next, isHeard(sentence), ahead, open > 0 || isReason(items, at));
            read.add(new Mention(draft.rule(), time, tokens(items.subList(draft.from(), draft.to()))));
            at = draft.to();
        }
        read.addAll(items.subList(at, items.size()));
        return sentence.with(read);
    }

    private static boolean is(List<Item> items, int at, String word) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Token token && token.is(word);
    }

    /** "sở dĩ tăng cao là do tháng 9/2021 toàn tỉnh đang giãn cách". */
    private static boolean isReason(List<Item> items, int at) {
        return is(items, at - 1, "do") || is(items, at - 1, "vì") || is(items, at - 2, "do") || is(items, at - 2, "vì");
    }

    /** "dự toán" and "dự án" say nothing of what will be. */
    private static boolean isAhead(List<Item> items, int at) {
        if (!(items.get(at) instanceof Token token) || !AHEAD.contains(token.key())) {
            return false;
        }
        boolean will = !token.is("dự");
        return will
                || (at + 1 < items.size()
                        && items.get(at + 1) instanceof Token next
                        && (next.is("kiến") || next.is("báo")));
    }

    private static List<Token> tokens(List<Item> items) {
        List<Token> tokens = new ArrayList<>(items.size());
        for (Item item : items) {
            switch (item) {
                case Token token -> tokens.add(token);
                case Mention mention -> tokens.addAll(mention.tokens());
            }
        }
        return tokens;
    }

    /**
     * What a growth is measured against.
     *
     * @param baseline a time with the role {@link Meaning.Time.Role#BASELINE}
     * @param figure the period of the figure that grew
     * @return {@link Period#NONE} where nobody can tell: "so với tháng trước" of nine months. Of an open period ("đến
     *     nay") the baseline is open as well
     */
    public static Period baseline(Meaning.Time baseline, Period figure) {
        return switch (baseline.shift()) {
            case YEAR_BEFORE -> {
                if (baseline.period().isNone() || figure.isNone()) {
                    yield figure.oneYearEarlier();
                }
                yield inYear(figure, yearOf(baseline.period().edtf()));
            }
            case MONTH_BEFORE -> monthsEarlier(figure, 1);
            case QUARTER_BEFORE -> monthsEarlier(figure, 3);
            case NONE -> isOpen(figure) && isPoint(baseline.period()) ? open(baseline.period()) : baseline.period();
        };
    }

    /** The same stretch so many years earlier that it ends in that year; {@link Period#NONE} where it ends before it. */
    static Period inYear(Period figure, int year) {
        String edtf = figure.edtf();
        String last = edtf.substring(edtf.indexOf('/') + 1);
        int years = last.startsWith(".") ? -1 : yearOf(last) - year;
        if (years < 0 || years > 100) {
            return Period.NONE;
        }
        Period earlier = figure;
        for (int count = 0; count < years; count++) {
            earlier = earlier.oneYearEarlier();
        }
        return earlier;
    }

    /** So many months before a stretch of exactly so many, or before a month up to which figures run. */
    private static Period monthsEarlier(Period figure, int months) {
        String edtf = figure.edtf();
        int slash = edtf.indexOf('/');
        String last = edtf.substring(slash + 1);
        if (figure.isNone() || last.length() != 7) {
            return Period.NONE;
        }
        YearMonth end = YearMonth.parse(last);
        if (isOpen(figure)) {
            return open(Period.parse(end.minusMonths(months).toString()));
        }
        YearMonth begin = slash < 0 ? end : slash == 7 ? YearMonth.parse(edtf.substring(0, slash)) : end.plusMonths(1);
        if (!begin.plusMonths(months - 1L).equals(end)) {
            return Period.NONE;
        }
        return Edtfs.between(
                begin.minusMonths(months).toString(), end.minusMonths(months).toString());
    }

    /** From the first day or month of the year to a day or a month: "đến hết tháng 9" of what is counted by the year. */
    public static Period running(Period until) {
        String edtf = until.edtf();
        if (!isPoint(until)) {
            return until;
        }
        return switch (edtf.length()) {
            case 7 -> Edtfs.between(edtf.substring(0, 4) + "-01", edtf);
            case 10 -> Edtfs.between(edtf.substring(0, 4) + "-01-01", edtf);
            default -> until;
        };
    }

    /** All up to the end of a period: what a stock has that was counted then. */
    public static Period open(Period until) {
        if (until.isNone() || until.edtf().endsWith("..")) {
            return until;
        }
        return Period.parse("../" + until.edtf().substring(until.edtf().indexOf('/') + 1));
    }

    private static boolean isOpen(Period period) {
        return period.edtf().startsWith("../");
    }

    private static boolean isPoint(Period period) {
        return !period.isNone() && period.edtf().indexOf('/') < 0;
    }

    private static int yearOf(String edtf) {
        return Integer.parseInt(edtf.substring(0, 4));
    }
}
