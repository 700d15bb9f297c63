package vn.tinh.extract.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;

/** Phrases and what each says; of those that begin at a place the longest counts. */
final class Phrases<T> {
    private final Map<String, Phrases<T>> next = new HashMap<>();
    private Optional<T> said = Optional.empty();

    /** What was found, and the index after it. */
    record Hit<T>(T said, int end) {}

    void add(String phrase, T what) {
        Phrases<T> node = this;
        for (Token token : Tokens.of(phrase)) {
            node = node.next.computeIfAbsent(token.key(), any -> new Phrases<>());
        }
        if (node.said.isEmpty()) {
            node.said = Optional.of(what);
        }
    }

    /** The longest phrase that begins at this token and ends before the limit. */
    Optional<Hit<T>> at(List<Token> tokens, int at, int limit) {
        Phrases<T> node = this;
        Optional<Hit<T>> best = Optional.empty();
        for (int here = at; here < limit; here++) {
            Phrases<T> after = node.next.get(tokens.get(here).key());
            if (after == null) {
                break;
            }
            node = after;
            if (node.said.isPresent()) {
                best = Optional.of(new Hit<>(node.said.get(), here + 1));
            }
        }
        return best;
    }
}
