package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;

/** The longest label at a place of a sentence, of those that can stand there. */
final class Labels implements Lexicon.Reader {
    /** Capitals of these are lost or put as one likes: they say what a thing is, not what it is called. */
    private static final Set<String> FREE = keys(
            "đồng", "bằng", "duyên", "hải", "trung", "du", "miền", "núi", "vùng", "bộ", "phía", "châu", "liên", "minh",
            "thành", "phố", "thị", "xã", "huyện", "quận", "tỉnh", "các", "khu", "cụm", "kinh", "tế", "công", "nghiệp",
            "thương", "mại", "quốc", "thủ", "đô", "khối", "tiểu", "vương", "hiệp", "định", "tự", "do", "toàn", "diện",
            "đối", "tác", "tổ", "chức", "hội", "doanh", "kỳ", "chế", "xuất", "nghệ", "cao", "cảng", "biển", "tp", "tx");

    /** A class of the official classification, whose name is a sector's own name too. */
    private static final String CLASSED = "vsic-";

    /** Details of one word that mean this only in other company. */
    private static final Set<String> LOOSE = keys("mới", "cụm", "cảng", "rộng");

    private final Lexicon lexicon;
    private final Set<String> types;
    private final Scene scene;
    private final Set<String> details;
    private Passage passage = new Passage(List.of());
    private int from;
    private int end;
    private final List<Meaning.Name> found = new ArrayList<>();

    /** @param details slugs of details that are told in another way */
    Labels(Lexicon lexicon, Set<String> types, Scene scene, Set<String> details) {
        this.lexicon = lexicon;
        this.types = types;
        this.scene = scene;
        this.details = details;
    }

    /** Looks here, and keeps what it finds until it is asked again. */
    void look(Passage in, int at) {
        passage = in;
        from = at;
        end = at;
        found.clear();
        lexicon.read(in.items(), at, this);
    }

    @Override
    public void names(List<Lexicon.Written> names, int to) {
        boolean first = true;
        for (Lexicon.Written written : names) {
            if (types.contains(written.name().type()) && fits(written, to)) {
                if (first) {
                    found.clear();
                    first = false;
                }
                if (!found.contains(written.name())) {
                    found.add(written.name());
                }
                end = to;
            }
        }
    }

    int end() {
        return end;
    }

    private boolean fits(Lexicon.Written written, int to) {
        Meaning.Name name = written.name();
        return switch (name.type()) {
            case "place" -> capitals(written, to) && place(name, to);
            case "country" ->
                !name.slug().equals("VN")
                        && capitals(written, to)
                        && (to - from > 1 || Partners.fits(passage, from))
                        && apart(to);
            case "group", "zone", "product", "project" -> capitals(written, to) && apart(to);
            case "organisation" -> !name.ambiguous() && capitals(written, to);
            case "commodity", "sector" ->
                (name.ambiguous() || isVerb(to) || to - from == 1) ? Goods.fits(passage, from, to) : true;
            case "detail" -> (to - from > 1 || !passage.isOneOf(from, LOOSE)) && !details.contains(name.slug());
            case "indicator" ->
                (to - from > 1 || !passage.is(from, "rộng") || measured(to)) && !isTax(to) && !isGrowthOf(name, to);
            default -> true;
        };
    }

    /** "rộng 14.308 ha" is an area; "mở rộng" is none. */
    private boolean measured(int to) {
        return passage.isNumber(to) || (passage.isOneOf(to, MEASURED) && passage.isNumber(to + 1));
    }

    private static final Set<String> MEASURED = keys("hơn", "trên", "khoảng", "gần", "tới", "đến", "dưới", "chừng");

    /** "tốc độ tăng trưởng xuất khẩu": the growth of what follows, and not of the whole economy. */
    private boolean isGrowthOf(Meaning.Name name, int to) {
        boolean bare = name.slug().equals("grdp")
                && passage.is(from, "tốc")
                && (passage.is(to - 1, "trưởng") || passage.is(to - 1, "quân"));
        if (!bare) {
            return false;
        }
        int next = passage.is(to, "của") || passage.is(to, "ngành") ? to + 1 : to;
        return lexicon.at(passage.items(), next, new int[1]).stream()
                .anyMatch(other -> other.is("indicator") || other.is("sector") || other.is("commodity"));
    }

    /** "thuế nhập khẩu", "nhà nhập khẩu": a tax, a merchant. */
    private boolean isTax(int to) {
        return to - from == 2
                && passage.is(from + 1, "khẩu")
                && (passage.is(from - 1, "thuế") || passage.is(from - 1, "nhà"));
    }

    /** "xây dựng" builds, and is a sector where it stands like one. */
    private boolean isVerb(int to) {
        return to - from == 2
                && ((passage.is(from, "xây") && passage.is(from + 1, "dựng"))
                        || (passage.is(from, "thương") && passage.is(from + 1, "mại")));
    }

