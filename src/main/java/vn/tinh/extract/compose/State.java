package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Span;

/** What an article has told so far, and what the sentence at hand has named: read and written by those that go through it. */
final class State {
    static final Set<String> PAUSES = Set.of(";", ".", ":", "|");

    final Indicators indicators;
    final Calendar calendar;
    final Stage stage;
    final List<Draft> drafts = new ArrayList<>();
    final List<Skipped> skipped = new ArrayList<>();
    Frame last = new Frame();
    final Mooted mooted = new Mooted(this);
    /** The figure that others are parts of. */
    Frame whole = new Frame();

    String place;
    /** The province or the country of the paragraph; a district or a region is left again with its sentence. */
    String territory = "";
    /** Of the article's first figure. */
    String lead = "";

    String home = "";
    /** The one indicator that the headline names. */
    String headline = "";
    /** The closed period of the last figure that was reached, no aim and no stock. */
    Period flow = Period.NONE;
    /** The last figure's, where it is last year's beside this year's. */
    Period compared = Period.NONE;

    final Spoken spoken = new Spoken();
    int paragraph = -1;
    /** From which the figure at hand takes what it does not say itself. */
    Frame source = new Frame();

    Frame firstWhole = new Frame();
    Frame wholeBefore = new Frame();
    Meaning.Place.Cue cue = Meaning.Place.Cue.NONE;
    // of the sentence
    List<Item> items = List.of();
    Sentence sentence = new Sentence(Sentence.Section.BODY, 0, List.of());
    int number;
    Subject subject = new Subject();
    Optional<Meaning.Time> time = Optional.empty();
    /** The years together that this sentence tells. */
    Optional<Meaning.Time> stretch = Optional.empty();

    Optional<Meaning.Time> until = Optional.empty();
    Optional<Meaning.Time> against = Optional.empty();
    Optional<Kind> kind = Optional.empty();
    boolean growing;
    boolean sharing;
    boolean falling;
    boolean average;
    boolean privately;
    boolean capital;
    /** "thu hút". */
    boolean attracted;
    /** The point to which figures run is "hiện", "hiện nay". */
    boolean present;
    /** The time that was told when "lũy kế" came. */
    Optional<Meaning.Time> beforeSum = Optional.empty();
    /** "Lũy kế" without a day. */
    boolean cumulative;

    /** The last heading that told a time and no figure: what stands under it is of that time. */
    int headed = -1;
    /** "Mục tiêu năm 2021": what stands under it is aimed at. */
    Kind headedKind = Kind.ACTUAL;
    /** Fish and shrimp have been spoken of. */
    boolean waters;
    /** The heading before announced a list of aims; items of the list that look like headings do not end it. */
    boolean headedAims;
    /** What the percentage in the brackets before was: "Quảng Nam (2,0%); Long An (1,7%)". */
    Optional<Measure> bracketMeasure = Optional.empty();
    /** The time last said stands right behind a figure, and may be its alone. */
    boolean timeOfFigure;

    /** The nearest year for which an aim has been told. */
    int aimed = Integer.MAX_VALUE;
    /** "Con số này", "mức này". */
    boolean anaphora;
    /** "tỷ lệ hộ nghèo 8,4%". */
    boolean rate;
    /** The article speaks of foreign investment. */
    boolean abroad;
    /** What a verb or a loose noun says is spoken of: "xuất sang", "thu về", "nhà đầu tư". */
    String trade = "";
    /** "kinh tế tăng trưởng 9%". */
    boolean economy;
    /** Something else than the indicators that are kept is spoken of: prices, tourism, spending. */
    boolean otherMatter;
    /** The growth of the whole that was told last: "con số này" goes back to it. */
    Frame grown = new Frame();
    /** What the last percentage told, of what, and in which sentence. */
    Measure percentAs = Measure.VALUE;

