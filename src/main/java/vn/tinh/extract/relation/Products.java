package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Token;

/** The specialities of a province that have names of their own. */
final class Products {
    private static final Set<Cue> SEPARATORS = EnumSet.of(Cue.COMMA, Cue.AND, Cue.SEMICOLON);
    private static final int FAR = 14;
    /** "ở Sa Đéc có …": where the product is from. */
    private static final Set<String> WHERE =
            Set.of("ở", "tại", "trên", "trong", "của", "cho", "với", "từ", "thuộc", "do");

    private Products() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case SPECIALITY, OCOP, GOODS -> speciality(clause, at, notes);
            case THEREOF -> thereof(clause, at, notes);
            default -> {}
        }
    }

    /** "124 sản phẩm OCOP …, trong đó trà sâm dây Ngọc Linh và mật ong rừng Măng Ri được …". */
    private static void thereof(Clause clause, int at, Notes notes) {
        if (clause.topicAt(at) == Cue.OCOP && !clause.ofOthers(at)) {
            products(clause, clause.skip(at + 1, EnumSet.of(Cue.COMMA, Cue.DET, Cue.AS), 3), false, notes);
        }
    }

    /** "các sản phẩm OCOP như nước mắm Gia Đẳng, gạo Hải Lăng"; only what has a name of its own. */
    private static void speciality(Clause clause, int at, Notes notes) {
        boolean ocop = clause.signs().get(at).tokens().stream().anyMatch(token -> token.is("ocop"))
                || clause.topicAt(at) == Cue.OCOP
                || clause.is(at, Cue.OCOP);
        ocop |= namesOcop(clause, at);
        boolean special = clause.is(at, Cue.SPECIALITY);
        int next = at + 1;
        while (next < clause.size() && next - at < FAR && !clause.is(next, Cue.AS) && !clause.is(next, Cue.COLON)) {
            if (clause.is(next, Cue.STOP) || clause.is(next, Cue.SEMICOLON)) {
                return;
            }
            next++;
        }
        boolean linked = clause.is(next, Cue.AS) || clause.is(next, Cue.COLON);
        if (!linked || (!ocop && !special) || clause.ofOthers(at)) {
            return;
        }
        products(clause, clause.skip(next, EnumSet.of(Cue.AS, Cue.COLON), 3), true, notes);
    }

    /** "nhiều sản phẩm tham gia chương trình OCOP, như": the programme stands between. */
    private static boolean namesOcop(Clause clause, int at) {
        for (int next = at + 1; next < clause.size() && next - at < FAR && !clause.is(next, Cue.AS); next++) {
            if (clause.signs().get(next).tokens().stream().anyMatch(token -> token.is("ocop"))) {
                return true;
            }
        }
        return false;
    }

    private static void products(Clause clause, int from, boolean listed, Notes notes) {
        int at = from;
        List<List<Token>> parts = new ArrayList<>();
        boolean open = false;
        while (at < clause.size() && at - from < 4 * Clause.REACH) {
            int end = at;
            List<Token> tokens = new ArrayList<>();
            while (end < clause.size()
                    && !clause.among(end, SEPARATORS)
                    && !clause.is(end, Cue.MORE)
                    && !clause.is(end, Cue.VERB)
                    && !clause.is(end, Cue.MARK)
                    && !clause.is(end, Cue.OPEN)
                    && end - at < 10) {
                tokens.addAll(clause.signs().get(end).tokens());
                end++;
            }
            parts.add(tokens);
            while (clause.is(end, Cue.OPEN)
                    || (end > at && !clause.is(end, Cue.CLOSE) && openBefore(clause, at, end))) {
                end++;
                if (end >= clause.size()) {
                    break;
                }
            }
            if (clause.is(end, Cue.CLOSE)) {
                end++;
            }
            open |= clause.is(end, Cue.MORE);
            if (!clause.among(end, SEPARATORS)) {
                break;
            }
            at = clause.skip(end, SEPARATORS, 2);
            if (clause.is(at, Cue.MORE)) {
                open = true;
                break;
            }
        }
        for (List<Token> part : parts) {
            product(clause, from, part, listed, open, notes);
        }
    }

    private static boolean openBefore(Clause clause, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (clause.is(at, Cue.CLOSE)) {
                return false;
            }
            if (clause.is(at, Cue.OPEN)) {
                return true;
            }
        }
        return false;
    }

    private static void product(Clause clause, int at, List<Token> part, boolean listed, boolean open, Notes notes) {
        int begin = 0;
        while (begin < part.size() && part.get(begin).is("\"")) {
            begin++;
        }
        Optional<Phrases.Hit<String>> kind =
                begin < part.size() ? English.PRODUCTS.at(part, begin, part.size()) : Optional.empty();
        int name = kind.map(Phrases.Hit::end).orElse(begin);
        while (name < part.size() && !part.get(name).isCapital()) {
            name++;
        }
        int end = Works.capitals(part, name);
        if (end == name || end - begin < 2 || WHERE.contains(part.get(begin).key())) {
            return;
        }
        boolean lowly = (name > begin && name - begin < 4) || begin > 0;
        boolean known = kind.isPresent() && kind.get().end() == name;
        if (!known && !(listed && lowly)) {
            return;
        }
        List<Token> own = part.subList(name, end);
        List<Token> evidence = part.subList(begin, end);
        String slug = known ? Plain.slug(own) + "-" + kind.get().said() : Plain.slug(evidence);
        notes.say(clause, at, "has-product", "product/named")
                .open(open)
                .features(known ? List.of("composed") : List.of("untranslated"))
                .about(slug, Listing.words(evidence), evidence);
    }
}
