package vn.tinh.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;
import vn.tinh.ontology.Lexicons;
import vn.tinh.rdf.RdfFile;
import vn.tinh.triples.TriplesFolder;

class NamesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Lexicon LEXICON = Lexicons.of(new TriplesFolder(Path.of(""))
            .files().stream()
                    .filter(file -> file.name().startsWith("triples/reference/")
                            || file.name().startsWith("ontology/scheme/"))
                    .flatMap(file -> RdfFile.read(file.path(), file.graph()).quads().stream())
                    .toList());
    private static final NameRules RULES = new NameRules(LEXICON);

    /** A line of a file of wordings. */
    record Wording(String file, String words, String meaning, String rule) {
        @Override
        public String toString() {
            return file + ": " + words;
        }
    }

    static Stream<Wording> wordings() {
        return Stream.of("place", "goods", "partner", "zone", "organisation", "indicator")
                .flatMap(NamesTest::lines);
    }

    private static Stream<Wording> lines(String file) {
        try {
            return Files.readAllLines(CORPUS.resolve(file + ".tsv")).stream().map(line -> {
                String[] parts = line.split("\t", -1);
                return new Wording(file, parts[0], parts[1], parts.length > 2 ? parts[2] : "");
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void whatAWordingNames(Wording wording) {
        List<Mention> mentions = mentions(wording.words(), wording.file());

        assertThat(mentions.stream().map(mention -> told(mention.meaning())).collect(Collectors.joining(" | ")))
                .isEqualTo(wording.meaning().equals("-") ? "" : wording.meaning());
        if (!wording.rule().isEmpty()) {
            assertThat(mentions.getFirst().rule()).isEqualTo(wording.rule());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void aWordingSaysTheSameWithItsDiacriticsApart(Wording wording) {
        String apart = Normalizer.normalize(wording.words(), Normalizer.Form.NFD);

        assertThat(mentions(apart, wording.file()).stream()
                        .map(mention -> told(mention.meaning()))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(wording.meaning().equals("-") ? "" : wording.meaning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "goods", "partner", "zone", "organisation", "indicator"})
    void everyFamilyHasManyGoodAndBadWordings(String file) {
        assertThat(lines(file).filter(line -> !line.meaning().equals("-"))).hasSizeGreaterThan(14);
        assertThat(lines(file).filter(line -> line.meaning().equals("-"))).hasSizeGreaterThan(4);
    }

    private static List<Mention> mentions(String text, String file) {
        return read(text).stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(mention -> isOf(mention.meaning(), file))
                .toList();
    }

    private static List<Item> read(String text) {
        List<Sentence> sentences = Layout.of(text, "");
        Names names = RULES.over(sentences);
        List<Item> read = new ArrayList<>();
        sentences.forEach(sentence -> read.addAll(names.read(sentence.items())));
        return read;
    }

    private static boolean isOf(Meaning meaning, String file) {
        return switch (meaning) {
            case Meaning.Place place -> file.equals("place");
            case Meaning.Zone zone -> file.equals("zone");
            case Meaning.Organisation organisation -> file.equals("organisation");
            case Meaning.Name name -> types(file).contains(name.type());
            case Meaning.Names names ->
                names.choices().stream().anyMatch(name -> types(file).contains(name.type()));
            default -> false;
        };
    }

    private static Set<String> types(String file) {
        return switch (file) {
            case "place" -> Set.of("place");
            case "goods" -> Set.of("commodity", "sector");
            case "partner" -> Set.of("country", "group");
            case "indicator" -> Set.of("indicator", "detail");
            default -> Set.of();
        };
    }

    private static String told(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Place place -> place(place);
            case Meaning.Zone zone -> zone.slug() + " " + zone.sort();
            case Meaning.Organisation organisation ->
                organisation.slug().isEmpty() ? "this enterprise" : organisation.slug();
            case Meaning.Name name -> name.type() + ":" + name.slug() + (name.ambiguous() ? "?" : "");
            case Meaning.Names names ->
                names.choices().stream().map(NamesTest::told).collect(Collectors.joining("/"));
            default -> throw new AssertionError(meaning);
        };
    }

    private static String place(Meaning.Place place) {
        Meaning.Name name = place.name();
        String told = name.slug().isEmpty() ? "here " + name.sort() : name.slug();
        String within = name.sort().equals("district") && !name.slug().isEmpty() ? "<" + name.within() : "";
        return told
                + within
                + switch (place.cue()) {
                    case NONE -> "";
                    case BEFORE_MERGER -> " before";
                    case AFTER_MERGER -> " after";
                };
    }

    @Test
    void aZoneIsKnownByItsBareNameWhereverTheArticleIntroducesIt() {
        assertThat(mentions("Phú Tài hết đất.\nNăm nay KCN Phú Tài lấp đầy 100%.", "zone"))
                .extracting(Mention::words)
                .containsExactly("Phú Tài", "KCN Phú Tài");
    }

    @Test
    void aBareNameOfTwoZonesIsNeither() {
        assertThat(mentions("KCN Tân Lập ở xa. CCN Tân Lập ở gần. Đất Tân Lập tốt.", "zone"))
                .hasSize(2);
    }

    @Test
    void anOfficeTellsItsProvince() {
        Names names = RULES.over(List.of());

        assertThat(placeOf(names, "Sở Công Thương Lâm Đồng cho biết")).contains("lam-dong");
        assertThat(placeOf(names, "Cục Thống kê tỉnh Hải Dương cho biết")).contains("hai-duong");
        assertThat(placeOf(names, "UBND tỉnh Thừa Thiên - Huế cho biết")).contains("thua-thien-hue");
        assertThat(placeOf(names, "Sở Công Thương cho biết")).isEmpty();
        assertThat(placeOf(names, "Bộ Công Thương cho biết")).isEmpty();
        assertThat(placeOf(names, "Công ty CP Dệt may Huế cho biết")).isEmpty();
        assertThat(placeOf(names, "UBND huyện Cam Lộ cho biết")).isEmpty();
    }

    private static Optional<String> placeOf(Names names, String text) {
        return names.placeOf(mentions(text, "organisation").getFirst());
    }

    @Test
    void placesOfTheSameNameAreLeftToTheContext() {
        assertThat(read("Ở huyện Châu Thành, lúa chín."))
                .anyMatch(item -> item instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Names names
                        && names.choices().size() > 2);
        assertThat(mentions("Long An có huyện Châu Thành trồng thanh long.", "place").stream()
                        .map(mention -> told(mention.meaning())))
                .containsExactly("long-an", "chau-thanh-long-an<long-an");
    }

    @Test
    void wordsOfFiguresAreReadInAPassOfTheirOwn() {
        List<Item> items = List.copyOf(Tokens.of("ước đạt hơn 5 triệu USD"));

        assertThat(RULES.over(List.of()).read(items)).allMatch(Token.class::isInstance);
        assertThat(RULES.over(List.of()).words(items).stream()
                        .filter(Mention.class::isInstance)
                        .map(item -> told(((Mention) item).meaning())))
                .containsExactly("kind:estimate", "qualifier:over", "unit:USD");
    }

    @Test
    void theNumberOfADocumentIsNoName() {
        assertThat(mentions("Kế hoạch số 214/KH-UBND ngày 16/8", "organisation"))
                .isEmpty();
        assertThat(mentions("Nghị quyết số 328/NQ-HĐND", "organisation")).isEmpty();
    }

    /** Whatever the text, all its tokens are still there, in order, once each. */
    @Test
    void noTokenIsLostOrReadTwice() {
        var random = new Random(7);
        List<String> pieces = pieces();
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(14); piece >= 0; piece--) {
                String words = pieces.get(random.nextInt(pieces.size()));
                text.append(random.nextInt(9) == 0 ? words.toUpperCase(Locale.ROOT) : words)
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            String given = text.toString();
            List<Sentence> sentences = Layout.of(given, "");
            assertThatCode(() -> {
                        Names names = RULES.over(sentences);
                        for (Sentence sentence : sentences) {
                            List<Item> read = names.read(sentence.items());
                            assertThat(tokens(read)).as(given).isEqualTo(tokens(sentence.items()));
                            assertThat(tokens(names.words(read))).as(given).isEqualTo(tokens(sentence.items()));
                        }
                    })
                    .as(given)
                    .doesNotThrowAnyException();
        }
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                ",",
                ".",
                "(",
                ")",
                "-",
                "–",
                ":",
                ";",
                "/",
                "\"",
                "và",
                "số",
                "12",
                "2.514",
                "km2",
                "có diện tích",
                "\u0301",
                "TP",
                "H.",
                "các",
                "KCN",
                "Công ty",
                "ông",
                "Trung Quốc (gồm cả",
                "khu vực",
                "tỉnh",
                "mới",
                "cũ",
                "trước",
                "x"));
        wordings().forEach(wording -> pieces.addAll(List.of(wording.words().split(" "))));
        wordings().forEach(wording -> pieces.add(wording.words()));
        return pieces;
    }

    private static List<Token> tokens(List<Item> items) {
        List<Token> tokens = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Token token -> tokens.add(token);
                case Mention mention -> tokens.addAll(mention.tokens());
            }
        }
        return tokens;
    }

    @Test
    void bytesAtRandomAreReadWithoutAnError() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            String text = new String(bytes, round % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
            assertThatCode(() -> read(text)).doesNotThrowAnyException();
        }
    }
}
