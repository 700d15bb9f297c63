package vn.tinh.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Sentence;
import vn.tinh.fact.Period;

/**
 * A sentence as the readers of statements see it.
 *
 * @param index which sentence of the article
 * @param sentence as it is
 * @param signs its parts, in order
 * @param topic what the sentences before it in its paragraph speak of: {@link Cue#EXPORT}, {@link Cue#AID} …;
 *     {@link Cue#WORD} where nothing is known
 * @param company the sentence before it in its paragraph speaks of one enterprise
 */
record Clause(int index, Sentence sentence, List<Sign> signs, Cue topic, boolean company) {
    static final Set<Cue> TOPICS = EnumSet.of(
            Cue.EXPORT,
            Cue.IMPORT,
            Cue.TRADE,
            Cue.FOREIGN_CAPITAL,
            Cue.DOMESTIC,
            Cue.AID,
            Cue.SHIPPED_TO,
            Cue.BOUGHT_FROM,
            Cue.OCOP);

    private static final Set<Cue> RANKS = EnumSet.of(Cue.FIGURE, Cue.FIRST, Cue.MAIN);

    /** How far a reader looks back or ahead, so that a long sentence costs no more than its length. */
    static final int REACH = 60;

    /** "Đứng đầu về lượng mua là 10 nước:" and the line after it, which is its list. */
    Clause with(Sentence next) {
        int last = Math.max(0, sentence.items().size() - 1);
        List<Sign> both = Stream.concat(
                        signs.stream(),
                        isText(next)
                                ? Signs.of(next).stream()
                                        .map(sign -> new Sign(sign.cue(), sign.tokens(), last, sign.mention()))
                                : Stream.empty())
                .toList();
        return new Clause(index, sentence, both, topic, company);
    }

    private static boolean isText(Sentence next) {
        return next.section() == Sentence.Section.BODY || next.section() == Sentence.Section.HEADING;
    }

    int size() {
        return signs.size();
    }

    /** What stands here; {@link Cue#STOP} outside. */
    Cue cue(int at) {
        return at >= 0 && at < signs.size() ? signs.get(at).cue() : Cue.STOP;
    }

    boolean is(int at, Cue cue) {
        return cue(at) == cue;
    }

    boolean among(int at, Set<Cue> cues) {
        return cues.contains(cue(at));
    }

    /** The first place from here on at which none of these stands. */
    int skip(int at, Set<Cue> cues, int most) {
        int next = at;
        while (next < size() && next - at < most && among(next, cues)) {
            next++;
        }
        return next;
    }

    /** What the words before this place speak of. */
    Cue topicAt(int at) {
        for (int back = at - 1; back >= 0 && back > at - REACH; back--) {
            if (among(back, TOPICS)) {
                return switch (cue(back)) {
                    case SHIPPED_TO -> Cue.EXPORT;
                    case BOUGHT_FROM -> Cue.IMPORT;
                    default -> cue(back);
                };
            }
        }
        return topic;
    }

    /** One of these stands before this place in the sentence, no further than this. */
    boolean before(int at, Set<Cue> cues, int most) {
        for (int back = at - 1; back >= 0 && at - back <= most; back--) {
            if (among(back, cues)) {
                return true;
            }
        }
        return false;
    }

    /** What is said here is said of one enterprise, of a person, or of the whole country. */
    boolean ofOthers(int at) {
        for (int back = at - 1; back >= 0 && at - back <= REACH; back--) {
            switch (cue(back)) {
                case HERE -> {
                    return isBank(back - 1);
                }
                case OFFICE -> {
                    return false;
                }
                case PLACE -> {
                    return isSeat(back);
                }
                case ENTERPRISES -> {
                    return company && isBare(signs.get(back));
                }
                case COMPANY -> {
                    return true;
                }
                case NATION -> {
                    if (!isRanked(back)) {
                        return true;
                    }
                }
                case ORGANISATION -> {
                    if (isNational(signs.get(back))) {
                        return true;
                    }
                    if (signs.get(back).names().stream()
                            .anyMatch(name -> !name.within().isEmpty())) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return company;
    }

    /** "các ngân hàng trên địa bàn": what they give priority, the country's bank sets. */
    private boolean isBank(int at) {
        boolean many = at >= 0 && signs.get(at).tokens().size() > 1;
        return many && signs.get(at).tokens().getLast().is("hàng") && !is(at, Cue.GOODS);
    }

    /** "Công ty Sao Mai ở Đồng Nai": where one enterprise has its seat. */
    private boolean isSeat(int at) {
        return is(at - 1, Cue.TO) && is(at - 2, Cue.COMPANY);
    }

    /** "Hiện doanh nghiệp xuất khẩu …" after one enterprise was named: it is meant. */
    private static boolean isBare(Sign sign) {
        return sign.tokens().size() == 2;
    }

    /** "Chính phủ ưu tiên …", "Theo Bộ Công Thương, …": what the country does or tells of itself. */
    private static boolean isNational(Sign sign) {
        String first = sign.key();
        return first.equals("bộ") || (first.equals("chính") && sign.tokens().size() == 2);
    }

    /** "đứng thứ 6/63 cả nước", "đứng đầu cả nước", "lớn nhất cả nước": among whom the province is ranked. */
    private boolean isRanked(int at) {
        return among(at - 1, RANKS) || (at > 0 && signs.get(at - 1).key().equals("nhất"));
    }

    /** The stretch that is stated before this place. */
    Period periodAt(int at) {
        for (int back = Math.min(at, size()) - 1; back >= 0 && at - back <= REACH; back--) {
            if (is(back, Cue.TIME)
                    && signs.get(back).mention().getFirst().meaning() instanceof Meaning.Time time
                    && time.role() == Meaning.Time.Role.PERIOD) {
                return time.period();
            }
        }
        return Period.NONE;
    }
}
