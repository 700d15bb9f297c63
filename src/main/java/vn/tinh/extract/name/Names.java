package vn.tinh.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/**
 * Reads the names in the sentences of one article. {@link #read} is for places, partners, goods, zones, organisations,
 * indicators and details; {@link #words} for the words that say how a figure is meant, and comes after the figures.
 */
public final class Names {
    private static final Set<String> THINGS = Set.of(
            "place",
            "zone",
            "organisation",
            "product",
            "project",
            "commodity",
            "sector",
            "country",
            "group",
            "indicator",
            "detail");

    private static final Set<String> WORDS = Set.of("kind", "measure", "qualifier", "unit", "detail");

    private final Lexicon lexicon;
    private final Provinces provinces;
    private final Zones zones;
    private final Bodies bodies;
    private final Scene scene;
    private final Labels labels;
    private final Labels figureWords;

    private Names(NameRules rules, List<Sentence> sentences) {
        this.lexicon = rules.lexicon();
        this.provinces = rules.provinces();
        this.zones = rules.zones();
        this.bodies = rules.bodies();
        this.scene = rules.scene(sentences);
        this.labels = new Labels(lexicon, THINGS, scene, rules.detailsOfOthers());
        this.figureWords = new Labels(lexicon, WORDS, scene, rules.regions());
    }

    /** @param all the article's sentences, so that a zone is known wherever it was introduced */
    public static Names of(Lexicon lexicon, List<Sentence> all) {
        return new Names(new NameRules(lexicon), all);
    }

    static Names of(NameRules rules, List<Sentence> all) {
        return new Names(rules, all);
    }

    /** The sentence with the names in it as mentions. */
    public List<Item> read(List<Item> sentence) {
        var passage = new Passage(sentence);
        List<Item> read = new ArrayList<>(sentence.size());
        int at = 0;
        while (at < passage.size()) {
            Read next = sentence.get(at) instanceof Token token && token.kind() != Token.Kind.MARK
                    ? at(passage, at)
                    : Read.NOTHING;
            if (next.end() > at) {
                read.addAll(next.items());
                at = next.end();
            } else {
                read.add(sentence.get(at));
                at++;
            }
        }
        return Land.read(read);
    }

    private Read at(Passage passage, int at) {
        if (isPaper(passage, at) || isNumbered(passage, at)) {
            return Read.NOTHING;
        }
        labels.look(passage, at);
        Read zone = zones.read(passage, at);
        Read body = zone.end() > at ? Read.NOTHING : bodies.read(passage, at);
        Read pattern = zone.end() > body.end() ? zone : body;
        if (pattern.end() > labels.end()) {
            return pattern;
        }
        Read label = label(passage, at);
        if (label.end() > at) {
            return isCut(passage, at, labels.end()) ? Read.NOTHING : label;
        }
        Read known = known(passage, at);
        return known.end() > at ? known : Places.here(passage, at, scene.isMunicipality(), lexicon);
    }

    /** "hạ tầng KCN Thọ Lộc": the name of a zone begins within the label and goes on after it. */
    private boolean isCut(Passage passage, int at, int end) {
        boolean sector = labels.meanings().stream().allMatch(name -> name.is("sector"));
        if (!sector || !passage.isCapital(end) || !passage.isSpaced(end)) {
            return false;
        }
        for (int within = at + 1; within < end; within++) {
            if (zones.read(passage, within).end() > end) {
                return true;
            }
        }
        return false;
    }

    /** The name of a document: "Kế hoạch số 214/KH-UBND", "Chương trình mỗi xã một sản phẩm". */
    private static boolean isPaper(Passage passage, int at) {
        int number = passage.is(at + 1, "số") ? at + 2 : passage.is(at + 2, "số") ? at + 3 : at;
        return number > at && passage.isOneOf(at, Words.PAPERS) && passage.isNumber(number);
    }

    /** A part of a document's number: "214/KH-UBND". */
    private static boolean isNumbered(Passage passage, int at) {
        boolean glued = (passage.is(at - 1, "/") || passage.is(at - 1, "-"))
                && !passage.isSpaced(at)
                && !passage.isSpaced(at - 1);
        return glued && (passage.isNumber(at - 2) || passage.isUpper(at - 2));
    }

