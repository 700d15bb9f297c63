package vn.tinh.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinh.extract.rule.Pattern.a;
import static vn.tinh.extract.rule.Pattern.ahead;
import static vn.tinh.extract.rule.Pattern.any;
import static vn.tinh.extract.rule.Pattern.digits;
import static vn.tinh.extract.rule.Pattern.mark;
import static vn.tinh.extract.rule.Pattern.name;
import static vn.tinh.extract.rule.Pattern.not;
import static vn.tinh.extract.rule.Pattern.opt;
import static vn.tinh.extract.rule.Pattern.seq;
import static vn.tinh.extract.rule.Pattern.times;
import static vn.tinh.extract.rule.Pattern.token;
import static vn.tinh.extract.rule.Pattern.words;
import static vn.tinh.extract.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;

class RulesTest {
    private static final Meaning SOMETHING = new Meaning.Name("thing", "something", "", "", false);

    private static List<Item> items(String text) {
        return List.copyOf(Tokens.of(text));
    }

    private static int match(Pattern pattern, String text) {
        return pattern.match(items(text), 0);
    }

    private static Rule reads(String name, Pattern... parts) {
        return rule(name).when(parts).then(found -> SOMETHING);
    }

    /** The mentions as "rule: words". */
    private static List<String> read(String text, Rule... rules) {
        return Rules.of(List.of(rules)).read(items(text)).stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .map(mention -> mention.rule() + ": " + mention.words())
                .toList();
    }

    @Test
    @DisplayName("The longest rule wins, whatever their order")
    void theLongestRuleWins() {
        Rule brief = reads("brief", words("tăng"));
        Rule full = reads("full", words("tăng"), words("trưởng"));

        assertThat(read("tăng trưởng tăng", brief, full)).containsExactly("full: tăng trưởng", "brief: tăng");
        assertThat(read("tăng trưởng tăng", full, brief)).containsExactly("full: tăng trưởng", "brief: tăng");
    }

    @Test
    @DisplayName("Of rules that fit equally far the first wins, also where one of them can begin anywhere")
    void theFirstOfEqualsWins() {
        Rule word = reads("word", words("tăng"));
        Rule same = reads("same", words("giảm", "tăng"));
        Rule anywhere = reads("anywhere", token(Token::isWord));

        assertThat(read("tăng", word, same)).containsExactly("word: tăng");
        assertThat(read("tăng", same, word)).containsExactly("same: tăng");
        assertThat(read("tăng", word, anywhere)).containsExactly("word: tăng");
        assertThat(read("tăng", anywhere, word)).containsExactly("anywhere: tăng");
        assertThat(read("giảm", word, anywhere, same)).containsExactly("anywhere: giảm");
    }

    @Test
    @DisplayName("A rule that says nothing on a closer look leaves the place to a shorter one")
    void aRuleThatSaysNothingLeavesThePlace() {
        Rule full = rule("full").when(words("tăng"), words("trưởng")).thenMaybe(found -> Optional.empty());

        assertThat(read("tăng trưởng", full, reads("brief", words("tăng")))).containsExactly("brief: tăng");
        assertThat(read("tăng trưởng", full)).isEmpty();
    }

    @Test
    @DisplayName("A sentence is read from left to right, and no word twice")
    void fromLeftToRight() {
        assertThat(read(
                        "a b c d",
                        reads("one", words("a"), words("b")),
                        reads("two", words("b"), words("c"), words("d"))))
                .containsExactly("one: a b");
    }

    @Test
    @DisplayName("A rule that takes nothing reads nothing")
    void aRuleThatTakesNothingReadsNothing() {
        assertThat(read("a b", reads("empty", opt(words("x"))), reads("look", not(words("x")))))
                .isEmpty();
        assertThat(read("", reads("any", token(any -> true)))).isEmpty();
    }

    @Test
    @DisplayName("Rules read what other rules have read, and keep all its tokens")
    void rulesReadMentions() {
        Mention number = new Mention(
                "number",
                SOMETHING,
                List.of(Tokens.of("12 000").getFirst(), Tokens.of("12 000").getLast()));
        List<Item> items = List.of(number, Tokens.of("tấn").getFirst());

        assertThat(Rules.of(List.of(reads("amount", a(Meaning.Name.class), words("tấn"))))
                        .read(items))
                .singleElement()
                .satisfies(read -> assertThat(((Mention) read).words()).isEqualTo("12 000 tấn"));
        assertThat(Rules.of(List.of(reads("other", a(Meaning.Part.class)))).read(items))
                .isEqualTo(items);
        assertThat(name("thing").match(items, 0)).isEqualTo(1);
        assertThat(name("unit").match(items, 0)).isEqualTo(Pattern.NO);
    }

