package vn.tinh.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;

/** What the words of the press name, by the labels of the ontology and the reference data. */
public final class Lexicon {
    private final Node root = new Node();
    private final Map<String, List<Wording>> wordings = new HashMap<>();
    private final Map<String, Facts> facts = new HashMap<>();

    /**
     * What is known of a thing beside its names.
     *
     * @param unit slug of the unit in which an indicator is measured; empty for other things
     * @param stock an indicator that is a state and no flow
     * @param within slugs of the places in which a thing lies, near to far
     */
    public record Facts(String unit, boolean stock, List<String> within) {
        public static final Facts NONE = new Facts("", false, List.of());
    }

    /**
     * A label, and what it names.
     *
     * @param words as labels spell them
     */
    public record Wording(String words, Meaning.Name name) {}

    /**
     * One way to write a name.
     *
     * @param capitals a bit for each of its first 64 tokens, the lowest for the first: whether it begins with a capital
     */
    public record Written(Meaning.Name name, long capitals) {}

    /** Is told what names begin at a place, from the shortest to the longest. */
    public interface Reader {
        /** @param end index after the last item */
        void names(List<Written> names, int end);
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Meaning.Name> names = new ArrayList<>(1);
        private final List<Written> written = new ArrayList<>(1);
    }

    /** Adds a label. */
    public void add(String label, Meaning.Name name) {
        Node node = root;
        long capitals = 0;
        int at = 0;
        for (Token token : Tokens.of(label)) {
            node = node.next.computeIfAbsent(token.key(), any -> new Node());
            capitals |= token.isCapital() && at < Long.SIZE ? 1L << at : 0;
            at++;
        }
        if (node == root) {
            return;
        }
        if (!node.names.contains(name)) {
            node.names.add(name);
            wordings.computeIfAbsent(name.type(), any -> new ArrayList<>()).add(new Wording(label, name));
        }
        var written = new Written(name, capitals);
        if (!node.written.contains(written)) {
            node.written.add(written);
        }
    }

    public void know(String type, String slug, Facts known) {
        facts.put(type + "/" + slug, known);
    }

    public Facts of(String type, String slug) {
        return facts.getOrDefault(type + "/" + slug, Facts.NONE);
    }

    /** All labels of things of a type, in the order in which they were added. */
    public List<Wording> wordings(String type) {
        return wordings.getOrDefault(type, List.of());
    }

    /** The longest name that begins here, with all that it may mean; empty where none does. */
    public List<Meaning.Name> at(List<Item> items, int at, int[] end) {
        Node node = root;
        List<Meaning.Name> found = List.of();
        for (int next = at; next < items.size() && items.get(next) instanceof Token token; next++) {
            node = node.next.get(token.key());
            if (node == null) {
                break;
            }
            if (!node.names.isEmpty()) {
                found = node.names;
                end[0] = next + 1;
            }
        }
        return found;
    }

    /** All names that begin here. */
    public void read(List<Item> items, int at, Reader reader) {
        Node node = root;
        for (int next = at; next < items.size() && items.get(next) instanceof Token token; next++) {
            node = node.next.get(token.key());
            if (node == null) {
                return;
            }
            if (!node.written.isEmpty()) {
                reader.names(node.written, next + 1);
            }
        }
    }
}
