package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Tokens;

/** Parks, clusters, economic zones and ports by the words for them and the name that follows. */
final class Zones {
    private static final Set<String> SORTS = Set.of(
            "industrial-park",
            "industrial-cluster",
            "economic-zone",
            "border-economic-zone",
            "export-processing-zone",
            "hi-tech-park",
            "special-economic-trade-zone",
            "seaport");

    private static final Set<String> PLURALS = keys("các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám");
    private static final Set<String> OPENS = keys(":", "gồm", "là", "như");

    /** "đã thành lập và đi vào hoạt động": what may stand before "gồm". */
    private static final Set<String> STATES = keys(
            "đã", "đang", "đi", "vào", "hoạt", "động", "được", "thành", "lập", "và", "xây", "dựng", "này", "trên",
            "địa", "bàn", "tỉnh", "của", "quy", "hoạch", "triển", "khai", "hạ", "tầng", "bao", "lấp", "đầy");

    private final Lexicon heads = new Lexicon();

    /** The register's zones by the keys of their bare names and their sorts. */
    private final Map<String, Meaning.Name> listed = new HashMap<>();

    private final Provinces provinces;

    Zones(Lexicon lexicon, Provinces provinces) {
        this.provinces = provinces;
        for (Lexicon.Wording label : lexicon.wordings("detail")) {
            if (SORTS.contains(label.name().slug())) {
                heads.add(label.words(), label.name());
            }
        }
        for (Lexicon.Wording label : lexicon.wordings("zone")) {
            var passage = new Passage(new ArrayList<Item>(Tokens.of(label.words())));
            int[] end = new int[1];
            if (!heads.at(passage.items(), 0, end).isEmpty() && end[0] < passage.size()) {
                listed.putIfAbsent(label.name().sort() + passage.keys(end[0], passage.size()), label.name());
            }
        }
    }

    /** It can begin a zone. */
    boolean begins(Passage passage, int at) {
        return !heads.at(passage.items(), at, new int[1]).isEmpty();
    }

    Read read(Passage passage, int at) {
        int[] end = new int[1];
        List<Meaning.Name> sorts = heads.at(passage.items(), at, end);
        if (sorts.isEmpty()) {
            return Read.NOTHING;
        }
        String sort = sorts.getFirst().slug();
        boolean plural = PLURALS.contains(passage.key(at))
                || PLURALS.contains(passage.key(at - 1))
                || passage.isNumber(at - 1)
                || passage.is(at - 1, Meaning.Numeral.class);
        if (plural && passage.isShouted()) {
            return Read.NOTHING;
        }
        int from = abbreviated(passage, end[0]);
        int to = ZoneName.end(passage, from);
        if (to > from && !(plural && provinces.is(passage, from, to))) {
            int begin = plural ? from : at;
            List<Item> read = new ArrayList<>();
            if (plural) {
                read.addAll(passage.items().subList(at, from));
            }
            read.add(passage.mention("zone/pattern", zone(passage, begin, from, to, sort), begin, to));
            return plural ? enumeration(passage, to, sort, read) : new Read(to, read);
        }
        return plural ? opened(passage, at, from, sort) : Read.NOTHING;
    }

    /** "khu công nghiệp (KCN) Phú Tài". */
    private static int abbreviated(Passage passage, int at) {
        return passage.is(at, "(") && passage.isUpper(at + 1) && passage.is(at + 2, ")") && passage.isCapital(at + 3)
                ? at + 3
                : at;
    }

    /** "các cụm công nghiệp: Trảng É, Diên Thọ", "hai khu công nghiệp là Phú Tài và Long Mỹ". */
    private Read opened(Passage passage, int at, int end, String sort) {
        int open = opening(passage, end);
        int from = open;
        while (from < open + 2 && passage.isOneOf(from, OPENS)) {
            from++;
        }
        int to = from == open ? from : ZoneName.end(passage, from);
        if (to == from || provinces.is(passage, from, to)) {
            return Read.NOTHING;
        }
        List<Item> read = new ArrayList<>(passage.items().subList(at, from));
        read.add(passage.mention("zone/enumeration", zone(passage, from, from, to, sort), from, to));
        return enumeration(passage, to, sort, read);
    }

    /** Where "gồm" stands: "9 KCN, gồm: …", "3 KCN đang hoạt động gồm …"; else the end of the words for the zones. */
    private static int opening(Passage passage, int end) {
        for (int at = end; at < end + 11 && at < passage.size(); at++) {
            if (passage.is(at, "gồm")) {
                return at;
            }
            boolean comma = passage.is(at, ",") && (at == end || passage.is(at + 1, "gồm"));
            if (!comma && !passage.isOneOf(at, STATES)) {
                return end;
            }
        }
        return end;
    }

    private Read enumeration(Passage passage, int begin, String sort, List<Item> read) {
        int end = begin;
        while (true) {
            int from = bracket(passage, end);
            if (passage.is(from, ",") || passage.is(from, ";")) {
                from++;
            }
            if (passage.is(from, "và") || passage.is(from, "cùng")) {
                from++;
            }
            boolean separated = passage.is(from - 1, ",")
                    || passage.is(from - 1, ";")
                    || passage.is(from - 1, "và")
                    || passage.is(from - 1, "cùng");
            int to = separated ? ZoneName.end(passage, from) : from;
            if (to == from || provinces.is(passage, from, to) || Bodies.begins(passage, from)) {
                return new Read(end, read);
            }
            read.addAll(passage.items().subList(end, from));
            read.add(passage.mention("zone/enumeration", zone(passage, from, from, to, sort), from, to));
            end = to;
        }
    }

    /** The end of brackets that begin here: "Phú Tài (345 ha), Long Mỹ (110 ha)". */
    private static int bracket(Passage passage, int at) {
        if (passage.is(at, "(")) {
            for (int end = at + 1; end < at + 12 && end < passage.size(); end++) {
                if (passage.is(end, ")")) {
                    return end + 1;
                }
            }
        }
        return at;
    }

    private Meaning zone(Passage passage, int begin, int named, int to, String sort) {
        boolean coast = passage.is(named, "phía") && passage.is(named - 1, "biển") && passage.is(named - 2, "ven");
        int from = coast ? named - 2 : named;
        Meaning.Name known = listed.get(sort + passage.keys(from, to));
        String label = passage.words(begin, to);
        return known != null
                ? new Meaning.Zone(known.slug(), label, known.sort())
                : new Meaning.Zone(Slugs.of(passage.words(from, to)), label, sort);
    }

    /** The keys of a zone's name without the words for what it is; empty where that is a province's name. */
    String bare(Mention mention) {
        var passage = new Passage(new ArrayList<Item>(mention.tokens()));
        int[] end = new int[1];
        int from = heads.at(passage.items(), 0, end).isEmpty() ? 0 : abbreviated(passage, end[0]);
        return from >= passage.size() || provinces.is(passage, from, passage.size())
                ? ""
                : passage.keys(from, passage.size());
    }
}
