package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Period;

/** What a head, a label or a caption of a table says. */
final class TableWords {
    final List<Meaning.Place> places = new ArrayList<>();
    final List<String> indicators = new ArrayList<>();
    /** Each with its choices: a good and a trade may have the same name. */
    final List<List<Meaning.Name>> goods = new ArrayList<>();

    final List<String> partners = new ArrayList<>();
    final TreeSet<String> details = new TreeSet<>();
    final List<TableUnits.Scale> units = new ArrayList<>();
    final List<String> unread = new ArrayList<>();
    Optional<Meaning.Time> time = Optional.empty();
    Optional<Meaning.Time> until = Optional.empty();
    Optional<Meaning.Time> against = Optional.empty();
    Optional<Kind> kind = Optional.empty();
    /** A plan is what it is compared with. */
    boolean completion;

    boolean share;
    /** "tăng", "giảm", "tốc độ": a change and no index. */
    boolean grows;
    /** "chỉ số". */
    boolean index;
    /** "so với", "so sánh". */
    boolean compared;
    /** A single zone or enterprise. */
    boolean single;

    boolean price;
    boolean total;
    boolean foreign;
    boolean domestic;
    /** "Doanh thu" of trade. */
    boolean takings;
    /** "Lượng", "khối lượng". */
    boolean weight;
    /** "Trị giá", "kim ngạch", "vốn". */
    boolean worth;
    /** The goods right behind an indicator: "kim ngạch xuất khẩu tôm". */
    List<Meaning.Name> goodsOfIndicator = List.of();
    /** "- Gạo", "+ Gạo". */
    final boolean bulleted;

    private final List<Item> items;
    /** Where the tokens of units begin. */
    private final Set<Integer> ofUnits = new HashSet<>();

    TableWords(List<Item> items, TableUnits scales) {
        this.items = items;
        this.bulleted = !items.isEmpty()
                && items.getFirst() instanceof Token first
                && Set.of("-", "+", "*", "•", "–").contains(first.key());
        readUnits(scales);
        for (int at = 0; at < items.size(); at++) {
            switch (items.get(at)) {
                case Token token -> token(at, token);
                case Mention mention -> mention(at, mention);
            }
        }
        bareYears();
        completion = TableCues.isCompletion(items, isPercent());
        if (completion) {
            kind = Optional.empty();
        }
    }