    @Test
    @DisplayName("Of phrases the longest that fits is taken, spelt in any way")
    void theLongestPhraseIsTaken() {
        Pattern pattern = words("tỷ", "tỷ lệ", "tỷ lệ lấp đầy");

        assertThat(match(pattern, "tỷ lệ lấp lánh")).isEqualTo(2);
        assertThat(match(pattern, "TỈ LỆ LẤP ĐẦY")).isEqualTo(4);
        assertThat(match(pattern, "tỉ")).isEqualTo(1);
        assertThat(match(pattern, "tí")).isEqualTo(Pattern.NO);
        assertThat(match(pattern, "")).isEqualTo(Pattern.NO);
    }

    @Test
    @DisplayName("A choice takes its first alternative, and that is not taken back")
    void aChoiceIsNotTakenBack() {
        Pattern choice = any(words("a"), seq(words("a"), words("b")));

        assertThat(match(choice, "a b")).isEqualTo(1);
        assertThat(match(seq(choice, words("c")), "a b c")).isEqualTo(Pattern.NO);
    }

    @Test
    @DisplayName("An optional part that fits is not taken back")
    void anOptionalPartIsNotTakenBack() {
        assertThat(match(seq(opt(words("a")), words("a")), "a")).isEqualTo(Pattern.NO);
        assertThat(match(seq(opt(words("a")), words("a")), "a a")).isEqualTo(2);
        assertThat(match(seq(times(0, 5, words("a")), words("a")), "a a a")).isEqualTo(Pattern.NO);
        assertThat(match(seq(opt(words("x")), words("a")), "a")).isEqualTo(1);
    }

    @Test
    @DisplayName("A part is repeated as often as it may, and no less than it must")
    void aPartIsRepeated() {
        assertThat(match(times(2, 3, words("a")), "a")).isEqualTo(Pattern.NO);
        assertThat(match(times(2, 3, words("a")), "a a")).isEqualTo(2);
        assertThat(match(times(2, 3, words("a")), "a a a a")).isEqualTo(3);
        assertThat(match(times(0, 3, opt(words("x"))), "a")).isZero();
    }

    @Test
    @DisplayName("What must follow or must not follow is looked at and not taken")
    void aLookAheadTakesNothing() {
        assertThat(match(seq(words("a"), not(words("b"))), "a c")).isEqualTo(1);
        assertThat(match(seq(words("a"), not(words("b"))), "a")).isEqualTo(1);
        assertThat(match(seq(words("a"), not(words("b"))), "a b")).isEqualTo(Pattern.NO);
        assertThat(match(seq(words("a"), ahead(words("b"))), "a b")).isEqualTo(1);
        assertThat(match(seq(words("a"), ahead(words("b"))), "a c")).isEqualTo(Pattern.NO);
        assertThat(match(seq(words("a"), ahead(words("b"))), "a")).isEqualTo(Pattern.NO);
    }

    @Test
    @DisplayName("Marks are compared by their plain form, numbers as they stand")
    void marksAndNumbers() {
        assertThat(match(mark("-"), "–")).isEqualTo(1);
        assertThat(match(mark("-"), "a")).isEqualTo(Pattern.NO);
        assertThat(match(digits(raw -> raw.equals("1.5")), "1.5")).isEqualTo(1);
        assertThat(match(digits(raw -> true), "năm")).isEqualTo(Pattern.NO);
    }

    @Test
    @DisplayName("A hundred thousand tokens that nearly fit cost no more looks than the pattern has parts")
    void theCostIsBounded() {
        var looks = new AtomicLong();
        Pattern counted = token(word -> {
            looks.incrementAndGet();
            return word.is("a");
        });
        Pattern nested = times(0, 10, seq(times(0, 10, counted), opt(counted), any(counted, words("b"))));
        List<Item> items = items("a ".repeat(100_000));

        assertThat(Rules.of(List.of(reads("nearly", nested, nested, words("never"))))
                        .read(items))
                .isEqualTo(items);
        assertThat(looks.get()).isBetween(100_000L, 100_000L * 2 * 10 * 13);
    }

    @Test
    @DisplayName("What a rule finds tells what stands before and behind it")
    void whatStandsAround() {
        var found = new Found(items("a b 1,5 c d"), 1, 3);

        assertThat(found.before()).map(item -> ((Token) item).raw()).contains("a");
        assertThat(found.after()).map(item -> ((Token) item).raw()).contains("c");
        assertThat(found.digits()).containsExactly("1,5");
        assertThat(found.has("B")).isTrue();
        assertThat(found.has("c")).isFalse();
        assertThat(found.follows(java.util.Set.of("d"), 2)).isTrue();
        assertThat(found.follows(java.util.Set.of("d"), 1)).isFalse();
        assertThat(new Found(items("a"), 0, 1).before()).isEmpty();
        assertThat(new Found(items("a"), 0, 1).after()).isEmpty();
    }
}