    /** No capital stands right before or after, as within a longer name. */
    private boolean apart(int to) {
        if (passage.isShouted() || to - from > 1) {
            return true;
        }
        return !(passage.isCapital(to) && passage.isSpaced(to) && to - from == 1 && passage.isUpper(from));
    }

    /** What is written with a capital in the label has one here. */
    private boolean capitals(Lexicon.Written written, int to) {
        for (int at = from; at < to; at++) {
            boolean capital = (written.capitals() >> (at - from) & 1) == 1;
            if (capital && !passage.isCapital(at) && !passage.isOneOf(at, FREE)) {
                return false;
            }
        }
        return anyCapital(written, to);
    }

    /** One capital at least is there, where the label has any. */
    private boolean anyCapital(Lexicon.Written written, int to) {
        boolean needed = false;
        for (int at = from; at < to; at++) {
            if ((written.capitals() >> (at - from) & 1) == 1) {
                needed = true;
                if (passage.isCapital(at)) {
                    return true;
                }
            }
        }
        return !needed;
    }

    private boolean place(Meaning.Name name, int to) {
        boolean typed = !passage.isCapital(from) || (to - from > 1 && isType(from));
        return switch (name.sort()) {
            case "district" -> name.ambiguous() ? scene.has(name.within()) && stands(to) : !isAnothers(name);
            case "province" -> typed || ((!name.slug().equals("ho-chi-minh") || notThePerson(to)) && stands(to));
            case "region" -> !passage.is(from, "phía");
            case "nation" -> !passage.is(from - 1, "đồng") && !passage.is(to, "đồng");
            default -> true;
        };
    }

    /** "huyện Phước Long" of a province that the article never names, where its own has a Phước Long too. */
    private boolean isAnothers(Meaning.Name district) {
        if (scene.has(district.within())) {
            return false;
        }
        int bare = from + (passage.is(from, "thành") || passage.is(from, "thị") ? 2 : 1);
        int[] to = new int[1];
        return lexicon.at(passage.items(), bare, to).stream()
                .anyMatch(name -> name.sort().equals("district") && scene.has(name.within()));
    }

    private boolean isType(int at) {
        return passage.isOneOf(at, TYPES);
    }

    private static final Set<String> TYPES = keys("tỉnh", "thành", "tp", "thủ", "huyện", "quận", "thị", "tx", "h", "q");

    /** "Hồ Chí Minh" is a person unless it stands among places. */
    private boolean notThePerson(int to) {
        return !passage.is(from, "hồ")
                || passage.is(from - 1, ",")
                || passage.is(from - 1, "-")
                || (passage.is(to, ",") && passage.isCapital(to + 1))
                || (passage.is(to, "-") && passage.isCapital(to + 1));
    }

    /** It is a name of its own: no word with a capital before or after it belongs to it. */
    private boolean stands(int to) {
        if (passage.isShouted()) {
            return !passage.is(to, "dương") && !passage.is(to, "mười");
        }
        boolean after = passage.isCapital(to)
                && passage.isSpaced(to)
                && (!passage.isUpper(to) || passage.is(to, "dương") || passage.is(to, "mười"));
        boolean before = passage.isCapital(from - 1)
                && passage.isSpaced(from)
                && !passage.isOneOf(from - 1, MATTERS)
                && !passage.isUpper(from)
                && !(from == 1 && isCommon(0));
        return !after && !before;
    }

    /** The first word of a sentence has a capital; one without a mark of Vietnamese on it may be a firm's. */
    private boolean isCommon(int at) {
        return Words.BEGINS.contains(passage.key(at)) || passage.key(at).chars().anyMatch(letter -> letter > 127);
    }

    /** Short for what is measured in a place, and no body's name. */
    private static final Set<String> MATTERS = keys(
            "fdi", "ddi", "oda", "kcn", "ccn", "kkt", "xk", "nk", "xnk", "ocop", "grdp", "gdp", "pci", "iip", "cpi",
            "pv");

    /** What the label means; empty where none was found. */
    List<Meaning.Name> meanings() {
        return found.size() < 2 ? found : chosen(found);
    }

    private List<Meaning.Name> chosen(List<Meaning.Name> names) {
        List<Meaning.Name> places =
                names.stream().filter(name -> name.is("place")).toList();
        if (!places.isEmpty()) {
            return places.size() == 1 ? places : scene.choose(places, isType(from));
        }
        List<Meaning.Name> sure =
                names.stream().filter(name -> !name.ambiguous()).toList();
        List<Meaning.Name> all = sure.isEmpty() ? names : sure;
        List<Meaning.Name> plain =
                all.stream().filter(name -> !name.slug().startsWith(CLASSED)).toList();
        List<Meaning.Name> left = plain.isEmpty() ? all : plain;
        List<Meaning.Name> each = new ArrayList<>();
        for (Meaning.Name name : left) {
            if (each.stream()
                    .noneMatch(other -> other.is(name.type()) && other.slug().equals(name.slug()))) {
                each.add(name);
            }
        }
        return each;
    }
}
