package vn.tinh.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.name.NameRules;
import vn.tinh.extract.name.Names;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.time.Times;
import vn.tinh.fact.Qualifier;
import vn.tinh.ontology.Lexicons;
import vn.tinh.rdf.RdfFile;
import vn.tinh.triples.TriplesFolder;

/** The wordings of figures: what each says, and what must say nothing. */
class FigureWordsTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Lexicon LEXICON = Lexicons.of(new TriplesFolder(Path.of(""))
            .files().stream()
                    .filter(file -> file.name().startsWith("triples/reference/")
                            || file.name().startsWith("ontology/scheme/"))
                    .flatMap(file -> RdfFile.read(file.path(), file.graph()).quads().stream())
                    .toList());
    private static final NameRules NAMES = new NameRules(LEXICON);
    private static final FigureWords FIGURES = new FigureWords(LEXICON);
    private static final Set<String> RULES = Set.of(
            "number/digits",
            "number/words",
            "number/half",
            "amount/range",
            "amount/from",
            "amount/single",
            "multiple/times",
            "multiple/tăng lần",
            "multiple/double",
            "multiple/half",
            "growth/multiple",
            "growth/rise",
            "growth/fall",
            "growth/sign",
            "growth/minus",
            "growth/index",
            "completion/multiple",
            "completion/reached",
            "completion/above",
            "completion/below",
            "completion/above plan",
            "completion/against plan",
            "completion/plan reached",
            "share/part",
            "rank/seat",
            "rank/also",
            "rank/top");

    /** A line of a file of wordings; of one that says nothing the rule is the one that it must not tempt. */
    record Wording(String file, String words, String meaning, String rules) {
        boolean isGood() {
            return !meaning.equals("-");
        }

        @Override
        public String toString() {
            return file + ": " + words;
        }
    }

    static List<Wording> wordings() {
        return Stream.of("number", "amount", "growth", "completion", "share", "rank")
                .flatMap(FigureWordsTest::lines)
                .toList();
    }

    private static Stream<Wording> lines(String file) {
        try {
            return Files.readAllLines(CORPUS.resolve(file + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Wording(file, cells[0], cells[1], cells[2]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    @DisplayName("A wording says what its line says, by the rule that its line names")
    void aWordingSaysWhatItsLineSays(Wording wording) {
        List<Mention> found = mentions(wording.words(), wording.file());

        assertThat(said(found)).isEqualTo(wording.isGood() ? wording.meaning() : "");
        assertThat(found.stream().map(Mention::rule).collect(Collectors.joining("; ")))
                .isEqualTo(wording.isGood() ? wording.rules() : "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    @DisplayName("A wording says the same with its diacritics apart")
    void aWordingSaysTheSameWithItsDiacriticsApart(Wording wording) {
        String apart = Normalizer.normalize(wording.words(), Normalizer.Form.NFD);

        assertThat(said(mentions(apart, wording.file()))).isEqualTo(wording.isGood() ? wording.meaning() : "");
    }

    @Test
    @DisplayName("Every rule has good and bad wordings, and the corpus names no other rule")
    void everyRuleHasGoodAndBadWordings() {
        assertThat(rules(true)).isEqualTo(RULES);
        assertThat(rules(false)).isEqualTo(RULES);
    }

    private static Set<String> rules(boolean good) {
        return wordings().stream()
                .filter(wording -> wording.isGood() == good)
                .flatMap(wording -> Stream.of(wording.rules().split("; ")))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("No wording stands in a file twice")
    void noWordingStandsTwice() {
        assertThat(wordings()).extracting(Wording::toString).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A rate keeps what it is a rate of, however it is written")
    void aRateKeepsWhatItIsARateOf() {
        assertThat(Stream.of(
                                "7 triệu đồng/năm",
                                "7 triệu đồng mỗi năm",
                                "7 triệu đồng một năm",
                                "7 triệu đồng hằng năm")
                        .map(words -> said(mentions(words, "amount"))))
                .containsOnly("7000000 VND per year");
    }

    @Test
    @DisplayName("An article's own manner tells what a single comma separates")
    void anArticlesMannerTellsItsDecimals() {
        assertThat(said(mentions("Xuất khẩu 1,234.5 triệu USD. Nhập khẩu 2,500 tấn.", "amount")))
                .isEqualTo("1234500000 USD; 2500 tonne");
        assertThat(said(mentions("Xuất khẩu 1.234,5 triệu USD. Nhập khẩu 2,500 tấn.", "amount")))
                .isEqualTo("1234500000 USD; 2.5 tonne");
    }

    @Test
    @DisplayName("The step of a compound number is that of its last part")
    void theStepOfACompoundNumber() {
        assertThat(said(mentions("5 tỉ 356 triệu và 5,3 tỉ", "number")))
                .isEqualTo("5356000000 step 1000000; 5300000000 step 100000000");
    }

    @Test
    @DisplayName("Whatever the text, all its tokens are still there, in order, once each")
    void noTokenIsLostOrReadTwice() {
        long seed = System.nanoTime();
        System.out.println("FigureWordsTest: seed " + seed);
        var random = new Random(seed);
        List<String> pieces = pieces();
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(16); count >= 0; count--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                text.append(random.nextInt(9) == 0 ? piece.toUpperCase(Locale.ROOT) : piece)
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            if (random.nextInt(20) == 0) {
                byte[] bytes = new byte[40];
                random.nextBytes(bytes);
                text.append(new String(bytes, StandardCharsets.UTF_8));
            }
            List<Sentence> named = named(text.toString());

            assertThat(FIGURES.read(named).stream().map(FigureWordsTest::tokens))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(named.stream().map(FigureWordsTest::tokens).toList());
        }
    }

    private static List<String> pieces() {
        Set<String> pieces = new HashSet<>(List.of(
                ",",
                ".",
                "(",
                ")",
                "-",
                "/",
                "%",
                "+",
                "0",
                "00",
                "9999999999999999999999999",
                "1.2.3",
                "٣",
                "𝟗",
                "\u0301"));
        wordings().forEach(wording -> pieces.addAll(List.of(wording.words().split(" "))));
        return pieces.stream().sorted().toList();
    }

    private static List<Token> tokens(Sentence sentence) {
        List<Token> tokens = new ArrayList<>();
        for (Item item : sentence.items()) {
            switch (item) {
                case Token token -> tokens.add(token);
                case Mention mention -> tokens.addAll(mention.tokens());
            }
        }
        return tokens;
    }

    private static List<Mention> mentions(String text, String file) {
        List<Sentence> named = named(text);
        var numbers = new Numbers(Digits.of(named));
        List<Sentence> read = file.equals("number")
                ? named.stream()
                        .map(sentence -> sentence.with(numbers.read(sentence.items())))
                        .toList()
                : FIGURES.read(named);
        return read.stream()
                .flatMap(sentence -> sentence.items().stream())
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(mention -> isOf(mention.meaning(), file))
                .toList();
    }

    /** The sentences as the reader of figures gets them. */
    private static List<Sentence> named(String text) {
        List<Sentence> timed = Times.of(Optional.empty()).read(Layout.of(text, ""));
        Names names = NAMES.over(timed);
        return timed.stream()
                .map(sentence -> sentence.with(names.read(sentence.items())))
                .toList();
    }

    private static boolean isOf(Meaning meaning, String file) {
        return switch (meaning) {
            case Meaning.Numeral numeral -> file.equals("number");
            case Meaning.Amount amount -> file.equals("amount");
            case Meaning.Change change -> file.equals("growth");
            case Meaning.Multiple multiple -> file.equals("growth");
            case Meaning.Fulfilment fulfilment -> file.equals("completion");
            case Meaning.Part part -> file.equals("share");
            case Meaning.Ranking ranking -> file.equals("rank");
            default -> false;
        };
    }

    private static String said(List<Mention> mentions) {
        return mentions.stream().map(mention -> told(mention.meaning())).collect(Collectors.joining("; "));
    }

    private static String told(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Numeral numeral ->
                plain(numeral.value()) + " step " + plain(numeral.step()) + (numeral.plain() ? " plain" : "");
            case Meaning.Amount amount ->
                firm(amount.qualifier())
                        + range(amount.min(), amount.max())
                        + (amount.unit().isEmpty() ? "" : " " + amount.unit())
                        + (amount.per().isEmpty() ? "" : " per " + amount.per());
            case Meaning.Change change ->
                firm(change.qualifier()) + range(change.min(), change.max()) + (change.average() ? " a year" : "");
            case Meaning.Multiple multiple -> firm(multiple.qualifier()) + "times " + plain(multiple.times());
            case Meaning.Fulfilment fulfilment ->
                told(fulfilment.amount()).replace(" percent", "")
                        + (fulfilment.plan().isEmpty() ? "" : " of " + fulfilment.plan());
            case Meaning.Part part -> told(part.amount()).replace(" percent", "");
            case Meaning.Ranking ranking -> ranking.place() + (ranking.of() == 0 ? "" : " of " + ranking.of());
            default -> throw new AssertionError(meaning);
        };
    }

    private static String firm(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "" : qualifier.slug() + " ";
    }

    private static String range(BigDecimal min, BigDecimal max) {
        return min.compareTo(max) == 0 ? plain(min) : plain(min) + ".." + plain(max);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
