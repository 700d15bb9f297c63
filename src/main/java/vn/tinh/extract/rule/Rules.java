package vn.tinh.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** Rules that read a sentence together, from left to right; of those that fit at a place the longest wins. */
public final class Rules {
    private final Map<Object, List<Rule>> byFirst = new HashMap<>();
    private final List<Rule> anywhere = new ArrayList<>();

    private Rules(List<Rule> rules) {
        for (Rule rule : rules) {
            Optional<Set<Object>> first = rule.pattern().first();
            if (first.isEmpty()) {
                byFirst.values().forEach(list -> list.add(rule));
                anywhere.add(rule);
                continue;
            }
            for (Object head : first.get()) {
                byFirst.computeIfAbsent(head, any -> new ArrayList<>(anywhere)).add(rule);
            }
        }
    }

    /** @param rules of two that fit equally far the first wins */
    public static Rules of(List<Rule> rules) {
        return new Rules(rules);
    }

    /** The sentence with what the rules read in it as mentions. */
    public List<Item> read(List<Item> items) {
        List<Item> read = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            int end = at;
            Mention best = null;
            for (Rule rule : candidates(items.get(at))) {
                int to = rule.pattern().match(items, at);
                if (to > end) {
                    Optional<Meaning> meaning = rule.production().apply(new Found(items, at, to));
                    if (meaning.isPresent()) {
                        best = new Mention(rule.name(), meaning.get(), tokens(items.subList(at, to)));
                        end = to;
                    }
                }
            }
            if (best == null) {
                read.add(items.get(at));
                at++;
            } else {
                read.add(best);
                at = end;
            }
        }
        return read;
    }

    private List<Rule> candidates(Item item) {
        Object head = switch (item) {
            case Token token -> token.isNumber() ? Token.Kind.NUMBER : token.key();
            case Mention mention -> mention.meaning().getClass();
        };
        return byFirst.getOrDefault(head, anywhere);
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
}
