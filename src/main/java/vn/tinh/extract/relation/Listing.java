package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;

/**
 * What a sentence lists: "A, B và C …".
 *
 * @param parts in the order of the text
 * @param open it ends with "…"
 * @param end the sign after it
 */
record Listing(List<Part> parts, boolean open, int end) {
    static final Listing NONE = new Listing(List.of(), false, 0);
    static final List<String> GOODS = List.of("commodity", "sector");
    static final List<String> FIELDS = List.of("sector", "commodity");
    static final List<String> PARTNERS = List.of("country", "group");

    /** Whole parts of the economy: with more words, they are other things ("công nghiệp tiêu dùng"). */
    static final Set<String> GENERAL = Set.of("industry", "agriculture", "services", "industry-and-construction");

    private static final Set<Cue> SEPARATORS = EnumSet.of(Cue.COMMA, Cue.SEMICOLON, Cue.AND);
    private static final Set<Cue> LEADS =
            EnumSet.of(Cue.DET, Cue.GOODS, Cue.FIELD, Cue.MARKET, Cue.IS, Cue.AS, Cue.COLON, Cue.QUOTE);
    private static final Set<Cue> FIGURES = EnumSet.of(Cue.FIGURE, Cue.CHANGE);
    /** How many unread syllables may follow a name: "tôm đông lạnh", "trái cây tươi và sấy khô". */
    private static final int TAIL = 4;

    /**
     * One thing of a list.
     *
     * @param object slug or code
     * @param composed its slug was put together; no list holds it
     * @param figure a figure stands with it
     */
    record Part(String object, String type, String label, List<Token> tokens, boolean composed, boolean figure) {}

    /** @param last nothing of the list can follow */
    private record Read(Optional<Part> part, int end, boolean last) {}

    /** The list that begins here. */
    static Listing from(Clause clause, int at, List<String> types) {
        List<Part> parts = new ArrayList<>();
        int next = clause.skip(at, LEADS, 6);
        boolean open = false;
        int unread = 0;
        int end = next;
        while (next < clause.size() && next - at < 4 * Clause.REACH) {
            Read read = part(clause, next, types);
            if (read.part().isPresent()) {
                parts.add(read.part().get());
                unread = 0;
            } else if (++unread > 2 || read.last()) {
                break;
            }
            end = read.end();
            if (clause.is(end, Cue.MORE)) {
                open = true;
                end++;
                break;
            }
            if (read.last() || !clause.among(end, SEPARATORS)) {
                break;
            }
            next = clause.skip(end, SEPARATORS, 3);
            if (clause.is(next, Cue.MORE)) {
                open = true;
                end = next + 1;
                break;
            }
            next = clause.skip(next, LEADS, 4);
        }
        return new Listing(parts, open, end);
    }

    /** The list that ends before this sign; its parts in the order of the text. */
    static Listing upTo(Clause clause, int end, List<String> types) {
        List<Part> parts = new ArrayList<>();
        int to = end;
        int unread = 0;
        while (to > 0 && unread < 3 && end - to < 4 * Clause.REACH) {
            int from = to;
            while (from > 0 && to - from < 12 && !clause.among(from - 1, SEPARATORS)) {
                from--;
            }
            int start = clause.skip(from, LEADS, 4);
            Read read = part(clause, start, types);
            boolean whole = read.part().isPresent()
                    && read.end() == to
                    && !read.part().get().figure();
            if (whole) {
                parts.addFirst(read.part().get());
            } else if (read.part().isEmpty()
                    && read.end() == to
                    && to - start < 3
                    && clause.among(from - 1, SEPARATORS)) {
                unread++;
            } else {
                lastWords(clause, from, to, types).ifPresent(parts::addFirst);
                break;
            }
            if (!clause.among(from - 1, SEPARATORS)) {
                break;
            }
            to = from - 1;
            while (clause.among(to - 1, SEPARATORS)) {
                to--;
            }
        }
        return new Listing(parts, false, end);
    }

