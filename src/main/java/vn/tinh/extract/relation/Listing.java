package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    static final Set<Cue> SEPARATORS = EnumSet.of(Cue.COMMA, Cue.SEMICOLON, Cue.AND);
    private static final Set<Cue> LEADS =
            EnumSet.of(Cue.DET, Cue.GOODS, Cue.FIELD, Cue.MARKET, Cue.IS, Cue.AS, Cue.COLON, Cue.QUOTE);
    static final Set<Cue> FIGURES = EnumSet.of(Cue.FIGURE, Cue.CHANGE);

    /**
     * One thing of a list.
     *
     * @param object slug or code
     * @param composed its slug was put together; no list holds it
     * @param figure a figure stands with it
     */
    record Part(String object, String type, String label, List<Token> tokens, boolean composed, boolean figure) {
        private Part of(String other, List<Token> words) {
            return new Part(other, type, words(words), words, composed, figure);
        }
    }

    /** The list that begins here. */
    static Listing from(Clause clause, int at, List<String> types) {
        List<Part> parts = new ArrayList<>();
        int next = clause.skip(at, LEADS, 6);
        boolean open = false;
        int unread = 0;
        int end = next;
        while (next < clause.size() && next - at < 4 * Clause.REACH) {
            ListPart read = ListPart.at(clause, next, types);
            if (read.part().isEmpty() && types.equals(FIELDS) && parts.size() > 1) {
                read = ListPart.beyond(clause, next);
            }
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
        return new Listing(types.equals(PARTNERS) ? apart(parts) : parts, open, end);
    }

    /** "Đài Loan, Trung Quốc, Hàn Quốc": three in a list, though "Đài Loan, Trung Quốc" alone is one. */
    private static List<Part> apart(List<Part> parts) {
        List<Part> apart = new ArrayList<>();
        for (Part part : parts) {
            int comma = 0;
            while (comma < part.tokens().size() && !part.tokens().get(comma).is(",")) {
                comma++;
            }
            boolean two = parts.size() > 1
                    && part.object().equals("TW")
                    && comma < part.tokens().size();
            if (two) {
                apart.add(part.of("TW", part.tokens().subList(0, comma)));
                apart.add(part.of(
                        "CN", part.tokens().subList(comma + 1, part.tokens().size())));
            } else {
                apart.add(part);
            }
        }
        return apart;
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
            ListPart read = ListPart.at(clause, start, types);
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
                ListPart read = ListPart.at(clause, start, types);
                return read.end() == to ? read.part() : Optional.empty();
            }
        }
        return Optional.empty();
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
