package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Span;

/** Goes through an article once and gives each figure what it is about. */
final class Composer {
    private static final Set<String> PAUSES = Set.of(";", ".", ":", "|");
    private static final String ONE_EACH = Spelling.key("lần") + " " + Spelling.key("lượt");
    private static final String ONE_EACH_TOO = "tương ứng";

    private final Indicators indicators;
    private final Calendar calendar;
    private final Stage stage;
    private final Function<Mention, Optional<String>> offices;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Frame last = new Frame();
    /** The figure that others are parts of. */
    private Frame whole = new Frame();

    private String place = "";
    /** The province or the country of the paragraph; a district or a region is left again with its sentence. */
    private String territory = "";
    /** Of the article's first figure. */
    private String lead = "";

    private String home = "";
    /** The one indicator that the headline names. */
    private String headline = "";
    /** The closed period of the last figure that was reached, no aim and no stock. */
    private Period flow = Period.NONE;
    /** The last figure's, where it is last year's beside this year's. */
    private Period compared = Period.NONE;
    /** The time last said, though no figure may have come with it. */
    private Period spoken = Period.NONE;

    private int spokenSentence = -1;
    private int spokenParagraph = -1;
    private int paragraph = -1;
    /** From which the figure at hand takes what it does not say itself. */
    private Frame source = new Frame();

    private Frame firstWhole = new Frame();
    private Frame wholeBefore = new Frame();
    private Meaning.Place.Cue cue = Meaning.Place.Cue.NONE;

    // of the sentence
    private List<Item> items = List.of();
    private Sentence sentence = new Sentence(Sentence.Section.BODY, 0, List.of());
    private int number;
    private Subject subject = new Subject();
    private Optional<Meaning.Time> time = Optional.empty();
    private Optional<Meaning.Time> until = Optional.empty();
    private Optional<Meaning.Time> against = Optional.empty();
    private Optional<Kind> kind = Optional.empty();
    private boolean growing;
    private boolean sharing;
    private boolean falling;
    private boolean average;
    private boolean privately;

    private boolean capital;
    /** "thu hút". */
    private boolean attracted;
    /** "Lũy kế" without a day. */
    private boolean cumulative;

    private Period openEnd = Period.NONE;
    /** "Con số này", "mức này". */
    private boolean anaphora;
    /** "tỷ lệ hộ nghèo 8,4%". */
    private boolean rate;
    /** The article speaks of foreign investment. */
    private boolean abroad;
    /** What a verb or a loose noun says is spoken of: "xuất sang", "thu về", "nhà đầu tư". */
    private String trade = "";
    /** "kinh tế của tỉnh tăng trưởng 10,05%". */
    private boolean economy;
    /** The figure to come is each one's of several. */
    private boolean group;

    /** Where the last change that is no level stands: "tăng 5 dự án và 20 triệu USD". */
    private int changed;

    private int figures;
    private boolean inBrackets;
    private Frame beforeBrackets = new Frame();
    private int figuresBefore;
    private boolean cuedInside;
    private boolean numbersInside;

    private Optional<Kind> kindBefore = Optional.empty();
    /** "so với cùng kỳ năm 2015 (958 triệu USD)": what the brackets stand behind. */
    private Optional<Meaning.Time> baselineBracket = Optional.empty();

    private Subject subjectBefore = new Subject();
    private Optional<Meaning.Time> timeBefore = Optional.empty();
    private Optional<Meaning.Time> untilBefore = Optional.empty();
    private Optional<Meaning.Time> againstBefore = Optional.empty();
    private int oneEach;
    private int eachUntil;
    /** Up to here times are those of the level that was left: "từ 312 triệu USD năm 2013 lên". */
    private int pastUntil;

