package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;

/**
 * One thing of a list as it is read.
 *
 * @param part empty where nobody can name it
 * @param end the sign after it
 * @param last nothing of the list can follow
 */
record ListPart(Optional<Listing.Part> part, int end, boolean last) {
    private static final Set<Cue> PLAINLY = EnumSet.of(Cue.WORD, Cue.THING, Cue.GOODS);
    /** In a list of fields well under way: "bồi dưỡng kỹ năng cho cán bộ xã", "sửa chữa nhà ở của hộ khó khăn". */
    private static final Set<Cue> WIDELY = EnumSet.of(
            Cue.WORD,
            Cue.THING,
            Cue.GOODS,
            Cue.TO,
            Cue.OF,
            Cue.DET,
            Cue.DEVELOP,
            Cue.ENCOURAGE,
            Cue.INVEST,
            Cue.AID,
            Cue.COMPANY,
            Cue.HERE);

    /** How many unread syllables may follow a name: "tôm đông lạnh", "trái cây tươi và sấy khô". */
    private static final int TAIL = 4;

    /** What a list well under way holds and nobody can name. */
    static ListPart beyond(Clause clause, int at) {
        return unread(clause, at, WIDELY);
    }

    /** What begins here. */
    static ListPart at(Clause clause, int at, List<String> types) {
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
        List<Token> before = Listing.tokens(clause, at, last);
        Optional<Meaning.Name> thing = Names.first(named(clause, last), types);
        Optional<String> slug = English.compose(before, thing.orElseThrow().slug());
        if (slug.isEmpty() && last > name) {
            last = name;
            before = Listing.tokens(clause, at, last);
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
    private static ListPart rest(Clause clause, int at, int name, String slug, String type, boolean composed) {
        int end = name + 1;
        int words = 0;
        int label = end;
        boolean figure = false;
        boolean last = false;
        boolean verb = false;
        while (end < clause.size()) {
            Cue cue = clause.cue(end);
            if (Listing.SEPARATORS.contains(cue) || cue == Cue.MORE) {
                break;
            }
            if (cue == Cue.OPEN) {
                int close = end;
                while (close < clause.size() && close - end < 20 && !clause.is(close, Cue.CLOSE)) {
                    figure |= clause.among(close, Listing.FIGURES);
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
        if (words > 0 && Listing.GENERAL.contains(slug)) {
            return new ListPart(Optional.empty(), end, last);
        }
        List<Token> tokens = Listing.tokens(clause, at, label);
        return new ListPart(
                Optional.of(new Listing.Part(slug, type, Listing.words(tokens), tokens, composed, figure)),
                end,
                last && !figure);
    }

    /** "gạo đạt 450 triệu USD", "gạo: 450"; not "máy móc thiết bị: tháng 8 ước 1 tỷ", which is of them all. */
    private static boolean figureFollows(Clause clause, int at) {
        if (clause.is(at, Cue.COLON)) {
            return clause.among(at + 1, Listing.FIGURES)
                    || (clause.is(at + 1, Cue.VERB) && clause.among(at + 2, Listing.FIGURES));
        }
        for (int next = at; next < clause.size() && next - at < 6; next++) {
            if (clause.among(next, Listing.FIGURES)) {
                return true;
            }
            if (clause.is(next, Cue.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** A part that nobody can name: the list goes on after a few plain words, and ends at anything else. */
    private static ListPart unread(Clause clause, int at) {
        return unread(clause, at, PLAINLY);
    }

    private static ListPart unread(Clause clause, int at, Set<Cue> within) {
        int end = clause.skip(at, within, within.equals(PLAINLY) ? 6 : 12);
        boolean separated = clause.among(end, Listing.SEPARATORS) || clause.is(end, Cue.MORE);
        return new ListPart(Optional.empty(), end, !separated || end == at);
    }
}
