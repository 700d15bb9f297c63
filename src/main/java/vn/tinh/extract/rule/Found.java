package vn.tinh.extract.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;
import vn.tinh.extract.text.Token;

/** Where a pattern fits. */
public final class Found {
    private final List<Item> all;
    private final int from;
    private final int to;

    Found(List<Item> all, int from, int to) {
        this.all = all;
        this.from = from;
        this.to = to;
    }

    /** What the pattern took, in order. */
    public List<Item> items() {
        return all.subList(from, to);
    }

    /** The item before it in the sentence. */
    public Optional<Item> before() {
        return from == 0 ? Optional.empty() : Optional.of(all.get(from - 1));
    }

    /** The item after it in the sentence. */
    public Optional<Item> after() {
        return to == all.size() ? Optional.empty() : Optional.of(all.get(to));
    }

    /** One of these words stands among so many items behind it. */
    public boolean follows(Set<String> keys, int within) {
        return all.subList(to, Math.min(all.size(), to + within)).stream()
                .anyMatch(item -> item instanceof Token token && keys.contains(token.key()));
    }

    /** The first mention within it begins with this word. */
    public boolean startsAmountWith(String word) {
        String key = Spelling.key(word);
        return items().stream()
                .filter(Mention.class::isInstance)
                .findFirst()
                .filter(mention -> ((Mention) mention).tokens().getFirst().is(key))
                .isPresent();
    }

    /** All meanings of this class within it, in order. */
    public <M extends Meaning> List<M> all(Class<M> meaning) {
        return items().stream()
                .filter(item -> item instanceof Mention mention && meaning.isInstance(mention.meaning()))
                .map(item -> meaning.cast(((Mention) item).meaning()))
                .toList();
    }

    /** The first meaning of this class within it. */
    public <M extends Meaning> M the(Class<M> meaning) {
        return all(meaning).getFirst();
    }

    /** The numbers in digits within it that no rule has read, as they stand. */
    public List<String> digits() {
        return items().stream()
                .filter(item -> item instanceof Token token && token.isNumber())
                .map(item -> ((Token) item).raw())
                .toList();
    }

    /** It has this word, unread. */
    public boolean has(String word) {
        String key = Spelling.key(word);
        return items().stream().anyMatch(item -> item instanceof Token token && token.is(key));
    }
}