    /** Before the first name of a list may stand what is no part of it: "tỉnh có dệt may, …". */
    private static Optional<Part> lastWords(Clause clause, int from, int to, List<String> types) {
        for (int start = to - 1; start >= from && to - start < 4; start--) {
            if (Names.any(clause.signs().get(start).names(), types)
                    && !clause.among(start - 1, FIGURES)
                    && !clause.is(start - 1, Cue.WORD)) {
                Read read = part(clause, start, types);
                return read.end() == to ? read.part() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Read part(Clause clause, int at, List<String> types) {
        int name = at;
        while (name < clause.size() && name - at < 4 && clause.is(name, Cue.WORD)) {
            name++;
        }
        if (!Names.any(named(clause, name), types)) {
            return unread(clause, at);
        }
        // "công nghiệp | chế biến | dược liệu": the last name counts, what stands before it is composed
        int last = name;
        for (int next = name + 1; next < clause.size() && next - name < 4; next++) {
            if (Names.any(named(clause, next), types)) {
                last = next;
                break;
            }
            if (!clause.is(next, Cue.WORD)) {
                break;
            }
        }
        List<Token> before = tokens(clause, at, last);
        Optional<Meaning.Name> thing = Names.first(named(clause, last), types);
        Optional<String> slug = English.compose(before, thing.orElseThrow().slug());
        if (slug.isEmpty() && last > name) {
            last = name;
            before = tokens(clause, at, last);
            thing = Names.first(named(clause, last), types);
            slug = English.compose(before, thing.orElseThrow().slug());
        }
        if (slug.isEmpty()) {
            return unread(clause, at);
        }
        return rest(clause, at, last, slug.get(), thing.orElseThrow().type(), !before.isEmpty());
    }

    private static List<Meaning.Name> named(Clause clause, int at) {
        return at < clause.size() ? clause.signs().get(at).names() : List.of();
    }

    /** What follows the name: words of its own, brackets, a figure; then a separator, or the end of the list. */
    private static Read rest(Clause clause, int at, int name, String slug, String type, boolean composed) {
        int end = name + 1;
        int words = 0;
        int label = end;
        boolean figure = false;
        boolean last = false;
        boolean verb = false;
        while (end < clause.size()) {
            Cue cue = clause.cue(end);
            if (SEPARATORS.contains(cue) || cue == Cue.MORE) {
                break;
            }
            if (cue == Cue.OPEN) {
                int close = end;
                while (close < clause.size() && close - end < 20 && !clause.is(close, Cue.CLOSE)) {
                    figure |= clause.among(close, FIGURES);
                    close++;
                }
                end = close + 1;
                continue;
            }
            if (cue == Cue.WORD && words < TAIL && !verb && !last) {
                words++;
                end++;
                label = end;
                continue;
            }
            if (cue == Cue.QUOTE || (cue == Cue.EXPORT && !verb) || (cue == Cue.MAIN && !verb)) {
                end++;
                continue;
            }
            verb = true;
            last = true;
            figure |= figureFollows(clause, end);
            break;
        }
        end = Math.min(end, clause.size());
        if (words > 0 && GENERAL.contains(slug)) {
            return new Read(Optional.empty(), end, last);
        }
        List<Token> tokens = tokens(clause, at, label);
        return new Read(
                Optional.of(new Part(slug, type, words(tokens), tokens, composed, figure)), end, last && !figure);
    }

    /** "gạo đạt 450 triệu USD", "gạo: 450"; not "máy móc thiết bị: tháng 8 ước 1 tỷ", which is of them all. */
    private static boolean figureFollows(Clause clause, int at) {
        if (clause.is(at, Cue.COLON)) {
            return clause.among(at + 1, FIGURES) || (clause.is(at + 1, Cue.VERB) && clause.among(at + 2, FIGURES));
        }
        for (int next = at; next < clause.size() && next - at < 6; next++) {
            if (clause.among(next, FIGURES)) {
                return true;
            }
            if (clause.is(next, Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** A part that nobody can name: the list goes on after a few plain words, and ends at anything else. */
    private static Read unread(Clause clause, int at) {
        int end = at;
        while (end < clause.size()
                && end - at < 6
                && (clause.is(end, Cue.WORD) || clause.is(end, Cue.THING) || clause.is(end, Cue.GOODS))) {
            end++;
        }
        boolean separated = clause.among(end, SEPARATORS) || clause.is(end, Cue.MORE);
        return new Read(Optional.empty(), end, !separated || end == at);
    }

    static List<Token> tokens(Clause clause, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int at = from; at < to && at < clause.size(); at++) {
            tokens.addAll(clause.signs().get(at).tokens());
        }
        return tokens;
    }

    /** As printed, one space between words that are apart. */
    static String words(List<Token> tokens) {
        var words = new StringBuilder();
        for (Token token : tokens) {
            if (token.spaced() && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(token.raw());
        }
        return words.toString();
    }
}
