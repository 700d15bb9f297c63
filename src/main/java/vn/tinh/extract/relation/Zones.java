package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;

/** The zones and seaports of a province: whoever names one says that it is there. */
final class Zones {
    static final String HAS_ZONE = "has-zone";

    /** The detail of a zone by the words for its kind, "các" left out. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("khu công nghiệp", "industrial-park"),
            Map.entry("kcn", "industrial-park"),
            Map.entry("khu chế xuất", "export-processing-zone"),
            Map.entry("kcx", "export-processing-zone"),
            Map.entry("cụm công nghiệp", "industrial-cluster"),
            Map.entry("ccn", "industrial-cluster"),
            Map.entry("cụm cn", "industrial-cluster"),
            Map.entry("khu kinh tế", "economic-zone"),
            Map.entry("khu kinh tế ven biển", "economic-zone"),
            Map.entry("khu kinh tế mở", "economic-zone"),
            Map.entry("khu kinh tế cửa khẩu", "border-economic-zone"),
            Map.entry("kkt", "economic-zone"),
            Map.entry("kktck", "border-economic-zone"),
            Map.entry("khu công nghệ cao", "hi-tech-park"),
            Map.entry("khu công nghiệp công nghệ cao", "hi-tech-park"),
            Map.entry("cảng biển", "seaport"));

    private static final Set<Cue> SEPARATORS = EnumSet.of(Cue.COMMA, Cue.AND);
    private static final Set<Cue> INTO = EnumSet.of(Cue.COLON, Cue.IS, Cue.AS);

    /** A line of nothing else stands under a picture: "Cảng Cửa Việt, tỉnh Quảng Trị". */
    private static final Set<Cue> CAPTION = EnumSet.of(Cue.ZONE, Cue.PLACE, Cue.COMMA, Cue.MARK);