    /** @param offices the province of an office */
    Composer(Lexicon lexicon, Calendar calendar, Stage stage, Function<Mention, Optional<String>> offices) {
        this.offices = offices;
        this.indicators = new Indicators(lexicon);
        this.calendar = calendar;
        this.stage = stage;
        this.place = stage.place();
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    void read(List<Sentence> sentences) {
        for (number = 0; number < sentences.size(); number++) {
            sentence = sentences.get(number);
            switch (sentence.section()) {
                case TITLE, BODY, HEADING -> sentence();
                case TABLE -> {}
                case CAPTION, ASIDE -> aside();
            }
        }
    }

    private void aside() {
        for (Item item : sentence.items()) {
            if (item instanceof Mention mention && mention.meaning() instanceof Meaning.Amount) {
                skip(mention, Skipped.Reason.ASIDE, "it stands beside the article");
            }
        }
    }

    private void sentence() {
        items = sentence.items();
        if (sentence.paragraph() != paragraph) {
            paragraph();
        } else if (!territory.isEmpty()) {
            place = territory;
        }
        eachUntil = -1;
        pastUntil = -1;
        cumulative = false;
        subject = new Subject();
        time = Optional.empty();
        until = Optional.empty();
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
        baselineBracket = Optional.empty();
        oneEach = -1;
        changed = -9;
        for (int at = 0; at < items.size(); at++) {
            if (at <= eachUntil) {
                continue;
            }
            switch (items.get(at)) {
                case Token token -> token(at, token);
                case Mention mention -> mention(at, mention);
            }
        }
    }

    /** "dự báo sẽ đạt" is a forecast still. */
    private void cue(Kind cued) {
        cuedInside = inBrackets;
        boolean weaker =
                cued == Kind.TARGET && kind.filter(so -> so == Kind.FORECAST).isPresent();
        boolean done =
                cued == Kind.ACTUAL && kind.filter(so -> so == Kind.ESTIMATE).isPresent();
        if (!weaker && !done) {
            kind = Optional.of(cued);
        }
    }

    private String key(int at) {
        return Cues.key(items, at);
    }

    /** "* Bạc Liêu: …", "Tỉnh Quảng Trị xác định …" behind a bullet: from here on another province is at home. */
    private void home() {
        boolean bullet = Set.of("*", "•", "-", "+").contains(key(0));
        int at = bullet ? 1 : 0;
        if (at < items.size()
                && items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Place told
                && told.name().sort().equals("province")
                && !told.name().slug().isEmpty()
                && (bullet || key(at + 1).equals(":"))) {
            home = told.name().slug();
        }
    }

    /** A new paragraph speaks of the article's own place again, unless the article goes from place to place. */
    private void paragraph() {
        paragraph = sentence.paragraph();
        if (sentence.section() == Sentence.Section.BODY) {
            home();
        }
        if (!home.isEmpty()) {
            territory = home;
            cue = Meaning.Place.Cue.NONE;
        } else if (stage.sure() && !stage.place().isEmpty() && !(stage.national() && lead.equals("viet-nam"))) {
            territory = stage.place();
            cue = Meaning.Place.Cue.NONE;
        } else if (lead.equals("viet-nam")) {
            territory = lead;
        }
        if (!territory.isEmpty()) {
            place = territory;
        }
        wholeBefore = firstWhole.indicator.isEmpty() ? wholeBefore : firstWhole;
        firstWhole = new Frame();
    }

    private void closeBrackets(int at) {
        if (!inBrackets) {
            return;
        }
        inBrackets = false;
        if (figures > figuresBefore && beforeBrackets.sentence == number) {
            last = beforeBrackets;
        }
        boolean over =
                at + 1 >= items.size() || Set.of(",", ";", ".", "và", "cùng").contains(key(at + 1));
        if (figures > figuresBefore && over) {
            subjectBefore = new Subject(); // "Singapore (97 dự án), Hàn Quốc …"
        }
        subject = subjectBefore; // "châu Âu (tỷ trọng 6,33%) tăng 70,94%"
        kind = kindBefore;
        baselineBracket = Optional.empty();
        boolean said = !numbersInside && time.isPresent() && !time.equals(timeBefore);
        if (!said) {
            time = timeBefore; // "trong nửa đầu năm (tính từ 1/1 đến 20/6)" says it better
        }
        until = untilBefore;
        against = againstBefore;
    }

    private void token(int at, Token token) {
        Cues.at(items, at).ifPresent(this::cue);
        String pair = token.key() + " " + key(at + 1);
        if (pair.equals(ONE_EACH) || pair.equals(ONE_EACH_TOO)) {
            oneEach = at;
        }
        switch (token.key()) {
            case "(" -> {
                inBrackets = true;
                beforeBrackets = last;
                figuresBefore = figures;
                timeBefore = time;
                untilBefore = until;
                againstBefore = against;
                subjectBefore = subject.copy();
                kindBefore = kind;
                cuedInside = false;
                numbersInside = false;
                baselineBracket = at > 0
                                && items.get(at - 1) instanceof Mention before
                                && before.meaning() instanceof Meaning.Time told
                                && told.role() == Meaning.Time.Role.BASELINE
                        ? Optional.of(told)
                        : Optional.empty();
            }
            case ")" -> closeBrackets(at);
            case ":" -> {
                group = false;
                if (at + 1 < items.size()
                        && items.get(at + 1) instanceof Mention next
                        && next.meaning() instanceof Meaning.Name good
                        && (good.is("commodity") || good.is("sector"))) {
                    subject.commodities.clear();
                }
                if (at + 1 < items.size()
                        && items.get(at + 1) instanceof Mention next
                        && next.meaning() instanceof Meaning.Time) {
                    if (subject.commodities.size() > 1) {
                        subject.commodities.clear();
                    }
                }
            }
            case ";" -> {
                sharing = false;
                growing = false;
                falling = false;
                average = false;
                privately = false;
                oneEach = -1;
                if (figures > 0) {
                    subject.commodities.clear();
                    subject.partners.clear();
                }
            }
            case "tăng" -> growing = true;
            case "giảm" -> {
                growing = true;
                falling = true;
            }
            case "chiếm", "trọng" -> sharing = true;
            case "cơ" -> sharing = sharing || pair.equals("cơ cấu");
            case "bình" -> average = average || pair.equals("bình quân");
            case "fdi" -> {
                subject.foreign = true;
                abroad = true;
            }
            case "số", "này" -> {
                anaphora = anaphora || pair.startsWith("này") || key(at - 1).equals("con");
                privately = privately || isThisOne(at);
            }
            case "lũy" -> cumulative = true;
            case "top" -> privately = true;
            case "tỉ" -> rate = pair.equals("tỉ lệ");
            case "nay" -> {
                if (Set.of("thì", "và").contains(key(at - 1))) {
                    until = calendar.today();
                }
            }
            case "hút" -> {
                attracted = true;
                trade = abroad && trade.isEmpty() ? "fdi-registered-capital" : trade;
            }
            case "nước" -> {
                subject.foreign = subject.foreign || pair.equals("nước ngoài");
                subject.domestic = subject.domestic || key(at - 1).equals("trong");
            }
            case "ddi" -> subject.domestic = true;
            case "xuất" ->
                trade = Set.of("phát", "hiện", "sắc", "bản", "thân").contains(key(at + 1)) ? trade : "export-turnover";
            case "nhập" -> trade = Set.of("hộ", "cư", "học", "cuộc").contains(key(at + 1)) ? trade : "import-turnover";
            case "thu" -> {
                boolean customs = at > 0
                        && items.get(at - 1) instanceof Mention office
                        && office.words().toLowerCase(java.util.Locale.ROOT).contains("hải quan");
                if (customs) {
                    trade = "budget-revenue";
                    subject.details.add("customs");
                } else if (pair.equals("thu về")) {
                    trade = "export-turnover";
                }
            }
            case "mang", "bán", "đem" ->
                trade = Set.of("về", "ra").contains(key(at + 1)) && !key(at).equals("nộp") ? "export-turnover" : trade;
            case "mua" -> trade = key(at + 1).equals("về") ? "import-turnover" : trade;
            case "nhà" ->
                trade = key(at + 1).equals("đầu") && key(at + 2).equals("tư") ? "fdi-registered-capital" : trade;
            case "sản" ->
                trade = pair.equals("sản phẩm")
                                && trade.isEmpty()
                                && Set.of("công", "chủ").contains(key(at + 2))
                        ? "production-volume"
                        : trade;
            case "kinh" -> economy = pair.equals("kinh tế");
            case "vốn" -> capital = !Set.of("thực", "giải").contains(key(at + 1));
            case "chính" -> {
                if (pair.equals("chính xác") && Set.of("chưa", "không").contains(key(at - 1))) {
                    withdraw();
                }
            }
            default -> {}
        }
        if (isPrivate(at, token)) {
            privately = true;
        }
    }

    /** "KCN này", "dự án này", "doanh nghiệp này": one of them, not the province. */
    private boolean isThisOne(int at) {
        if (!key(at).equals("này")) {
            return false;
        }
        boolean zone = at > 0
                && items.get(at - 1) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && Set.of(
                                "industrial-park",
                                "industrial-parks",
                                "industrial-cluster",
                                "industrial-clusters",
                                "enterprises")
                        .contains(name.slug());
        String pair = key(at - 2) + " " + key(at - 1);
        return (zone
                        || Set.of("công ti", "nhà máy", "hợp tác").contains(pair)
                        || (pair.endsWith("khu") || pair.endsWith("cụm")))
                && !Set.of("các", "những", "hai", "ba").contains(key(at - 2))
                && !Set.of("các", "những").contains(key(at - 3));
    }

    /** "Các con số này chưa chính xác": what the sentence before said is taken back. */
    private void withdraw() {
        while (!drafts.isEmpty()
                && drafts.getLast().frame.sentence >= number - 1
                && drafts.getLast().frame.paragraph == sentence.paragraph()) {
            Draft taken = drafts.removeLast();
            skipped.add(new Skipped(taken.span, Skipped.Reason.REPLACED, "", "it is taken back"));
        }
    }

    /** "Công ty", "chủ vườn", "một dự án": whoever follows has figures of its own. */
    private boolean isPrivate(int at, Token token) {
        String pair = token.key() + " " + key(at + 1);
        boolean person = Set.of("bà", "ông").contains(token.raw());
        return person
                || (Set.of(
                                        "nhà máy",
                                        "giám đốc",
                                        "chủ vườn",
                                        "nông dân",
                                        "gia đình",
                                        "cổ phiếu",
                                        "công ti",
                                        "hợp tác",
                                        "xí nghiệp")
                                .contains(pair)
                        && !Set.of("các", "những", "nhiều", "số", "phó").contains(key(at - 1))
                        && !(at > 0 && items.get(at - 1) instanceof Mention));
    }

    private void mention(int at, Mention mention) {
        numbersInside = numbersInside || isFigure(at);
        switch (mention.meaning()) {
            case Meaning.Time told -> time(at, told);
            case Meaning.Place told -> place(at, told);
            case Meaning.Name name -> name(at, mention, List.of(name));
            case Meaning.Names names -> name(at, mention, names.choices());
            case Meaning.Zone zone -> subject.zones.add(zone);
            case Meaning.Organisation any -> organisation(mention);
            case Meaning.Amount amount -> {
                if (!eachItsOwn(at)) {
                    amount(at, mention, amount);
                }
            }
            case Meaning.Change change -> {
                if (!eachItsOwn(at)) {
                    change(at, mention, change);
                }
            }
            case Meaning.Part part -> percent(at, mention, part.amount(), Measure.SHARE, "");
            case Meaning.Fulfilment done -> percent(at, mention, done.amount(), Measure.COMPLETION, done.plan());
            case Meaning.Ranking rank -> rank(at, mention, rank);
            case Meaning.Numeral any -> skip(mention, Skipped.Reason.NO_STATISTIC, "a number alone");
            case Meaning.Multiple any -> {}
            case Meaning.Paper any -> {}
        }
    }

    private void organisation(Mention mention) {
        if (mention.rule().endsWith("enterprise")) {
            privately = true;
        } else if (place.isEmpty() || (figures == 0 && subject.isEmpty())) {
            offices.apply(mention).ifPresent(of -> place = of);
        }
    }

    private void time(int at, Meaning.Time told) {
        if (at <= pastUntil) {
            return;
        }
        boolean ofPlan =
                at > 0 && items.get(at - 1) instanceof Mention before && before.meaning() instanceof Meaning.Fulfilment;
        boolean compared = items.get(at) instanceof Mention mention
                && mention.rule().equals("time/plan")
                && Set.of("với", "vượt", "bằng", "hoàn", "thành", "%").contains(key(at - 3));
        if ((ofPlan || compared) && told.role() == Meaning.Time.Role.PERIOD) {
            return;
        }
        switch (told.role()) {
            case PERIOD -> {
                time = Optional.of(told);
                until = Optional.empty();
                if (!told.period().isNone() && !inBrackets) {
                    spoken = told.period();
                    spokenSentence = number;
                    spokenParagraph = sentence.paragraph();
                }
            }
            case UNTIL -> {
                until = Optional.of(told);
                openEnd = told.period();
            }
            case BASELINE -> {
                against = Optional.of(told);
                rebase(told);
            }
            case HORIZON, EVENT -> {}
        }
    }

    /** A baseline said after its growth: "tăng 16% so với cùng kỳ". */
    private void rebase(Meaning.Time told) {
        if (drafts.isEmpty() || last.sentence != number) {
            return;
        }
        for (int back = drafts.size() - 1; back >= 0; back--) {
            Draft draft = drafts.get(back);
            if (draft.frame.sentence != number
                    || draft.measure != Measure.GROWTH
                    || !draft.features.contains("baseline:open")) {
                break;
            }
            draft.features.remove("baseline:open");
            draft.frame.baseline = Times.baseline(told, draft.frame.period);
        }
    }

    private void place(int at, Meaning.Place told) {
        if (isCompared(at, told) || isSite(at, told)) {
            return;
        }
        if (told.name().slug().isEmpty() && subject.places.size() > 1) {
            subject.places.clear();
        }
        Meaning.Place named = told.name().slug().isEmpty()
                ? new Meaning.Place(new Meaning.Name("place", placeHere(), "province", "", false), told.cue())
                : told;
        if (told.name().slug().isEmpty() && subject.places.size() > 1) {
            subject.places.clear();
        }
        subject.places.remove(named); // named again, it stands where it is named last
        if (!named.name().slug().isEmpty()) {
            group = group && !told.name().sort().equals("province");
            subject.places.add(named);
            privately = privately && inBrackets;
        }
    }

    /** "ở thị xã Giá Rai", "từ Tân An đến": where something stands, not whose figures these are. */
    private boolean isSite(int at, Meaning.Place told) {
        return told.name().sort().equals("district")
                && (Set.of("ở", "tại", "từ", "đến", "về", "qua", "nối", "thuộc", "trên")
                                .contains(key(at - 1))
                        || !subject.isEmpty());
    }

    /** "Tỉnh ta": the province that was last spoken of. */
    private String placeHere() {
        for (int back = subject.places.size() - 1; back >= 0; back--) {
            if (subject.places.get(back).name().sort().equals("province")) {
                return subject.places.get(back).name().slug();
            }
        }
        return territory.isEmpty() || territory.equals("viet-nam") ? stage.place() : territory;
    }

    /** After "so với", "của", behind a share or a rank, a place is what is compared with, not spoken of. */
    private boolean isCompared(int at, Meaning.Place told) {
        String before = key(at - 1);
        boolean part = at > 0
                && items.get(at - 1) instanceof Mention mention
                && (mention.meaning() instanceof Meaning.Part || mention.meaning() instanceof Meaning.Ranking);
        boolean ranked = last.sentence == number && last.measure == Measure.RANK;
        boolean scope = told.name().sort().equals("region")
                && (ranked
                        || subject.places.stream()
                                .anyMatch(one -> one.name().sort().equals("province")));
        return part
                || scope
                || Set.of("mặt", "vượt", "qua", "xa", "kém").contains(before)
                || (Set.of("đầu", "nhất", "với", "vùng", "sang", "vào", "từ").contains(before) && figures > 0)
                || (before.equals("của") && figures > 0 && sharing)
                || (figures > 0 && isWhole(at));
    }

    private boolean isWhole(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 6); back--) {
            if (items.get(back) instanceof Mention mention && mention.meaning() instanceof Meaning.Part) {
                return true;
            }
            if (PAUSES.contains(key(back)) || key(back).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private void name(int at, Mention mention, List<Meaning.Name> names) {
        for (Meaning.Name name : names) {
            switch (name.type()) {
                case "indicator" -> {
                    indicator(at, mention, name.slug());
                    return;
                }
                case "commodity", "sector" -> {
                    String spelt = mention.words().toLowerCase(java.util.Locale.ROOT);
                    trade = spelt.endsWith("xuất khẩu")
                            ? "export-turnover"
                            : spelt.endsWith("nhập khẩu") ? "import-turnover" : trade;
                    boolean topic =
                            at <= 2 && key(at - 1).equals("về") && key(at + 1).equals(",");
                    boolean excluded = topic
                            || Set.of("ngoài", "kể", "trừ", "tính", "cạnh").contains(key(at - 1));
                    if (!excluded
                            && (!name.ambiguous()
                                    || !last.indicator.isEmpty()
                                    || !subject.indicators.isEmpty()
                                    || !tradeAhead().isEmpty())) {
                        Subject.add(subject.commodities, name.slug());
                    }
                    return;
                }
                case "country", "group" -> {
                    boolean compared = Set.of("vượt", "sau", "hơn", "cả").contains(key(at - 1));
                    if (!compared) {
                        Subject.add(subject.partners, name.slug());
                    }
                    return;
                }
                case "detail" -> {
                    subject.details.add(name.slug());
                    subject.foreign = subject.foreign || name.slug().equals("fdi-sector");
                }
                default -> {}
            }
        }
    }

    private void indicator(int at, Mention mention, String slug) {
        if (isOfPlan(at)) {
            return;
        }
        boolean revenue = slug.equals("trade-turnover")
                && (subject.indicators.contains("budget-revenue") || last.indicator.equals("budget-revenue"))
                && Set.of("thu", "từ", "động", "thuế", "đối").contains(key(at - 1));
        if (revenue) {
            subject.details.add("customs");
            return;
        }
        String words = mention.words().toLowerCase(java.util.Locale.ROOT);
        if (Indicators.isForeign(slug)
                && (words.contains("fdi") || words.contains("nước ngoài") || words.contains("đtnn"))) {
            subject.foreign = true;
            abroad = true;
        }
        if (slug.equals("trade-balance") && (words.contains("nhập siêu") || words.contains("thâm hụt"))) {
            subject.negative = true;
        }
        if (sentence.section() == Sentence.Section.TITLE) {
            headline = headline.isEmpty() || headline.equals(slug) ? slug : "none";
        }
        Subject.add(subject.indicators, slug);
    }

    /** "chiếm 29% tổng vốn FDI", "bằng 42% vốn đăng ký": the whole, not the subject. */
    private boolean isOfPlan(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
            if (items.get(back) instanceof Mention mention) {
                return mention.meaning() instanceof Meaning.Part;
            }
            if (key(back).equals(",") || PAUSES.contains(key(back))) {
                return false;
            }
        }
        return false;
    }

    // ---- "lần lượt": as many figures as there were subjects

    /** Reads a list of figures that belong to the things named before, each to its own. */
    private boolean eachItsOwn(int at) {
        boolean marked = (oneEach >= 0 && at - oneEach <= 6)
                || ((Mention) items.get(at)).tokens().stream().anyMatch(word -> word.is("lượt") || word.is("tương"));
        int named = Math.max(subject.partners.size(), Math.max(subject.places.size(), subject.commodities.size()));
        List<Integer> list = marked || named > 1 ? list(at) : List.of();
        if (!marked && list.size() != named) {
            return false;
        }
        if (list.size() < 2) {
            return false;
        }
        if (items.get(list.getLast()) instanceof Mention counted
                && counted.meaning() instanceof Meaning.Amount amount
                && amount.unit().isEmpty()
                && amount.zeros() == 0
                && !counted(list.getLast())) {
            return false;
        }
        oneEach = -1;
        boolean done = new Each(list).read();
        if (!done && marked) {
            for (int one : list) {
                skip((Mention) items.get(one), Skipped.Reason.NO_INDICATOR, "whose each of them is, is not said");
            }
        }
        if (done || marked) {
            eachUntil = list.getLast();
            subject.clear();
        }
        return done || marked;
    }

    /** The figures from here that stand in a row: commas and "và" between them alone. */
    private List<Integer> list(int at) {
        List<Integer> list = new ArrayList<>();
        list.add(at);
        int gap = 0;
        for (int next = at + 1; next < items.size() && gap < 4; next++) {
            if (isFigure(next)) {
                list.add(next);
                gap = 0;
            } else if (Set.of(",", ";", "và", "(", ")", "tăng", "giảm").contains(key(next))) {
                gap++;
            } else {
                break;
            }
        }
        return list;
    }

    /** The figures of one list, and whose they are. */
    private final class Each {
        private final List<Integer> list;
        /** Those that are no remark in brackets on the one before. */
        private final List<Integer> heads = new ArrayList<>();

        Each(List<Integer> list) {
            this.list = list;
            list.stream().filter(at -> !key(at - 1).equals("(")).forEach(heads::add);
        }

        boolean read() {
            int size = heads.size();
            if (subject.places.size() == size) {
                List<Meaning.Place> places = List.copyOf(subject.places);
                return all(one -> {
                    subject.places.clear();
                    subject.places.add(places.get(one));
                });
            }
            if (subject.partners.size() == size) {
                return slugs(subject.partners, one -> one.partners);
            }
            if (subject.commodities.size() == size) {
                return slugs(subject.commodities, one -> one.commodities);
            }
            if (size == 2 && subject.indicators.equals(List.of("trade-turnover"))) {
                return slugs(List.of("export-turnover", "import-turnover"), one -> one.indicators);
            }
            if (subject.indicators.size() == size) {
                return slugs(subject.indicators, one -> one.indicators);
            }
            return levels(size);
        }

        private boolean slugs(List<String> named, Function<Subject, List<String>> part) {
            List<String> slugs = List.copyOf(named);
            return all(one -> {
                part.apply(subject).clear();
                part.apply(subject).add(slugs.get(one));
            });
        }

        /** "tăng lần lượt 9,8% và 13,4%" after two levels. */
        private boolean levels(int size) {
            List<Frame> levels = new ArrayList<>();
            for (int back = drafts.size() - 1; back >= 0 && levels.size() < size; back--) {
                Draft draft = drafts.get(back);
                if (draft.frame.sentence != number) {
                    break;
                }
                if (draft.measure == Measure.VALUE) {
                    levels.addFirst(draft.frame);
                }
            }
            if (levels.size() != size) {
                return false;
            }
            subject.domestic = false;
            subject.foreign = false;
            boolean level = items.get(heads.getFirst()) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Amount amount
                    && !amount.isPercent();
            return all(one -> {
                last = levels.get(one).copy();
                last.sentence = number;
                if (level) {
                    subject.indicators.clear();
                    indicators.in(last.indicator, Indicators.Gauge.MONEY).ifPresent(subject.indicators::add);
                }
            });
        }

        private boolean all(IntConsumer choose) {
            Subject shared = subject.copy();
            Meaning.Amount model = model();
            int one = -1;
            for (int at : list) {
                if (heads.contains(at)) {
                    one++;
                    subject = shared.copy();
                    choose.accept(one);
                }
                figure(at, (Mention) items.get(at), model);
            }
            return true;
        }

        private void figure(int at, Mention mention, Meaning.Amount model) {
            if (mention.meaning() instanceof Meaning.Change change) {
                falling = falling || change.max().signum() < 0;
                change(at, mention, change);
                growing = true;
            } else if (mention.meaning() instanceof Meaning.Amount amount) {
                if (amount.isPercent()) {
                    barePercent(at, mention, amount);
                } else {
                    Meaning.Amount whole = like(amount, model);
                    emit(at, mention, Indicators.gauge(whole.unit()), whole);
                }
            }
        }

        /** The unit stands behind the last of them. */
        private Meaning.Amount model() {
            for (int back = heads.size() - 1; back >= 0; back--) {
                if (items.get(heads.get(back)) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Amount amount) {
                    return amount;
                }
            }
            return new Meaning.Amount(
                    BigDecimal.ZERO, BigDecimal.ZERO, "", "", Qualifier.EXACT, BigDecimal.ONE, 0, true);
        }

        private static Meaning.Amount like(Meaning.Amount amount, Meaning.Amount model) {
            if (!amount.unit().isEmpty() || model.unit().isEmpty()) {
                return amount;
            }
            int zeros = amount.zeros() == 0 ? model.zeros() : 0;
            return new Meaning.Amount(
                    amount.min().scaleByPowerOfTen(zeros),
                    amount.max().scaleByPowerOfTen(zeros),
                    model.unit(),
                    "",
                    amount.qualifier(),
                    amount.step().scaleByPowerOfTen(zeros),
                    model.zeros(),
                    false);
        }
    }

    // ---- figures

    private void amount(int at, Mention mention, Meaning.Amount amount) {
        if (amount.isPercent()) {
            barePercent(at, mention, amount);
            return;
        }
        if (key(at - 1).equals("thứ") && amount.unit().isEmpty() && seated(at).isPresent()) {
            rank(at, mention, new Meaning.Ranking(amount.min().intValue(), 0));
            return;
        }
        if (amount.per().equals("other")) {
            skip(mention, Skipped.Reason.NO_STATISTIC, "a price or a rate");
            return;
        }
        if (isReplaced(at)) {
            skip(mention, Skipped.Reason.REPLACED, "it is taken back");
            return;
        }
        if (isChangeOrOld(at, mention) || (key(at - 1).equals("và") && changed > at - 6)) {
            changed = at;
            skip(mention, Skipped.Reason.NO_STATISTIC, "a change, not a level");
            return;
        }
        String goal = key(at - 2) + " " + key(at - 1);
        if (goal.equals("mục tiêu") || goal.equals("chỉ tiêu")) {
            kind = Optional.of(Kind.TARGET);
            time = timeBehind(at).or(() -> time);
        }
        boolean plan = goal.equals(Spelling.key("kế") + " " + Spelling.key("hoạch"))
                || goal.equals(Spelling.key("dự") + " " + Spelling.key("toán"));
        if ((plan || goal.equals("mục tiêu") || goal.equals("chỉ tiêu"))
                && last.sentence == number
                && subject.indicators.isEmpty()
                && subject.commodities.isEmpty()) {
            planned(mention, amount);
            return;
        }
        if (isPlanned(at)) {
            planned(mention, amount);
            return;
        }
        Indicators.Gauge gauge = Indicators.gauge(amount.unit());
        if (amount.unit().isEmpty()
                && amount.zeros() >= 6
                && !(at + 1 < items.size() && items.get(at + 1) instanceof Mention)) {
            String unit = currency();
            if (unit.isEmpty()) {
                skip(mention, Skipped.Reason.UNIT, "no unit is said");
                return;
            }
            emit(
                    at,
                    mention,
                    Indicators.Gauge.MONEY,
                    new Meaning.Amount(
                            amount.min(),
                            amount.max(),
                            unit,
                            "",
                            amount.qualifier(),
                            amount.step(),
                            amount.zeros(),
                            false));
            return;
        }
        if (group) {
            group = false;
            skip(mention, Skipped.Reason.NOT_THE_PLACES, "several places, goods or enterprises are counted");
            return;
        }
        if (gauge == Indicators.Gauge.COUNT) {
            boolean one = amount.min().compareTo(BigDecimal.ONE) == 0
                    && !mention.tokens().getLast().isNumber();
            if (one
                    && !Set.of("có", "và", "đó", "mới", "hút", "với", "phép", ",", "(")
                            .contains(key(at - 1))) {
                privately = isSingle(at + 1);
                skip(mention, Skipped.Reason.NOT_THE_PLACES, "one among others");
                return;
            }
            if (isGroup(at)) {
                group = true;
                skip(mention, Skipped.Reason.NO_STATISTIC, "it counts places, goods or markets of a sort");
                return;
            }
            if (!counted(at)) {
                skip(mention, Skipped.Reason.NO_INDICATOR, "nothing counted follows");
                return;
            }
        }
        if (gauge == Indicators.Gauge.MONEY && isWholeInvestment(amount)) {
            subject.indicators.clear();
            subject.indicators.add("total-investment");
        }
        if (gauge == Indicators.Gauge.MONEY
                && isSmall(amount)
                && !subject.indicators.contains("grdp-per-capita")
                && !(last.indicator.equals("grdp-per-capita")
                        && last.sentence == number
                        && subject.indicators.isEmpty())) {
            skip(mention, Skipped.Reason.NO_STATISTIC, "too little for a province: a price or a fee");
            return;
        }
        Frame before = last;
        emit(at, mention, gauge, amount);
        boolean from = key(at - 1).equals("từ") || mention.tokens().getFirst().is("từ");
        if (from && last.sentence == number) {
            pastUntil = at + 3;
            last.period =
                    before.period.isNone() ? last.period : before.period; // "từ 312 triệu USD năm 2013 lên 7,4 tỷ"
        }
    }

    /** "các KCN thu hút 19 dự án, vốn đăng ký hơn 28.000 tỷ đồng": in đồng, and nobody says whose money it is. */
    private boolean isWholeInvestment(Meaning.Amount amount) {
        boolean said = Indicators.isForeign(last.indicator) || last.indicator.startsWith("domestic");
        boolean near = last.sentence == number || (said && sentence.paragraph() == last.paragraph);
        if (!amount.unit().equals("VND")
                || subject.foreign
                || subject.domestic
                || !subject.partners.isEmpty()
                || (near && (said || last.indicator.startsWith("aid-")))) {
            return false;
        }
        if (subject.indicators.isEmpty()) {
            return capital && attracted && !near;
        }
        return subject.indicators.getLast().equals("fdi-registered-capital");
    }

    /** Less than ten thousand dollars. */
    private static boolean isSmall(Meaning.Amount amount) {
        BigDecimal least = amount.unit().equals("VND") ? BigDecimal.valueOf(200_000_000) : BigDecimal.valueOf(10_000);
        return amount.max().compareTo(least) < 0;
    }

    private boolean isSingle(int next) {
        boolean enterprise = next < items.size()
                && items.get(next) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.slug().endsWith("enterprises");
        return enterprise
                || Set.of("dự", "công", "nhà", "hộ", "hợp", "cơ", "chủ", "nông", "doanh", "đơn")
                        .contains(key(next));
    }

    /** The money of the figure before: "3,2 tỷ đồng, trong đó 2 tỷ". */
    private String currency() {
        return Indicators.gauge(last.unit) == Indicators.Gauge.MONEY && last.paragraph == sentence.paragraph()
                ? last.unit
                : "";
    }

    /** "có 9 tỉnh, thành phố xuất khẩu trên 1 tỷ USD": what each of them has is none's figure. */
    private boolean isGroup(int at) {
        return Set.of("tỉnh", "địa", "mặt", "nhóm", "thành", "nơi").contains(key(at + 1))
                || (key(at + 1).equals("thị") && Set.of("trên", "đạt", "vượt").contains(key(at + 3)))
                || (key(at + 1).equals("thị")
                        && subject.places.isEmpty()
                        && key(at + 2).equals("trường")
                        && key(at + 3).equals("có"));
    }

    /** "bằng 74,2% kế hoạch năm là 1,2 tỷ USD", "đạt 62,7% kế hoạch (130 triệu USD)". */
    private boolean isPlanned(int at) {
        boolean linked = false;
        for (int back = at - 1; back >= 0 && back > at - 5; back--) {
            if (items.get(back) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Fulfilment) {
                    return linked;
                }
                if (!(mention.meaning() instanceof Meaning.Time)) {
                    return false;
                }
            } else if (Set.of("là", "(").contains(key(back))) {
                linked = true;
            } else if (!Set.of("kế", "hoạch", "năm", "cả", "mức").contains(key(back))) {
                return false;
            }
        }
        return false;
    }

