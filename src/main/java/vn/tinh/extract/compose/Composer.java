package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;

/** Goes through an article once and gives each figure what it is about. */
final class Composer {
    private static final Set<String> AIMS = Set.of("chỉ tiêu", "mục tiêu");
    private static final Set<String> DONE =
            Set.of("kết quả", "thực hiện", "đạt được", "hoàn thành", "tình hình", "vượt chỉ");

    private final Around around;
    private final State state;
    private final Hints hints;
    private final Matters matters;
    private final Lists lists;
    private final TradeVerbs tradeVerbs;
    private final NamedTimes namedTimes;
    private final NamedPlaces namedPlaces;
    private final NamedTopics namedTopics;
    private final OneEach oneEach;
    private final Levels levels;
    private final Opening opening;
    private final Changes changes;
    private final Shares shares;
    private final Ranks ranks;

    /** @param offices the province of an office */
    Composer(Lexicon lexicon, Calendar calendar, Stage stage, Function<Mention, Optional<String>> offices) {
        state = new State(lexicon, calendar, stage);
        around = new Around(state);
        var drafting = new Drafting(new Topic(around, state), new When(around, state), new Whereabouts(state), state);
        changes = new Changes(around, drafting, state);
        shares = new Shares(around, drafting, state);
        ranks = new Ranks(around, drafting, state);
        var values = new Values(around, changes, drafting, state);
        var plans = new Plans(changes, drafting, state);
        var compared = new Compared(state);
        var projects = new Projects(state);
        var counting = new Counting(around, new CountedNouns(around, state), projects, state);
        var percentages = new Percentages(changes, compared, plans, shares, values, state);
        levels = new Levels(around, compared, counting, percentages, plans, ranks, values, state);
        opening = new Opening(levels, state);
        oneEach = new OneEach(changes, counting, percentages, values, state);
        hints = new Hints(around, new Brackets(state), state);
        matters = new Matters(state);
        lists = new Lists(state);
        tradeVerbs = new TradeVerbs(state);
        namedTimes = new NamedTimes(state);
        namedPlaces = new NamedPlaces(offices, state);
        namedTopics = new NamedTopics(around, projects, state);
    }

    List<Draft> drafts() {
        return state.drafts;
    }

    List<Skipped> skipped() {
        return state.skipped;
    }

    void read(List<Sentence> sentences) {
        for (state.number = 0; state.number < sentences.size(); state.number++) {
            state.sentence = sentences.get(state.number);
            switch (state.sentence.section()) {
                case TITLE, BODY, HEADING -> sentence();
                case TABLE -> {}
                case CAPTION, ASIDE -> aside();
            }
        }
    }

    private void aside() {
        for (Item item : state.sentence.items()) {
            if (item instanceof Mention mention && mention.meaning() instanceof Meaning.Amount) {
                state.skip(mention, Skipped.Reason.ASIDE, "it stands beside the article");
            }
        }
    }

    private void sentence() {
        state.items = state.sentence.items();
        if (state.sentence.paragraph() != state.paragraph) {
            paragraph();
        } else if (!state.territory.isEmpty()) {
            state.place = state.territory;
        }
        state.begin();
        lists.begin();
        for (int at = 0; at < state.items.size(); at++) {
            if (at <= state.eachUntil) {
                continue;
            }
            switch (state.items.get(at)) {
                case Token token -> {
                    if (token.is(";")) {
                        opening.close();
                    }
                    hints.token(at, token);
                    tradeVerbs.token(at);
                    matters.token(at);
                }
                case Mention mention -> mention(at, mention);
            }
        }
        opening.close();
        state.mooted.hear();
        heading();
        lists.end();
    }

    /** What a heading says of the time and the kind of all that follows. */
    private void heading() {
        boolean telling = state.figures == 0;
        boolean aims = telling && isOfAims();
        if (state.sentence.section() == Sentence.Section.TITLE && aims) {
            state.headedAims = true;
            state.headedKind = Kind.TARGET;
        }
        if (state.sentence.section() != Sentence.Section.HEADING) {
            return;
        }
        state.headed = telling && state.spoken.sentence == state.number ? state.number : state.headed;
        state.headedAims = aims || (state.headedAims && !around.says(DONE));
        boolean cued = telling && state.kind.filter(Kind.TARGET::equals).isPresent();
        state.headedKind = cued || state.headedAims ? Kind.TARGET : Kind.ACTUAL;
    }

    /** "Các chỉ tiêu chủ yếu năm 2018", said when that year has begun or is to come: all that is listed there is aimed at. */
    private boolean isOfAims() {
        return around.says(AIMS)
                && !around.says(DONE)
                && state.time
                        .map(told -> state.calendar.isMostlyAhead(told.period()))
                        .orElse(false);
    }