    private Read label(Passage passage, int at) {
        List<Meaning.Name> names = labels.meanings();
        if (names.isEmpty()) {
            return Read.NOTHING;
        }
        int to = labels.end();
        if (names.size() > 1 && Goods.cloth(passage, at).isPresent()) {
            String slug = Goods.cloth(passage, at).get();
            names = names.stream().filter(good -> good.slug().equals(slug)).toList();
        }
        if (names.size() > 1) {
            int end = names.stream().allMatch(Goods::is) ? Goods.end(passage, to) : to;
            return Read.of(end, passage.mention("names/label", new Meaning.Names(names), at, end));
        }
        Meaning.Name name = names.getFirst();
        if (name.slug().equals("zone-area") && name.is("indicator")) {
            name = Land.measured(passage, at, to, name);
        }
        return named(passage, name, at, to);
    }

    private static Read named(Passage passage, Meaning.Name name, int at, int to) {
        return switch (name.type()) {
            case "place" -> place(passage, name, at, to);
            case "zone" ->
                Read.of(
                        to,
                        passage.mention(
                                "zone/label",
                                new Meaning.Zone(name.slug(), passage.words(at, to), name.sort()),
                                at,
                                to));
            case "organisation" ->
                Read.of(
                        to,
                        passage.mention(
                                "organisation/label",
                                new Meaning.Organisation(name.slug(), passage.words(at, to)),
                                at,
                                to));
            case "commodity", "sector" -> {
                int end = Goods.end(passage, to);
                yield Read.of(end, passage.mention(name.type() + "/label", name, at, end));
            }
            case "country", "group" -> {
                int end = Partners.end(passage, name, to);
                yield Read.of(end, passage.mention(name.type() + "/label", name, at, end));
            }
            default -> Read.of(to, passage.mention(name.type() + "/label", name, at, to));
        };
    }

    private static Read place(Passage passage, Meaning.Name name, int at, int to) {
        int[] end = {to};
        Meaning.Place.Cue cue = name.sort().equals("province") ? Places.cue(passage, to, end) : Meaning.Place.Cue.NONE;
        return Read.of(end[0], passage.mention("place/label", new Meaning.Place(name, cue), at, end[0]));
    }

    /** A zone or an enterprise that the article introduced, by its bare name. */
    private Read known(Passage passage, int at) {
        if (!passage.isCapital(at)) {
            return Read.NOTHING;
        }
        int to = ZoneName.end(passage, at);
        if (to == at) {
            return Read.NOTHING;
        }
        String keys = passage.keys(at, to);
        Meaning.Zone zone = scene.zones().get(keys);
        if (zone != null && !scene.isTwice(keys)) {
            var named = new Meaning.Zone(zone.slug(), passage.words(at, to), zone.sort());
            return Read.of(to, passage.mention("zone/known", named, at, to));
        }
        Meaning.Organisation enterprise = scene.enterprises().get(keys);
        return enterprise == null
                ? Read.NOTHING
                : Read.of(to, passage.mention("organisation/enterprise", enterprise, at, to));
    }

    /** What is left of a sentence with its kinds, measures, qualifiers and units as mentions. */
    public List<Item> words(List<Item> sentence) {
        var passage = new Passage(sentence);
        List<Item> read = new ArrayList<>(sentence.size());
        int at = 0;
        while (at < passage.size()) {
            figureWords.look(passage, at);
            List<Meaning.Name> names = figureWords.meanings();
            if (names.isEmpty()) {
                read.add(sentence.get(at));
                at++;
            } else {
                int to = figureWords.end();
                read.add(
                        names.size() == 1
                                ? passage.mention(names.getFirst().type() + "/label", names.getFirst(), at, to)
                                : passage.mention("names/label", new Meaning.Names(names), at, to));
                at = to;
            }
        }
        return read;
    }

    /** The province of the organisation that a mention names; empty where the words tell none. */
    public Optional<String> placeOf(Mention mention) {
        if (!(mention.meaning() instanceof Meaning.Organisation organisation)
                || !(mention.rule().equals("organisation/office")
                        || mention.rule().equals("organisation/label"))) {
            return Optional.empty();
        }
        return lexicon.of("organisation", organisation.slug()).within().stream()
                .filter(provinces::has)
                .findFirst()
                .or(() -> provinces.of(organisation.slug()));
    }

    /** How often the article names each province, by itself or in the name of an office. */
    public Map<String, Integer> provinces() {
        return scene.provinces();
    }
}