    String percentOf = "";
    int percentSentence = -2;
    /** It was an index: "bằng 113,9% năm trước". */
    boolean indexed;
    /** The figure to come is each one's of several. */
    boolean group;
    /** "giá bình quân 5.310 USD/tấn": what changes next is the price. */
    boolean priced;
    /** Where the place stands that was only compared with: "vượt Đồng Nai", "sau Bắc Giang"; behind its brackets. */
    int comparedPlace;
    /** Where the last change that is no level stands: "tăng 5 dự án và 20 triệu USD". */
    int changed;

    int figures;
    boolean inBrackets;
    final Outside outside = new Outside();
    /** The figure before was of others; until something is named, the next ones are too. */
    boolean beside;

    /** Up to here stars are those of the count before: "39 sản phẩm đạt hạng 3 sao". */
    int starredUntil;
    /** The zones that investment was last within, and the sentence that says so. */
    String inside = "";

    int insideSentence = -9;
    /** Of a total that was raised in this sentence: "nâng tổng số lên 68 dự án". */
    Period raised = Period.NONE;
    /** The noun behind the number that has just been told: "60 sản phẩm OCOP". */
    int countedNoun;

    int oneEach;
    int eachUntil;
    /** Up to here times are those of the level that was left: "từ 312 triệu USD năm 2013 lên". */
    int pastUntil;

    Optional<Integer> deferred = Optional.empty();
    final List<String> features = new ArrayList<>();

    State(Lexicon lexicon, Calendar calendar, Stage stage) {
        this.indicators = new Indicators(lexicon);
        this.calendar = calendar;
        this.stage = stage;
        this.place = stage.place();
    }

    /** Of a new sentence nothing has been said. */
    void begin() {
        eachUntil = -1;
        starredUntil = -1;
        raised = Period.NONE;
        countedNoun = -1;
        pastUntil = -1;
        cumulative = false;
        beforeSum = Optional.empty();
        present = false;
        subject = new Subject();
        time = Optional.empty();
        until = Optional.empty();
        stretch = Optional.empty();
        against = Optional.empty();
        kind = Optional.empty();
        growing = false;
        sharing = false;
        falling = false;
        average = false;
        privately = false;
        capital = false;
        attracted = false;
        anaphora = false;
        rate = false;
        deferred = Optional.empty();
        economy = false;
        trade = "";
        group = false;
        figures = 0;
        inBrackets = false;
        outside.baseline = Optional.empty();
        outside.outdone = false;
        bracketMeasure = Optional.empty();
        beside = false;
        timeOfFigure = false;
        oneEach = -1;
        changed = -9;
        priced = false;
        comparedPlace = -9;
    }

    /** A level has been told in this sentence. */
    boolean isLevelTold() {
        for (Draft draft : drafts.reversed()) {
            if (draft.frame.sentence != number) {
                return false;
            }
            if (draft.measure == Measure.VALUE) {
                return true;
            }
        }
        return false;
    }

    /** All figures of the sentence that told some last are of one partner, and of no single good. */
    boolean isOneMarketLast() {
        for (Draft draft : drafts.reversed()) {
            if (draft.frame.sentence != last.sentence) {
                return true;
            }
            if (!draft.frame.partner.equals(last.partner) || !draft.frame.commodity.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A figure of this sort has been told in this sentence. */
    boolean isTold(String sort) {
        for (Draft draft : drafts.reversed()) {
            if (draft.frame.sentence != number) {
                return false;
            }
            if (draft.frame.indicator.startsWith(sort)) {
                return true;
            }
        }
        return false;
    }

    /** A figure has its period, found so. */
    boolean isOf(Frame about, Period period, String feature) {
        about.period = period;
        features.add(feature);
        return true;
    }

    String key(int at) {
        return Cues.key(items, at);
    }

    boolean isFigure(int at) {
        return items.get(at) instanceof Mention mention
                && (mention.meaning() instanceof Meaning.Amount || mention.meaning() instanceof Meaning.Change);
    }

    void skip(Mention mention, Skipped.Reason reason, String because) {
        skipped.add(new Skipped(new Span(mention.start(), mention.end()), reason, mention.words(), because));
    }
}