    static List<Token> tokens(List<Item> items) {
        List<Token> tokens = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Token token -> tokens.add(token);
                case Mention mention -> tokens.addAll(mention.tokens());
            }
        }
        return tokens;
    }

    /** It names what part of something its figures are of. */
    boolean splits() {
        return !goods.isEmpty() || !partners.isEmpty() || !details.isEmpty() || !places.isEmpty() || total;
    }

    boolean isPercent() {
        return units.stream().anyMatch(TableUnits.Scale::isPercent);
    }

    /** It speaks of a change against something, in percent or not. */
    boolean changes() {
        return grows || index || compared || (against.isPresent() && !isOfBaseline());
    }

    /** "Cùng kỳ năm 2021" over figures of that time itself. */
    boolean isOfBaseline() {
        return against.isPresent() && !compared && !grows && !index && !isPercent() && time.isEmpty();
    }

    /** "Số dự án": it says what is counted. */
    boolean counts() {
        return units.stream().anyMatch(scale -> scale.unit().equals("count"));
    }

    /** "Vốn đăng ký" alone is said of either. */
    boolean isForeign() {
        return foreign || (indicators.stream().anyMatch(Indicators::isForeign) && !isOfEither());
    }

    boolean isDomestic() {
        return domestic || indicators.stream().anyMatch(one -> one.startsWith("domestic-"));
    }

    private boolean isOfEither() {
        return items.stream()
                .filter(item -> item instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Name name
                        && Indicators.isForeign(name.slug()))
                .flatMap(item -> ((Mention) item).tokens().stream())
                .noneMatch(token -> token.is("fdi") || token.is("ngoài") || token.is("đtnn"));
    }

    private void readUnits(TableUnits scales) {
        TableUnits.Found found = scales.in(tokens(items));
        units.addAll(found.scales());
        ofUnits.addAll(found.starts());
    }

    private String key(int at) {
        return Cues.key(items, at);
    }

    private void token(int at, Token token) {
        String word = token.key();
        String pair = word + " " + key(at + 1);
        switch (word) {
            case "tăng", "giảm" -> grows = true;
            case "tốc" -> grows = grows || pair.equals("tốc độ");
            case "so" -> compared = true;
            case "fdi" -> foreign = true;
            case "ddi" -> domestic = true;
            case "lượng" -> weight = true;
            case "kim", "trị", "vốn" -> worth = true;
            case "giá" -> price = price || TableCues.isPrice(items, at);
            case "tổng" -> total = true;
            case "toàn" -> total = total || pair.equals("toàn ngành");
            case "nước" -> {
                foreign = foreign || pair.equals("nước ngoài");
                domestic = domestic || key(at - 1).equals("trong");
            }
            default -> {}
        }
        share = share || TableCues.isShare(pair);
        index = index || pair.equals("chỉ số");
        takings = takings || pair.equals("doanh thu");
        TableCues.kind(items, at)
                .filter(said -> said != Kind.ACTUAL || kind.isEmpty())
                .ifPresent(said -> kind = Optional.of(said));
        boolean unreadHere = token.isWord()
                && !TableCues.FILLERS.contains(word)
                && !ofUnits.contains(token.start())
                && !(token.raw().length() == 1 || TableCues.isRoman(token.raw()));
        boolean number = token.isNumber() && !ofUnits.contains(token.start()) && at > 1;
        if ((unreadHere || number) && !TableCues.isYear(token)) {
            unread.add(token.raw());
        }
    }

    private void mention(int at, Mention mention) {
        switch (mention.meaning()) {
            case Meaning.Time told -> time(at, mention, told);
            case Meaning.Place told -> places.add(told);
            case Meaning.Name name -> name(at, mention, List.of(name));
            case Meaning.Names names -> name(at, mention, names.choices());
            case Meaning.Zone zone -> single = true;
            case Meaning.Organisation any -> single = single || mention.rule().endsWith("enterprise");
            case Meaning.Amount amount -> {
                boolean unit = ofUnits.contains(mention.start());
                boolean year = TableCues.isYear(mention.tokens().getFirst());
                boolean filler = mention.tokens().stream()
                        .allMatch(token -> token.isWord() && TableCues.FILLERS.contains(token.key()));
                boolean number = at <= 1 && items.size() > 1 && amount.unit().isEmpty();
                if (!unit && !year && !filler && !number) {
                    unread.add(mention.words());
                }
            }
            default -> unread.add(mention.words());
        }
    }

    private void time(int at, Mention mention, Meaning.Time told) {
        switch (told.role()) {
            case PERIOD -> {
                boolean over = at > 0
                        && (key(at - 1).equals("/")
                                || key(at - 1).equals("so")
                                || key(at - 1).equals("với"));
                boolean ofPlan = TableCues.isPlan(items, at - 2) || TableCues.isPlan(items, at - 1);
                if (told.period().isNone()) {
                    untold(mention, told);
                } else if (time.isEmpty()) {
                    time = Optional.of(told);
                } else if (over) {
                    against = Optional.of(
                            new Meaning.Time(Meaning.Time.Role.BASELINE, told.period(), told.shift(), told.stated()));
                    compared = true;
                } else if (!ofPlan && told.stated() && !time.get().stated()) {
                    time = Optional.of(told);
                }
            }
            case UNTIL -> until = Optional.of(told);
            case BASELINE -> {
                against = Optional.of(told);
                compared = compared || mention.tokens().getFirst().is("so");
            }
            case HORIZON, EVENT -> {
                boolean prices = key(at - 1).equals("giá"); // "giá so sánh 2010"
                if (!prices) {
                    unread.add(mention.words());
                }
            }
        }
    }

    /** "Cùng kỳ năm trước" is told by another column; any other time that nobody can tell is none. */
    private void untold(Mention mention, Meaning.Time told) {
        if (told.shift() == Meaning.Time.Shift.YEAR_BEFORE) {
            against = Optional.of(told);
        } else {
            unread.add(mention.words());
        }
    }

    private void name(int at, Mention mention, List<Meaning.Name> names) {
        if (ofUnits.contains(mention.start())) {
            return;
        }
        List<Meaning.Name> goods = names.stream()
                .filter(name -> name.is("commodity") || name.is("sector"))
                .toList();
        Optional<Meaning.Name> indicator =
                names.stream().filter(name -> name.is("indicator")).findFirst();
        if (indicator.isPresent() && goods.isEmpty()) {
            Subject.add(indicators, indicator.get().slug());
        } else if (!goods.isEmpty()) {
            this.goods.add(goods);
            boolean behind = at > 0
                    && items.get(at - 1) instanceof Mention before
                    && before.meaning() instanceof Meaning.Name named
                    && named.is("indicator");
            goodsOfIndicator = behind ? goods : goodsOfIndicator;
        } else {
            Meaning.Name name = names.getFirst();
            switch (name.type()) {
                case "country", "group" -> Subject.add(partners, name.slug());
                case "detail" -> details.add(name.slug());
                default -> unread.add(mention.words());
            }
        }
    }

    /** "2018", "2020/2019": years without a word for them, in a head of nothing else. */
    private void bareYears() {
        if (time.isPresent() || until.isPresent()) {
            return;
        }
        List<Item> bare = items.stream()
                .filter(item -> !(item instanceof Mention mention && mention.meaning() instanceof Meaning.Time))
                .toList(); // "giá so sánh 2010" has been read
        List<Token> years = tokens(bare).stream().filter(TableCues::isYear).toList();
        if (years.isEmpty() || years.size() > 2 || (against.isPresent() && years.size() > 1)) {
            return;
        }
        if (against.isEmpty() && (years.size() == 1 || compared || isPercent())) {
            time = Optional.of(year(Meaning.Time.Role.PERIOD, years.getFirst()));
            if (years.size() == 2) {
                against = Optional.of(year(Meaning.Time.Role.BASELINE, years.getLast()));
                compared = true;
            }
        }
    }

    private static Meaning.Time year(Meaning.Time.Role role, Token year) {
        return new Meaning.Time(role, Period.parse(year.raw()), Meaning.Time.Shift.NONE, true);
    }
}