    /** "từ 11,8% lên 12,37%": the first of the two. */
    private boolean isLeft(int at) {
        for (int next = at + 1; next < Math.min(items.size(), at + 5); next++) {
            if (Set.of("lên", "xuống", "còn").contains(key(next))) {
                return true;
            }
        }
        return false;
    }

    /** "trong khi kế hoạch đề ra là 13,5%", "so với mục tiêu 8,5%". */
    private boolean planned(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 7); back--) {
            if (items.get(back) instanceof Mention) {
                return false;
            }
            String pair = key(back) + " " + key(back + 1);
            if (Set.of("mục tiêu", "chỉ tiêu").contains(pair)
                    || pair.equals(Spelling.key("kế") + " " + Spelling.key("hoạch"))) {
                kind = Optional.of(Kind.TARGET);
                return true;
            }
        }
        return false;
    }

    private void planned(Mention mention, Meaning.Amount amount) {
        Frame about = last.copy();
        about.measure = Measure.VALUE;
        about.kind = Kind.TARGET;
        about.period = Calendar.year(about.period);
        about.unit = amount.unit();
        about.details.clear();
        if (about.indicator.isEmpty()
                || about.period.isNone()
                || Indicators.gauge(amount.unit()) == Indicators.Gauge.COUNT) {
            skip(mention, Skipped.Reason.NO_INDICATOR, "a plan of what is not said");
            return;
        }
        Frame before = last;
        features.clear();
        features.add("indicator:plan");
        done(
                about,
                draft(
                        about,
                        Measure.VALUE,
                        amount.min(),
                        amount.max(),
                        amount.unit(),
                        amount.qualifier(),
                        amount.step(),
                        0,
                        mention));
        last = before;
    }

    private boolean isReplaced(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            String pair = key(back - 1) + " " + key(back);
            if (Set.of("thay vì", "phải là", "không phải", "nhầm là", "nhầm thành")
                            .contains(pair)
                    && !(pair.equals("phải là") && !key(back - 2).equals("không"))) {
                return true;
            }
        }
        return false;
    }

    /** "nhiều hơn vụ trước 15.400 tấn". */
    private boolean isMore(int at) {
        for (int back = at - 1; back >= Math.max(1, at - 9); back--) {
            if (PAUSES.contains(key(back)) || key(back).equals(",") || isFigure(back)) {
                return false;
            }
            if (key(back).equals("hơn")
                    && Set.of("nhiều", "ít", "cao", "thấp", "lớn").contains(key(back - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "tăng 5 dự án", "so với 386 triệu USD", "từ 190 lên 300". */
    private boolean isChangeOrOld(int at, Mention mention) {
        String before = key(at - 1);
        String qualified = mention.tokens().getFirst().key();
        if (Set.of("tăng", "giảm").contains(before) && !subject.details.contains("capital-increase")) {
            return true;
        }
        if (before.equals("thêm") && key(at - 2).equals("tăng") && !Indicators.isForeign(last.indicator)) {
            return true;
        }
        if (before.equals("thêm") && key(at - 2).equals("(")) {
            return true;
        }
        if (qualified.equals("hơn")
                && Set.of("nhiều", "ít", "cao", "thấp", "lớn").contains(before)) {
            return true;
        }
        if (at > 1
                && items.get(at - 1) instanceof Mention base
                && base.meaning() instanceof Meaning.Time than
                && than.role() == Meaning.Time.Role.BASELINE
                && Set.of("hơn", "kém", "tăng", "giảm").contains(key(at - 2))) {
            return true;
        }
        boolean remark = before.equals("(")
                && at > 1
                && items.get(at - 2) instanceof Mention change
                && change.meaning() instanceof Meaning.Change;
        if (remark || isMore(at)) {
            return true;
        }
        if (before.equals("với") && key(at - 2).equals("so")) {
            return kind.isEmpty();
        }
        boolean rises = Set.of("lên", "xuống").contains(key(at + 1)) && (before.equals("từ") || qualified.equals("từ"));
        return rises
                && !(at + 2 < items.size()
                        && items.get(at + 2) instanceof Mention next
                        && next.meaning() instanceof Meaning.Time);
    }

    /** Finds what a bare number counts; the noun stands behind it. */
    private boolean counted(int at) {
        int next = at + 1;
        boolean times = key(next).equals("lượt");
        while (next < items.size()
                && next < at + 3
                && Set.of("lượt", "số", "loại").contains(key(next))) {
            next++;
        }
        if (next < items.size() && items.get(next) instanceof Mention noun) {
            List<Meaning.Name> names = switch (noun.meaning()) {
                case Meaning.Name name -> List.of(name);
                case Meaning.Names several -> several.choices();
                default -> List.of();
            };
            for (Meaning.Name name : names) {
                if (name.is("indicator")) {
                    Optional<String> counted = indicators.in(name.slug(), Indicators.Gauge.COUNT);
                    if (isOccasion(next + 1)
                            || (times
                                    && !Indicators.isForeign(name.slug())
                                    && !name.slug().startsWith("domestic"))) {
                        return false;
                    }
                    if (counted.filter("export-markets"::equals).isPresent() && !isExporting()) {
                        return false;
                    }
                    if (counted.isPresent()) {
                        boolean added = counted.get().equals("ocop-products")
                                && (subject.indicators.contains("new-ocop-products") || isAdded(at));
                        counted = added ? Optional.of("new-ocop-products") : counted;
                        subject.indicators.clear();
                        subject.foreign = subject.foreign
                                || noun.words()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("fdi");
                        boolean exporting = counted.get().equals("enterprises") && exports(next + 1);
                        subject.indicators.add(exporting ? "exporting-enterprises" : context(counted.get(), next));
                        tail(next + 1);
                        return true;
                    }
                }
            }
        }
        if (next < items.size() && isProjectsOfASort(next)) {
            boolean aiding = isAiding();
            subject.indicators.clear();
            subject.indicators.add(
                    aiding ? "aid-programmes" : isDomesticNear(next) ? "domestic-projects" : "fdi-projects");
            subject.details.add(((Meaning.Name) ((Mention) items.get(next)).meaning()).slug());
            return true;
        }
        if (next < items.size() && isForeignEnterprises(next)) {
            String counted = last.indicator.endsWith("enterprises") ? last.indicator : "enterprises";
            subject.indicators.clear();
            subject.indicators.add(counted);
            subject.details.add("fdi-sector");
            return true;
        }
        String pair = key(next) + " " + key(next + 1);
        if (pair.equals("dự án")) {
            boolean foreign = subject.foreign
                    || (Indicators.isForeign(last.indicator) && sentence.paragraph() - last.paragraph <= 2)
                    || !subject.partners.isEmpty()
                    || isForeignNear(next)
                    || subject.indicators.stream().anyMatch(Indicators::isForeign);
            boolean domestic = isDomesticNear(next) || (subject.domestic && !subject.foreign);
            String counted = isAiding()
                    ? "aid-programmes"
                    : domestic ? "domestic-projects" : foreign ? "fdi-projects" : projects();
            if (counted.isEmpty()) {
                return false;
            }
            subject.indicators.clear();
            subject.indicators.add(counted);
            tail(next + 2);
            return true;
        }
        if (isAiding() && Set.of("tổ chức", "chương trình").contains(pair)) {
            subject.indicators.clear();
            subject.indicators.add(pair.startsWith("tổ") ? "aid-organisations" : "aid-programmes");
            tail(next + 2);
            return true;
        }
        String known = noun(pair, at);
        if (!known.isEmpty()) {
            subject.indicators.clear();
            subject.indicators.add(known);
            tail(next + (pair.startsWith("khu") || pair.startsWith("cụm") ? 1 : 2));
            return true;
        }
        if (oneEach >= 0 || inBrackets) {
            return (indicators.in(last.indicator, Indicators.Gauge.COUNT).isPresent() && subject.indicators.isEmpty())
                    || subject.indicators.stream()
                            .anyMatch(one ->
                                    indicators.in(one, Indicators.Gauge.COUNT).isPresent());
        }
        boolean told = Set.of("lên", "là", "đạt").contains(key(at - 1))
                && subject.indicators.stream()
                        .anyMatch(one ->
                                indicators.in(one, Indicators.Gauge.COUNT).isPresent()
                                        && !one.equals("production-volume"));
        return told || subject.indicators.stream().anyMatch(one -> one.equals("pci"));
    }

    /** Aid is spoken of, not investment. */
    private boolean isAiding() {
        boolean named = subject.indicators.stream().anyMatch(one -> one.startsWith("aid-"));
        boolean carried = last.indicator.startsWith("aid-") && sentence.paragraph() - last.paragraph <= 2;
        return named || (carried && subject.indicators.isEmpty());
    }

    /** "31 dự án tăng vốn", "9 lượt góp vốn, mua cổ phần". */
    private boolean isProjectsOfASort(int at) {
        return items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.is("detail")
                && Set.of("new", "capital-increase", "share-purchase").contains(name.slug())
                && (Set.of(Spelling.key("dự"), "lượt")
                                .contains(mention.tokens().getFirst().key())
                        || key(at - 1).equals("lượt"));
    }

    /** "12 doanh nghiệp trên địa bàn trực tiếp xuất khẩu". */
    private boolean exports(int from) {
        for (int next = from; next < Math.min(items.size(), from + 6); next++) {
            if (key(next).equals(",") || PAUSES.contains(key(next)) || isFigure(next)) {
                return false;
            }
            if (items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && name.slug().equals("export-turnover")) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeignEnterprises(int at) {
        return items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.is("detail")
                && name.slug().equals("fdi-sector");
    }

    /** What a noun that says little counts where it stands. */
    private String noun(String pair, int at) {
        boolean near = sentence.paragraph() - last.paragraph <= 2;
        if (pair.equals("sản phẩm")) {
            boolean spoken = subject.indicators.stream().anyMatch(one -> one.contains("ocop"))
                    || (near && last.indicator.contains("ocop"));
            boolean part = last.sentence == number && last.indicator.equals("new-ocop-products");
            if (spoken && (isAdded(at) || part)) {
                return "new-ocop-products";
            }
            if (subject.indicators.contains("ocop-products")) {
                return "ocop-products";
            }
            if (subject.indicators.contains("new-ocop-products")) {
                return "new-ocop-products";
            }
            if (near && (last.indicator.equals("ocop-products") || last.indicator.equals("new-ocop-products"))) {
                return last.indicator;
            }
            return near && last.indicator.startsWith("ocop") ? "ocop-products" : "";
        }
        if (pair.startsWith("khu ") && subject.details.contains("industrial-park")) {
            return "industrial-parks";
        }
        boolean zones = near && last.indicator.startsWith("zone-");
        if (pair.startsWith("khu ") && (zones || (near && last.indicator.equals("industrial-parks")))) {
            return "industrial-parks";
        }
        boolean clusters = zones || (near && last.indicator.equals("industrial-clusters"));
        return pair.startsWith("cụm ") && clusters ? "industrial-clusters" : "";
    }

    /** "có thêm 64 sản phẩm", "công nhận mới 12 sản phẩm", "công nhận lần đầu cho 44 sản phẩm". */
    private boolean isAdded(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 8); back--) {
            String word = key(back);
            if (PAUSES.contains(word) || isFigure(back)) {
                return false;
            }
            boolean first = word.equals("lần") && key(back + 1).equals("đầu");
            boolean recognised = word.equals("công")
                    && key(back + 1).equals("nhận")
                    && key(back + 2).equals("mới");
            if (word.equals("thêm") || first || recognised) {
                return true;
            }
        }
        return false;
    }

    /** "180 doanh nghiệp dự", "ba thị trường lớn nhất": who came, or the first of a list. */
    private boolean isOccasion(int next) {
        return Set.of("dự", "lớn", "chính", "trọng", "hàng", "đứng", "chủ").contains(key(next))
                || (key(next).equals("tham") && key(next + 1).equals("dự"));
    }

    private boolean isExporting() {
        return (last.indicator.startsWith("export") && sentence.paragraph() == last.paragraph)
                || (tradeAhead().equals("export-turnover")
                        && subject.indicators.stream().noneMatch(Indicators::isForeign)
                        && !Indicators.isForeign(last.indicator));
    }

    private String projects() {
        return last.indicator.startsWith("domestic") && last.paragraph == sentence.paragraph()
                ? "domestic-projects"
                : "";
    }

    private String context(String indicator, int at) {
        return Indicators.isForeign(indicator) && isDomesticNear(at) ? Indicators.domestic(indicator) : indicator;
    }

    private boolean isForeignNear(int at) {
        for (int next = at; next < Math.min(items.size(), at + 8); next++) {
            if (key(next).equals("fdi")
                    || (key(next).equals("nước") && key(next + 1).equals("ngoài"))) {
                return true;
            }
            if (PAUSES.contains(key(next)) || key(next).equals(",") || isFigure(next)) {
                return false;
            }
        }
        return false;
    }

    private boolean isDomesticNear(int at) {
        for (int next = at; next < Math.min(items.size(), at + 7); next++) {
            if (key(next).equals("ddi")
                    || (key(next).equals("trong") && key(next + 1).equals("nước"))) {
                return true;
            }
            if (PAUSES.contains(key(next)) || key(next).equals(",") || isFigure(next)) {
                return false;
            }
        }
        return false;
    }

    private boolean isFigure(int at) {
        return items.get(at) instanceof Mention mention
                && (mention.meaning() instanceof Meaning.Amount || mention.meaning() instanceof Meaning.Change);
    }

    /** What stands behind the counted noun: "mới", "đạt 4 sao", "đang hoạt động", "cấp mới". */
    private void tail(int from) {
        for (int next = from; next < Math.min(items.size(), from + 6); next++) {
            String word = key(next);
            if (word.equals(",")
                    || PAUSES.contains(word)
                    || word.equals("(")
                    || word.equals("với")
                    || word.equals("và")
                    || isFigure(next)) {
                return;
            }
            if (word.equals("mới") && !key(next + 1).equals("đạt")) {
                subject.details.add("new");
            }
            if (items.get(next) instanceof Mention mention) {
                List<Meaning.Name> names = switch (mention.meaning()) {
                    case Meaning.Name name -> List.of(name);
                    case Meaning.Names several -> several.choices();
                    default -> List.of();
                };
                names.stream()
                        .filter(name -> name.is("detail"))
                        .findFirst()
                        .ifPresent(name -> subject.details.add(name.slug()));
            }
        }
    }

    private void barePercent(int at, Mention mention, Meaning.Amount amount) {
        if (group) {
            group = false;
            skip(mention, Skipped.Reason.NOT_THE_PLACES, "several places, goods or enterprises are counted");
            return;
        }
        String named = subject.indicators.isEmpty() ? "" : subject.indicators.getLast();
        boolean occupancy = Indicators.isPercentage(named)
                || (named.isEmpty()
                        && Indicators.isPercentage(last.indicator)
                        && last.sentence == number
                        && !subject.isEmpty());
        boolean level = Set.of("xuống", "lên", "còn").contains(key(at - 1));
        boolean growth = last.sentence == number && last.measure == Measure.GROWTH;
        if (growth
                && subject.indicators.isEmpty()
                && Set.of("bằng", "đạt").contains(key(at - 1))
                && amount.min().compareTo(BigDecimal.valueOf(50)) > 0) {
            BigDecimal hundred = BigDecimal.valueOf(100);
            change(
                    at,
                    mention,
                    new Meaning.Change(
                            amount.min().subtract(hundred),
                            amount.max().subtract(hundred),
                            amount.qualifier(),
                            amount.step(),
                            false));
        } else if (growth && subject.isEmpty() && (baselineBehind(at).isPresent() || planned(at))) {
            boolean fell = !drafts.isEmpty() && drafts.getLast().max.signum() < 0;
            BigDecimal min = fell ? amount.max().negate() : amount.min();
            BigDecimal max = fell ? amount.min().negate() : amount.max();
            change(at, mention, new Meaning.Change(min, max, amount.qualifier(), amount.step(), average));
        } else if (occupancy) {
            emit(at, mention, Indicators.Gauge.PERCENT, amount);
        } else if (isPaidOut(at)) {
            percent(at, mention, amount, Measure.COMPLETION, "");
        } else if (rate
                || (level && !sharing && !(growing && Indicators.growsBare(named)))
                || (key(at - 1).equals("từ") && isLeft(at))) {
            skip(mention, Skipped.Reason.NO_INDICATOR, "a rate of what is not said");
        } else if (growing || (Indicators.growsBare(named) && !sharing)) {
            BigDecimal min = falling ? amount.max().negate() : amount.min();
            BigDecimal max = falling ? amount.min().negate() : amount.max();
            change(
                    at,
                    mention,
                    new Meaning.Change(
                            min,
                            max,
                            amount.qualifier(),
                            amount.step(),
                            average || amount.per().equals("year")));
        } else if ((sharing && !subject.isEmpty()) || isOfWhole(at)) {
            percent(at, mention, amount, Measure.SHARE, "");
        } else if (growth && !sharing && isNextOfRoll(at)) {
            BigDecimal min = falling ? amount.max().negate() : amount.min();
            BigDecimal max = falling ? amount.min().negate() : amount.max();
            change(at, mention, new Meaning.Change(min, max, amount.qualifier(), amount.step(), average));
        } else if (last.sentence == number && last.measure == Measure.SHARE && !subject.isEmpty()) {
            percent(at, mention, amount, Measure.SHARE, "");
        } else {
            skip(mention, Skipped.Reason.NO_INDICATOR, "a percentage of what is not said");
        }
    }

    /** "công nghiệp chiếm 44,93%, tăng 1,29%": the share alone was told, and nothing is named since. */
    private boolean isOfShare() {
        if (last.sentence != number || last.measure != Measure.SHARE || !subject.isEmpty() || drafts.isEmpty()) {
            return false;
        }
        Frame share = drafts.getLast().frame;
        Draft before = drafts.size() > 1 ? drafts.get(drafts.size() - 2) : drafts.getLast();
        boolean level = before.measure == Measure.VALUE
                && before.frame.sentence == number
                && before.frame.commodity.equals(share.commodity)
                && before.frame.partner.equals(share.partner);
        return !level;
    }

    /** "mua 469,8 triệu USD, bằng 74,33% kim ngạch", "tương đương 21% tổng thu". */
    private boolean isOfWhole(int at) {
        return Set.of("bằng", "đương").contains(key(at - 1))
                && last.sentence == number
                && last.measure == Measure.VALUE
                && (Set.of("kim", "tổng").contains(key(at + 1))
                        || (at + 1 < items.size()
                                && items.get(at + 1) instanceof Mention whole
                                && whole.meaning() instanceof Meaning.Name name
                                && name.is("indicator")));
    }

    /** "giải ngân 158.146 USD, đạt 26%": of what was promised. */
    private boolean isPaidOut(int at) {
        return key(at - 1).equals("đạt")
                && last.sentence == number
                && last.measure == Measure.VALUE
                && subject.isEmpty()
                && (last.details.contains("disbursed") || last.indicator.equals("public-investment"));
    }

    /** "là Cao Bằng tăng 6,52%; Điện Biên 6,76%": the next name and its figure, nothing between them. */
    private boolean isNextOfRoll(int at) {
        return at > 0
                && items.get(at - 1) instanceof Mention named
                && (named.meaning() instanceof Meaning.Place
                        || named.meaning() instanceof Meaning.Name
                        || named.meaning() instanceof Meaning.Names)
                && subject.indicators.isEmpty();
    }

    private void change(int at, Mention mention, Meaning.Change change) {
        if (at <= 1 && figures == 0 && subject.isEmpty() && deferred.isEmpty()) {
            deferred = Optional.of(at);
            return;
        }
        if (group) {
            group = false;
            skip(mention, Skipped.Reason.NOT_THE_PLACES, "several places, goods or enterprises are counted");
            return;
        }
        if (Set.of("thời", "chi", "thủ", "hồ", "giá", "tiền", "phí").contains(key(at + 1))) {
            skip(mention, Skipped.Reason.NOT_THE_PLACES, "of something else");
            return;
        }
        if (isOfShare()) {
            skip(mention, Skipped.Reason.NO_STATISTIC, "by how much a share has changed");
            return;
        }
        if (key(at - 1).equals("mức") && Set.of("hơn", "với").contains(key(at - 2))) {
            skip(mention, Skipped.Reason.NO_STATISTIC, "it is compared with");
            return;
        }
        Optional<Frame> frame = frame(at, mention, Indicators.Gauge.PERCENT, Measure.GROWTH);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        gaugeBehind(at, about);
        about.measure = Measure.GROWTH;
        if (change.average() || average) {
            about.details.add("annual-average");
        }
        Draft draft = draft(
                about,
                Measure.GROWTH,
                change.min(),
                change.max(),
                "percent",
                change.qualifier(),
                change.step(),
                0,
                mention);
        Optional<Meaning.Time> behind = baselineBehind(at);
        Optional<Meaning.Time> told = behind.or(() -> against);
        if (about.details.contains("annual-average") && behind.isEmpty()) {
            about.baseline = Period.NONE;
        } else if (told.isPresent()) {
            about.baseline = Times.baseline(told.get(), about.period);
        } else {
            about.baseline = Period.NONE;
            draft.features.add("baseline:open");
        }
        done(about, draft);
    }

    /** "Tăng 37,6% so với cùng kỳ, xuất khẩu đạt …": the change before its level. */
    private void deferredBaseline(int earlier) {
        baselineBehind(earlier).ifPresent(told -> against = Optional.of(told));
    }

    /** "về lượng", "về giá trị" after a change. */
    private void gaugeBehind(int at, Frame about) {
        if (!key(at + 1).equals("về")) {
            return;
        }
        String word = key(at + 2);
        if (word.equals("lượng") || word.equals("khối") || word.equals("sản")) {
            indicators.in(about.indicator, Indicators.Gauge.WEIGHT).ifPresent(sibling -> about.indicator = sibling);
        } else if (Set.of("giá", "trị", "kim", "vốn").contains(word)
                || key(at + 3).equals("vốn")) {
            indicators.in(about.indicator, Indicators.Gauge.MONEY).ifPresent(sibling -> about.indicator = sibling);
        } else if (word.equals("số")) {
            indicators.in(about.indicator, Indicators.Gauge.COUNT).ifPresent(sibling -> about.indicator = sibling);
        }
    }

    private Optional<Meaning.Time> baselineBehind(int at) {
        for (int next = at + 1; next < Math.min(items.size(), at + 5); next++) {
            if (items.get(next) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Time told) {
                    if (told.role() == Meaning.Time.Role.BASELINE) {
                        return Optional.of(told);
                    }
                    continue;
                }
                return Optional.empty();
            }
            if (PAUSES.contains(key(next)) || key(next).equals(",") || key(next).equals("(")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void percent(int at, Mention mention, Meaning.Amount amount, Measure measure, String plan) {
        boolean turnover = measure == Measure.SHARE
                && subject.indicators.isEmpty()
                && !last.indicator.endsWith("turnover")
                && (key(at + 1).equals("kim") || key(at + 2).equals("kim"));
        if (turnover) {
            subject.indicators.add("export-turnover");
        }
        if (subject.indicators.isEmpty() && last.sentence != number) {
            behind(at, 5).ifPresent(subject.indicators::add);
        }
        Optional<Frame> frame = frame(at, mention, Indicators.Gauge.PERCENT, measure);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        about.measure = measure;
        about.baseline = Period.NONE;
        if (!plan.isEmpty()) {
            about.details.add(plan);
        }
        Draft draft = draft(
                about, measure, amount.min(), amount.max(), "percent", amount.qualifier(), amount.step(), 0, mention);
        done(about, draft);
        about.details.remove(plan);
    }

    private void rank(int at, Mention mention, Meaning.Ranking rank) {
        if (subject.indicators.isEmpty()) {
            behind(at, 7).ifPresent(subject.indicators::add);
        }
        Optional<Meaning.Place> seated = seated(at);
        if (seated.isPresent()) {
            subject.places.clear();
            subject.places.add(seated.get());
        }
        boolean level = false;
        for (int next = at + 1; next < Math.min(items.size(), at + 5); next++) {
            level = level || isFigure(next);
        }
        boolean roll = level && !subject.places.isEmpty() && sentence.paragraph() - last.paragraph <= 2;
        if (last.sentence != number && subject.indicators.isEmpty() && !roll) {
            skip(mention, Skipped.Reason.NO_INDICATOR, "ranked by what is not said");
            return;
        }
        Optional<Frame> frame = frame(at, mention, Indicators.Gauge.PERCENT, Measure.RANK);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        for (int next = at + 1; next < Math.min(items.size(), at + 5); next++) {
            if (items.get(next) instanceof Mention where
                    && where.meaning() instanceof Meaning.Place told
                    && told.name().sort().equals("region")) {
                about.details.add(told.name().slug());
            }
        }
        about.measure = Measure.RANK;
        about.baseline = Period.NONE;
        BigDecimal seat = BigDecimal.valueOf(rank.place());
        done(
                about,
                draft(about, Measure.RANK, seat, seat, "none", Qualifier.EXACT, BigDecimal.ONE, rank.of(), mention));
    }

    /** "Đứng đầu vùng là Đồng Tháp", "thứ hai thuộc về Sóc Trăng". */
    private Optional<Meaning.Place> seated(int at) {
        for (int next = at + 1; next < Math.min(items.size(), at + 5); next++) {
            boolean said = Set.of("là", "về").contains(key(next));
            if (said
                    && next + 1 < items.size()
                    && items.get(next + 1) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Place place
                    && place.name().sort().equals("province")) {
                return Optional.of(place);
            }
            if (PAUSES.contains(key(next)) || key(next).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void emit(int at, Mention mention, Indicators.Gauge gauge, Meaning.Amount amount) {
        if (amount.unit().equals("kWh") && subject.indicators.isEmpty()) {
            subject.indicators.add("production-volume");
            if (subject.commodities.isEmpty()) {
                subject.commodities.add("electricity");
            }
        }
        if (gauge == Indicators.Gauge.MONEY) {
            behind(at, at <= 1 ? 6 : 1)
                    .filter(one -> indicators.in(one, gauge).isPresent())
                    .ifPresent(one -> {
                        subject.indicators.clear();
                        subject.indicators.add(one);
                    });
        }
        Optional<Frame> frame = frame(at, mention, gauge, Measure.VALUE);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        if (gauge == Indicators.Gauge.WEIGHT) {
            goodBehind(at).ifPresent(good -> about.commodity = good);
        }
        about.measure = Measure.VALUE;
        about.baseline = Period.NONE;
        about.unit = gauge == Indicators.Gauge.COUNT ? "count" : amount.unit();
        BigDecimal min = about.negative ? amount.max().negate() : amount.min();
        BigDecimal max = about.negative ? amount.min().negate() : amount.max();
        done(about, draft(about, Measure.VALUE, min, max, about.unit, amount.qualifier(), amount.step(), 0, mention));
    }

    /** The indicator that stands within so many items behind. */
    private Optional<String> behind(int at, int within) {
        for (int next = at + 1; next < Math.min(items.size(), at + 1 + within); next++) {
            if (items.get(next) instanceof Mention mention) {
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
            } else if (PAUSES.contains(key(next)) || key(next).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "29,4 ngàn tấn cá tra". */
    private Optional<String> goodBehind(int at) {
        return at + 1 < items.size()
                        && items.get(at + 1) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Name name
                        && (name.is("commodity") || name.is("sector"))
                ? Optional.of(name.slug())
                : Optional.empty();
    }

    private Draft draft(
            Frame about,
            Measure measure,
            BigDecimal min,
            BigDecimal max,
            String unit,
            Qualifier qualifier,
            BigDecimal step,
            int of,
            Mention mention) {
        Draft draft = new Draft(
                about,
                measure,
                min,
                max,
                unit,
                qualifier,
                step,
                of,
                mention,
                sentence.section() == Sentence.Section.TITLE);
        draft.features.addAll(features);
        draft.features.add("measure:" + measure.slug());
        draft.features.add("rule:" + mention.rule().replace(' ', '-'));
        draft.features.add("kind:" + about.kind.slug());
        if (!about.commodity.isEmpty() && !draft.features.contains("commodity:named")) {
            draft.features.add("commodity:carried");
        }
        if (!about.partner.isEmpty() && !draft.features.contains("partner:named")) {
            draft.features.add("partner:carried");
        }
        if (inBrackets) {
            draft.features.add("brackets");
        }
        return draft;
    }

    private void done(Frame about, Draft draft) {
        drafts.add(draft);
        last = about.copy();
        last.sentence = number;
        last.paragraph = sentence.paragraph();
        about.sentence = number;
        about.paragraph = sentence.paragraph();
        capital = false;
        economy = false;
        boolean reached = about.kind == Kind.ACTUAL || about.kind == Kind.ESTIMATE;
        compared = figures > 0 && isEarlier(about.period, flow) ? about.period : Period.NONE;
        if (reached && !about.period.edtf().startsWith("..") && !inBrackets && compared.isNone()) {
            flow = about.period;
        }
        if (draft.measure == Measure.VALUE
                && about.commodity.isEmpty()
                && about.partner.isEmpty()
                && Indicators.isSplit(about.indicator)) {
            whole = last.copy();
            if (firstWhole.indicator.isEmpty()) {
                firstWhole = whole;
            }
        }
        figures++;
        rate = false;
        subject.clear();
        if (deferred.isPresent() && draft.measure == Measure.VALUE) {
            int earlier = deferred.get();
            Mention mention = (Mention) items.get(earlier);
            deferredBaseline(earlier);
            change(earlier, mention, (Meaning.Change) mention.meaning());
            deferred = Optional.empty();
        }
        growing = growing && draft.measure == Measure.GROWTH;
    }

    /** The same stretch of an earlier year. */
    private static boolean isEarlier(Period period, Period than) {
        return period.start().isPresent()
                && than.start().isPresent()
                && period.start().get().getYear() < than.start().get().getYear()
                && period.edtf().length() == than.edtf().length();
    }

    /** A figure that is none still tells the next ones what they are about. */
    private void lost(Frame about) {
        last = about.copy();
        last.sentence = number;
        last.paragraph = sentence.paragraph();
        subject.clear();
    }

    private Optional<Integer> deferred = Optional.empty();
    private final List<String> features = new ArrayList<>();

    /** What a figure at this place is about; empty, and told, where that cannot be said. */
    private Optional<Frame> frame(int at, Mention mention, Indicators.Gauge gauge, Measure measure) {
        features.clear();
        source = last;
        if (privately) {
            skip(mention, Skipped.Reason.NOT_THE_PLACES, "an enterprise, a project or a person is spoken of");
            subject.clear();
            return Optional.empty();
        }
        Frame about = last.copy();
        about.details.clear();
        boolean same = last.sentence == number;
        if (!topic(about, mention, gauge, measure, same) || !where(about, mention)) {
            subject.clear();
            return Optional.empty();
        }
        when(about, at, same, measure);
        if (about.period.isNone()) {
            skip(mention, Skipped.Reason.NO_PERIOD, "no time is said, and none is carried on");
            about.measure = measure;
            lost(about);
            return Optional.empty();
        }
        return Optional.of(about);
    }

    private boolean topic(Frame about, Mention mention, Indicators.Gauge gauge, Measure measure, boolean same) {
        if (subject.commodities.size() > 1) {
            skip(
                    mention,
                    Skipped.Reason.NO_INDICATOR,
                    "several goods are named: " + String.join(", ", subject.commodities));
            subject.clear();
            return false;
        }
        Optional<String> named = Optional.empty();
        for (int back = subject.indicators.size() - 1; back >= 0 && named.isEmpty(); back--) {
            String one = subject.indicators.get(back);
            boolean home =
                    subject.domestic || (same && last.indicator.startsWith("domestic") && subject.partners.isEmpty());
            String meant = home && !subject.foreign ? Indicators.domestic(one) : one;
            String measured = meant.equals("export-markets") && measure != Measure.VALUE && !subject.partners.isEmpty()
                    ? "export-turnover"
                    : meant;
            named = measure == Measure.VALUE ? indicators.in(measured, gauge) : Optional.of(measured);
        }
        boolean split = !subject.commodities.isEmpty() || !subject.partners.isEmpty();
        if (named.isPresent()) {
            boolean sibling = same && Indicators.isSibling(last.indicator, named.get());
            about.indicator = named.get();
            about.commodity = sibling ? last.commodity : "";
            about.partner = sibling ? last.partner : "";
            features.add("indicator:named");
        } else {
            boolean sectors = split
                    && sectors()
                    && !Set.of("grdp", "industrial-production-index").contains(last.indicator);
            if (measure == Measure.GROWTH
                    && subject.indicators.isEmpty()
                    && (sectors
                            || ((economy
                                            || (!same
                                                    && mention.words()
                                                            .toLowerCase(java.util.Locale.ROOT)
                                                            .startsWith("tăng trưởng")))
                                    && !split))) {
                about.indicator = "grdp";
                about.commodity = split ? subject.commodities.getFirst() : "";
                about.partner = "";
                features.add("indicator:economy");
                about.details.addAll(subject.details);
                return true;
            }
            if (cued(about, gauge, measure, split, same)) {
                return true;
            }
            Frame from = from(split, same);
            Optional<String> carried = measure == Measure.VALUE
                    ? indicators.in(from.indicator, gauge)
                    : Optional.of(from.indicator).filter(one -> !one.isEmpty());
            if (carried.isEmpty()) {
                skip(
                        mention,
                        subject.indicators.isEmpty() ? Skipped.Reason.NO_INDICATOR : Skipped.Reason.UNIT,
                        subject.indicators.isEmpty()
                                ? "what is measured is not said"
                                : "not measured so: " + String.join(", ", subject.indicators));
                return false;
            }
            boolean rolled = !same
                    && !subject.places.isEmpty()
                    && subject.indicators.isEmpty()
                    && measure == Measure.VALUE
                    && indicators.in(headline, gauge).isPresent();
            if (rolled && !carried.get().equals(headline)) {
                carried = indicators.in(headline, gauge);
            }
            boolean near = same
                    || rolled
                    || (anaphora && sentence.paragraph() - last.paragraph <= 1)
                    || (last.paragraph == sentence.paragraph()
                            && (split || !subject.places.isEmpty() || time.isPresent() || until.isPresent()));
            boolean far = !near
                    && (split
                            || time.isPresent()
                            || (!subject.places.isEmpty() && sentence.paragraph() - last.paragraph <= 2));
            if (!near && !far) {
                skip(mention, Skipped.Reason.NO_INDICATOR, "what is measured is not said near by");
                return false;
            }
            boolean registered = carried.get().equals("fdi-implemented-capital") && capital;
            about.indicator = registered ? "fdi-registered-capital" : carried.get();
            source = from;
            about.period = from.period;
            about.commodity = from.commodity;
            about.partner = from.partner;
            if ((same && subject.isEmpty()) || inBrackets) {
                about.details.addAll(last.details);
                about.details.remove("annual-average");
            }
            features.add(same ? "indicator:carried" : near ? "indicator:paragraph" : "indicator:far");
        }
        if (Indicators.hasNoGoods(about.indicator)) {
            about.commodity = "";
        } else if (!subject.commodities.isEmpty()) {
            about.commodity = subject.commodities.getFirst();
            about.partner = "";
            features.add("commodity:named");
        }
        if (subject.partners.size() == 1) {
            about.partner = subject.partners.getFirst();
            features.add("partner:named");
        } else if (subject.partners.size() > 1) {
            skip(mention, Skipped.Reason.NO_INDICATOR, "several partners are named");
            subject.clear();
            return false;
        }
        about.details.addAll(subject.details);
        about.negative =
                named.isPresent() ? subject.negative : last.negative && same && about.indicator.equals("trade-balance");
        return true;
    }

    /** "khu vực dịch vụ tăng 7%": the sentence divides the economy. */
    private boolean sectors() {
        for (int at = 0; at + 1 < items.size(); at++) {
            if (key(at).equals("khu") && key(at + 1).equals("vực")) {
                return !subject.commodities.isEmpty();
            }
        }
        return false;
    }

    /** No indicator is named, but a verb tells it: "xuất 64 ngàn tấn hạt điều, trị giá 463 triệu USD". */
    private boolean cued(Frame about, Indicators.Gauge gauge, Measure measure, boolean split, boolean same) {
        String cue = trade.isEmpty() ? tradeAhead() : trade;
        boolean goods = !subject.commodities.isEmpty()
                && !last.indicator.startsWith("export")
                && !last.indicator.startsWith("import");
        if (gauge == Indicators.Gauge.WEIGHT && cue.isEmpty() && goods) {
            cue = "production-volume";
        }
        boolean fits = indicators.in(last.indicator, gauge).isPresent() && same && trade.isEmpty();
        if (cue.isEmpty() || measure != Measure.VALUE || fits) {
            return false;
        }
        Optional<String> meant = indicators.in(cue, gauge);
        boolean opening = items.size() > 1 && key(0).equals("với");
        boolean lost = !opening && !split && subject.places.isEmpty() && !same && trade.isEmpty();
        if (meant.isEmpty() || lost || subject.commodities.size() > 1 || subject.partners.size() > 1) {
            return false;
        }
        about.indicator = meant.get();
        boolean carried = same && !split && last.indicator.startsWith(cue.substring(0, 3));
        about.commodity = subject.commodities.isEmpty()
                ? carried || (!subject.partners.isEmpty() && same) ? last.commodity : ""
                : subject.commodities.getFirst();
        about.partner = subject.partners.isEmpty() ? carried ? last.partner : "" : subject.partners.getFirst();
        about.details.addAll(subject.details);
        about.negative = false;
        features.add("indicator:cue");
        return true;
    }

    /** "231.400 tấn, kim ngạch 438 triệu USD", "…, chiếm 21% kim ngạch xuất khẩu": said later in the sentence. */
    private String tradeAhead() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && name.is("indicator")) {
                if (Set.of("export-turnover", "export-volume", "export-markets").contains(name.slug())) {
                    return "export-turnover";
                }
                if (name.slug().equals("import-turnover")) {
                    return "import-turnover";
                }
            } else if (key(at).equals("kim") && key(at + 1).equals("ngạch")) {
                return "export-turnover";
            } else if (key(at).equals("xuất") && !Set.of("phát", "hiện", "sắc").contains(key(at + 1))) {
                return "export-turnover";
            }
        }
        return "";
    }

    /** Of what a part is named: of what was said last, in a new paragraph of what the one before began with. */
    private Frame from(boolean split, boolean same) {
        if (!split
                && same
                && !subject.places.isEmpty()
                && whole.sentence == number
                && whole.indicator.equals(last.indicator)) {
            return whole;
        }
        boolean fresh = last.paragraph != sentence.paragraph();
        if (split && !same && fresh && !wholeBefore.indicator.isEmpty() && wholeBefore.paragraph == last.paragraph) {
            return wholeBefore;
        }
        return split && !Indicators.isSplit(last.indicator) && !whole.indicator.isEmpty() ? whole : last;
    }

    private boolean where(Frame about, Mention mention) {
        if (subject.places.size() == 1 || (subject.places.size() > 1 && isInside(subject.places))) {
            Meaning.Place told = subject.places.getLast();
            place = told.name().slug();
            if (Set.of("province", "nation").contains(told.name().sort())) {
                territory = place;
            }
            cue = told.cue();
            features.add("place:named-" + told.name().sort());
        } else if (subject.places.size() > 1) {
            skip(mention, Skipped.Reason.NO_PLACE, "several places are named");
            subject.clear();
            return false;
        } else {
            features.add(last.sentence == number ? "place:carried" : stage.sure() ? "place:stage" : "place:far");
        }
        if (lead.isEmpty()) {
            lead = place;
        }
        if (!subject.zones.isEmpty()) {
            skip(mention, Skipped.Reason.NOT_THE_PLACES, "a single zone is spoken of");
            privately = true;
            return false;
        }
        about.place = place;
        about.cue = cue;
        if (place.isEmpty()) {
            skip(mention, Skipped.Reason.NO_PLACE, "no place is named");
            return false;
        }
        return true;
    }

    private static boolean isInside(List<Meaning.Place> places) {
        return places.stream().map(told -> told.name().slug()).distinct().count() == 1
                || (places.stream()
                                        .filter(told -> told.name().sort().equals("province"))
                                        .count()
                                == 1
                        && places.getLast().name().sort().equals("province"));
    }

    private void when(Frame about, int at, boolean same, Measure measure) {
        boolean moving = measure == Measure.GROWTH
                || about.details.contains("new")
                || about.details.contains("capital-increase");
        boolean stock = indicators.isStock(about.indicator) && !moving;
        boolean accumulates = indicators.accumulates(about.indicator) && !moving;
        Optional<Meaning.Time> before = time.filter(known -> !known.period().isNone());
        Optional<Meaning.Time> told = before.or(() -> measure == Measure.COMPLETION ? Optional.empty() : timeBehind(at))
                .or(() -> time);
        Kind said = kind.orElse(Kind.ACTUAL);
        boolean inYear = key(at + 1).equals("trong")
                && (key(at + 2).equals("năm")
                        || (at + 2 < items.size()
                                && items.get(at + 2) instanceof Mention within
                                && within.meaning() instanceof Meaning.Time));
        if (cumulative && accumulates && until.isEmpty() && told.isEmpty()) {
            about.period =
                    openEnd.isNone() || openEnd.edtf().contains("/") ? calendar.now() : Period.parse("../" + openEnd);
            features.add("period:until");
        } else if (until.isPresent()) {
            boolean within = same
                    && !until.get().stated()
                    && last.indicator.equals(about.indicator)
                    && isOfYear(last.period, until.get().period());
            boolean towards = inYear
                    || within
                    || (same
                            && last.kind == Kind.TARGET
                            && last.period.edtf().length() == 4
                            && about.indicator.equals(last.indicator));
            about.period =
                    calendar.running(until.get().period(), accumulates && !towards, told.map(Meaning.Time::period));
            features.add("period:until");
        } else if (told.isPresent() && told.get().role() == Meaning.Time.Role.UNTIL) {
            about.period = calendar.running(told.get().period(), accumulates, Optional.empty());
            features.add("period:behind");
        } else if (told.isPresent()) {
            Period stretch = told.get().period();
            boolean year = told.get().stated() && stretch.edtf().length() == 4;
            about.period = stock && year ? Period.parse("../" + stretch) : stretch;
            features.add(told.get().stated() ? "period:stated" : "period:told");
        } else if (!same
                && stock
                && (last.paragraph != sentence.paragraph()
                        || !about.period.edtf().startsWith(".."))) {
            about.period = calendar.now();
            features.add("period:now");
        } else if (accumulates
                && !same
                && (about.period.isNone() || last.paragraph != sentence.paragraph())
                && Set.of("có", "hiện").contains(key(at - 1))) {
            about.period = calendar.now();
            features.add("period:now");
        } else if (about.period.isNone() && stock && !calendar.now().isNone()) {
            about.period = calendar.now();
            features.add("period:now");
        } else if (about.period.isNone()
                && calendar.now().isNone()
                && timeAhead(at).isPresent()) {
            Meaning.Time ahead = timeAhead(at).get();
            about.period = ahead.role() == Meaning.Time.Role.UNTIL || stock
                    ? calendar.running(ahead.period(), accumulates, Optional.empty())
                    : ahead.period();
            features.add("period:ahead");
        } else {
            boolean open = about.period.edtf().startsWith("..") && !accumulates;
            boolean aim = !same && last.kind == Kind.TARGET && kind.isEmpty();
            boolean beside = !same && !compared.isNone();
            if ((open || aim || beside) && !flow.isNone()) {
                about.period = flow;
                features.add("period:back");
            }
            if (about.period.isNone()
                    || (!same && spokenParagraph == sentence.paragraph() && spokenSentence > last.sentence)) {
                about.period = spoken.isNone() ? about.period : spoken;
                features.add("period:spoken");
            }
            if (about.period.isNone() && !spoken.isNone()) {
                about.period = spoken;
                features.add("period:spoken");
            }
            if (stock && !about.period.isNone() && about.period.edtf().length() == 4) {
                about.period = Period.parse("../" + about.period);
            }
            features.add(
                    same
                            ? "period:carried"
                            : last.paragraph == sentence.paragraph() ? "period:paragraph" : "period:far");
        }
        boolean past = false;
        if (inBrackets && baselineBracket.isPresent() && measure == Measure.VALUE && told.equals(timeBefore)) {
            about.period = Times.baseline(baselineBracket.get(), about.period);
            features.add("period:bracket");
            past = true;
        } else if (inBrackets && until.isPresent() && !until.equals(untilBefore) && !cuedInside) {
            past = !calendar.isFuture(about.period);
        } else if (inBrackets && time.isPresent() && !time.equals(timeBefore) && !cuedInside) {
            past = !calendar.isFuture(time.get().period());
        } else if (inBrackets && against.isPresent() && !against.equals(againstBefore) && measure == Measure.VALUE) {
            about.period = Times.baseline(against.get(), about.period);
            features.add("period:bracket");
        }
        about.kind =
                kind.orElseGet(() -> same || part(told.isPresent() || until.isPresent()) ? source.kind : Kind.ACTUAL);
        if (past) {
            about.kind = Kind.ACTUAL;
        }
        if (said == Kind.ACTUAL && calendar.isFuture(about.period)) {
            about.kind = Kind.TARGET;
            features.add("kind:future");
        } else if (kind.isPresent()) {
            features.add("kind:" + said.slug());
        }
    }

    /** A closed stretch within the year of that point: "năm 2022 cam kết 615.151 USD, đến nay giải ngân 158.146 USD". */
    private static boolean isOfYear(Period closed, Period point) {
        return closed.start().isPresent()
                && point.end().isPresent()
                && closed.start().get().getYear() == point.end().get().getYear();
    }

    /** What is named as a part of the whole before, for the same time: as sure as that whole. */
    private boolean part(boolean timed) {
        return !timed
                && (features.contains("commodity:named") || features.contains("partner:named"))
                && !features.contains("indicator:named");
    }

    /** "15 dự án, tổng vốn trên 2 triệu USD; số liệu tính đến cuối tháng 12/2018": said when all is told. */
    private Optional<Meaning.Time> timeAhead(int at) {
        for (int next = at + 1; next < items.size(); next++) {
            if (items.get(next) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Time told
                    && told.stated()
                    && !told.period().isNone()
                    && (told.role() == Meaning.Time.Role.PERIOD || told.role() == Meaning.Time.Role.UNTIL)) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning.Time> timeBehind(int at) {
        for (int next = at + 1; next < Math.min(items.size(), at + 7); next++) {
            if (items.get(next) instanceof Mention mention) {
                if (mention.meaning() instanceof Meaning.Time told
                        && (told.role() == Meaning.Time.Role.PERIOD
                                || (told.role() == Meaning.Time.Role.UNTIL && told.stated()))) {
                    return Optional.of(told);
                }
                if (isFigure(next)) {
                    return Optional.empty();
                }
            } else if (PAUSES.contains(key(next)) || Set.of(",", "(").contains(key(next))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void skip(Mention mention, Skipped.Reason reason, String because) {
        skipped.add(new Skipped(new Span(mention.start(), mention.end()), reason, mention.words(), because));
    }
}