    private Zones() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case ZONE -> zone(clause, at, notes);
            case ZONE_KIND -> kind(clause, at, notes);
            default -> {}
        }
    }

    private static void zone(Clause clause, int at, Notes notes) {
        Sign sign = clause.signs().get(at);
        Optional<String> here = where(clause, at + 1).or(() -> notes.place(clause, at));
        if (sign.mention().getFirst().meaning() instanceof Meaning.Zone zone) {
            say(
                    clause,
                    at,
                    here.orElse(""),
                    zone.slug(),
                    zone.label(),
                    zone.sort(),
                    sign.tokens(),
                    "zone/pattern",
                    notes);
            return;
        }
        List<Meaning.Name> zones =
                sign.names().stream().filter(name -> name.is("zone")).toList();
        // names of zones are used again and again: the one of this province, else the only one that there is
        Optional<Meaning.Name> meant = zones.stream()
                .filter(name -> here.isPresent() && here.get().equals(name.within()))
                .findFirst();
        Meaning.Name name = meant.orElse(zones.getFirst());
        boolean elsewhere = meant.isEmpty() && zones.size() == 1 && here.isEmpty();
        String place = elsewhere ? name.within() : here.orElse("");
        String label = Listing.words(sign.tokens());
        say(clause, at, place, name.slug(), label, name.sort(), sign.tokens(), "zone/list", notes);
    }

    /** "các cụm công nghiệp: Trảng É, Diên Thọ và Ninh Xuân"; "KCN Đồng Văn I, II". */
    private static void kind(Clause clause, int at, Notes notes) {
        List<Token> kind = clause.signs().get(at).tokens();
        boolean shouted = kind.size() > 1 && isShouted(kind.getLast());
        if (shouted || clause.is(at - 1, Cue.MANAGED)) {
            return;
        }
        boolean every = kind.getFirst().is("các");
        boolean many = every || clause.is(at - 1, Cue.DET);
        List<Token> bare = every ? kind.subList(1, kind.size()) : kind;
        String detail = KINDS.getOrDefault(kind(bare), "");
        int next = at + 1;
        boolean listed = clause.among(next, INTO) && many;
        while (clause.among(next, INTO)) {
            next++;
        }
        if (next > at + 1 && !listed) {
            return;
        }
        String base = "";
        while (next < clause.size() && next - at < Clause.REACH) {
            ZoneName own = ZoneName.at(clause, next);
            List<Token> name = own.tokens();
            if (name.isEmpty()
                    || own.isSentence(clause)
                    || name.getFirst().is("tỉnh")
                    || name.getFirst().is("thành")) {
                return;
            }
            String slug = own.slug(base);
            if (base.isEmpty() || !own.isRoman()) {
                base = own.base();
            }
            String place =
                    where(clause, own.end()).or(() -> notes.place(clause, at)).orElse("");
            if (!slug.equals(place)) {
                String label = Listing.words(bare) + " " + Listing.words(name);
                say(clause, next, place, slug, label, detail, name, "zone/listed", notes);
            }
            int end = own.end();
            if (clause.is(end, Cue.OPEN)) {
                while (end < clause.size() && !clause.is(end, Cue.CLOSE) && end - next < 20) {
                    end++;
                }
                end++;
            }
            if ((!many && !listed) || !clause.among(end, SEPARATORS)) {
                return;
            }
            next = clause.skip(end, SEPARATORS, 2);
        }
    }

    private static boolean isShouted(Token token) {
        return token.raw().length() > 1 && token.raw().equals(token.raw().toUpperCase(Locale.ROOT));
    }

    /** "hạ tầng Khu công nghiệp Ninh Thủy", a project that a list names: it says that the zone is there. */
    static void within(Clause clause, int at, Notes notes) {
        List<Token> tokens = clause.signs().get(at).tokens();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to < tokens.size() && to - from < 5; to++) {
                String detail = KINDS.getOrDefault(kind(tokens.subList(from, to)), "");
                boolean longer = KINDS.containsKey(kind(tokens.subList(from, to + 1)));
                if (!detail.isEmpty() && !longer && from > 0 && tokens.get(to).isCapital()) {
                    List<Token> name = tokens.subList(to, tokens.size());
                    List<Token> evidence = tokens.subList(from, tokens.size());
                    String place = notes.place(clause, at).orElse("");
                    say(
                            clause,
                            at,
                            place,
                            Plain.slug(name),
                            Listing.words(evidence),
                            detail,
                            evidence,
                            "zone/project",
                            notes);
                    return;
                }
            }
        }
    }

    private static String kind(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        tokens.forEach(token -> words.add(token.key()));
        return String.join(" ", words);
    }

    /** "KCN Yên Phong (Bắc Ninh)", "… ở tỉnh Bắc Ninh": the province that stands right after. */
    private static Optional<String> where(Clause clause, int at) {
        int place = clause.skip(at, EnumSet.of(Cue.OPEN, Cue.COMMA, Cue.TO, Cue.HERE, Cue.OF), 2);
        if (place == at || !clause.is(place, Cue.PLACE)) {
            return Optional.empty();
        }
        return clause.signs().get(place).names().stream()
                .filter(name -> name.sort().equals("province"))
                .map(Meaning.Name::slug)
                .findFirst();
    }

    private static void say(
            Clause clause,
            int at,
            String place,
            String slug,
            String label,
            String detail,
            List<Token> evidence,
            String rule,
            Notes notes) {
        boolean kind = evidence.stream().allMatch(Zones::isShouted);
        // "dự án Cảng biển Trần Đề" is still to be built: a project, and no port yet
        boolean caption = clause.signs().stream().allMatch(sign -> CAPTION.contains(sign.cue()));
        boolean project = detail.equals("seaport") && clause.before(at, EnumSet.of(Cue.PROJECT, Cue.INVEST), 2);
        if (!slug.isEmpty() && !detail.isEmpty() && !kind && !project && !caption) {
            notes.say(clause, at, HAS_ZONE, rule).split(detail).about(place, slug, label, evidence);
        }
    }
}