    /** "* Bạc Liêu: …", "Tỉnh Quảng Trị xác định …" behind a bullet: from here on another province is at home. */
    private void home() {
        boolean bullet = Set.of("*", "•", "-", "+").contains(state.key(0));
        int at = bullet ? 1 : 0;
        if (at < state.items.size()
                && state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Place told
                && told.name().sort().equals("province")
                && !told.name().slug().isEmpty()
                && (bullet || state.key(at + 1).equals(":"))) {
            state.home = told.name().slug();
        }
    }

    /** A new paragraph speaks of the article's own place again, unless the article goes from place to place. */
    private void paragraph() {
        state.otherMatter = false;
        state.paragraph = state.sentence.paragraph();
        if (state.sentence.section() == Sentence.Section.BODY) {
            home();
        }
        if (!state.home.isEmpty()) {
            state.territory = state.home;
            state.cue = Meaning.Place.Cue.NONE;
        } else if (state.stage.sure()
                && !state.stage.place().isEmpty()
                && !(state.stage.national() && state.lead.equals("viet-nam"))) {
            state.territory = state.stage.place();
            state.cue = Meaning.Place.Cue.NONE;
        } else if (state.lead.equals("viet-nam")) {
            state.territory = state.lead;
        }
        if (!state.territory.isEmpty()) {
            state.place = state.territory;
        }
        state.wholeBefore = state.firstWhole.indicator.isEmpty() ? state.wholeBefore : state.firstWhole;
        state.firstWhole = new Frame();
    }

    /** "tỷ trọng công nghiệp - xây dựng tăng lên 34,2%". */
    private boolean isShareReached(Mention mention) {
        return state.sharing
                && !state.subject.commodities.isEmpty()
                && mention.tokens().stream().anyMatch(word -> word.is("lên") || word.is("xuống") || word.is("còn"));
    }

    private void mention(int at, Mention mention) {
        boolean measured = mention.meaning() instanceof Meaning.Change
                || mention.meaning() instanceof Meaning.Part
                || mention.meaning() instanceof Meaning.Fulfilment
                || mention.meaning() instanceof Meaning.Name
                || mention.meaning() instanceof Meaning.Names;
        if (measured && mention.tokens().stream().anyMatch(word -> word.is("ước"))) {
            hints.cue(Kind.ESTIMATE); // "tăng trưởng ước đạt 6,9%", "sản lượng ước"
        }
        state.outside.numbersInside = state.outside.numbersInside || state.isFigure(at);
        switch (mention.meaning()) {
            case Meaning.Time told -> namedTimes.time(at, told);
            case Meaning.Place told -> namedPlaces.place(at, told);
            case Meaning.Name name -> namedTopics.name(at, mention, List.of(name));
            case Meaning.Names names -> {
                namedPlaces.oneOf(at, names.choices());
                namedTopics.name(at, mention, names.choices());
            }
            case Meaning.Zone zone -> zone(at, zone);
            case Meaning.Organisation any -> namedPlaces.organisation(mention);
            case Meaning.Amount amount -> {
                if (!opening.waits(at, amount) && !oneEach.eachItsOwn(at)) {
                    levels.amount(at, mention, amount);
                }
            }
            case Meaning.Change change -> {
                if (isShareReached(mention)) {
                    shares.percent(at, mention, Changes.level(change), Measure.SHARE, "");
                } else if (!oneEach.eachItsOwn(at)) {
                    changes.change(at, mention, change);
                }
            }
            case Meaning.Part part -> shares.percent(at, mention, part.amount(), Measure.SHARE, "");
            case Meaning.Fulfilment done -> shares.percent(at, mention, done.amount(), Measure.COMPLETION, done.plan());
            case Meaning.Ranking rank -> ranks.rank(at, mention, rank);
            case Meaning.Numeral any -> state.skip(mention, Skipped.Reason.NO_STATISTIC, "a number alone");
            case Meaning.Multiple any -> {}
            case Meaning.Paper any -> {}
        }
    }

    /** "tại các khu công nghiệp và Khu kinh tế Đình Vũ - Cát Hải": all of the province's together. */
    private void zone(int at, Meaning.Zone zone) {
        boolean together = state.key(at - 1).equals("và")
                && at > 1
                && state.items.get(at - 2) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.slug().startsWith("industrial-");
        boolean besides = Set.of("ngoài", "cạnh", "kể").contains(state.key(at - 1)); // "Ngoài KKT Vũng Áng, tỉnh có"
        if (!together && !besides) {
            state.subject.zones.add(zone);
        }
    }
}
