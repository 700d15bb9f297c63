package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;

/** Named projects of a province, and those with whom it works. */
final class Works {
    /** A province's own offices are no partners of it. */
    private static final List<String> OWN = List.of(
            "peoples-committee",
            "statistics-office",
            "department-of",
            "peoples-council",
            "party-committee",
            "ministry-of",
            "-office");

    private static final int FAR = 14;

    private Works() {}

    static void read(Clause clause, int at, Notes notes) {
        switch (clause.cue(at)) {
            case PROJECT -> project(clause, at, notes);
            case INVEST -> seaport(clause, at, notes);
            case PROJECT_NAMED -> named(clause, at, notes);
            case TOGETHER -> partners(clause, at, notes);
            default -> {}
        }
    }

    /** "hội thảo về đầu tư Cảng biển Trần Đề": still to be built. */
    private static void seaport(Clause clause, int at, Notes notes) {
        boolean port = clause.is(at + 1, Cue.ZONE_KIND)
                && clause.signs().get(at + 1).key().equals("cảng");
        if (port && clause.signs().get(at).key().equals("đầu")) {
            project(clause, at, notes);
        }
    }

    /** "khởi công dự án hạ tầng KCN Thọ Lộc giai đoạn 1", "dự án Trung tâm logistics Cái Mép Hạ". */
    private static void project(Clause clause, int at, Notes notes) {
        if (clause.is(at + 1, Cue.PROJECT) || clause.is(at + 2, Cue.PROJECT) || clause.is(at + 3, Cue.PROJECT)) {
            return;
        }
        List<Token> tokens = new ArrayList<>();
        int last = at + 1;
        while (last < clause.size()
                && last - at < FAR
                && !clause.is(last, Cue.SEMICOLON)
                && !clause.is(last, Cue.MARK)) {
            tokens.addAll(clause.signs().get(last).tokens());
            last++;
        }
        if (zoneWorks(clause, at, last, notes)) {
            return;
        }
        for (int word = 0; word < tokens.size() && word < FAR; word++) {
            Optional<Phrases.Hit<String>> kind = English.FACILITIES.at(tokens, word, tokens.size());
            if (kind.isEmpty()) {
                continue;
            }
            int end = capitals(tokens, kind.get().end());
            if (end > kind.get().end()) {
                List<Token> name = tokens.subList(kind.get().end(), end);
                List<Token> evidence = tokens.subList(word, end);
                String slug = kind.get().said().replace("%s", Plain.slug(name));
                notes.say(clause, at, "has-project", "project/facility").about(slug, Listing.words(evidence), evidence);
            }
            return;
        }
    }

    /** The index after the capitals and figures that begin here. */
    static int capitals(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size() && end - at < 6) {
            Token token = tokens.get(end);
            boolean number = token.isNumber() && end > at;
            boolean dash = token.is("-")
                    && end > at
                    && end + 1 < tokens.size()
                    && tokens.get(end + 1).isCapital();
            if (!token.isCapital() && !number && !dash) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A project that a list holds. */
    private static void named(Clause clause, int at, Notes notes) {
        Sign sign = clause.signs().get(at);
        Zones.within(clause, at, notes);
        Names.first(sign.names(), List.of("project"))
                .ifPresent(name -> notes.say(clause, at, "has-project", "project/list")
                        .about(name.slug(), Listing.words(sign.tokens()), sign.tokens()));
    }

    /** "dự án hạ tầng KCN Thọ Lộc giai đoạn 1": it builds the zone. */
    private static boolean zoneWorks(Clause clause, int at, int last, Notes notes) {
        boolean works = false;
        for (int next = at + 1; next < last; next++) {
            String key = clause.signs().get(next).key();
            works |= key.equals("hạ") || key.equals("kết");
            boolean zone = clause.is(next, Cue.ZONE);
            if (!works || (!zone && !clause.is(next, Cue.ZONE_KIND))) {
                continue;
            }
            ZoneName own = zone ? new ZoneName(List.of(), next + 1) : ZoneName.at(clause, next + 1);
            String slug = zone ? zoneSlug(clause.signs().get(next)) : Plain.slug(own.tokens());
            if (slug.isEmpty()) {
                return true;
            }
            int begin = next;
            while (begin > at + 1 && !clause.signs().get(begin).key().equals("hạ")) {
                begin--;
            }
            int phase = own.end();
            boolean phased = phase + 2 < clause.size()
                    && clause.signs().get(phase).key().equals("giai")
                    && clause.is(phase + 2, Cue.FIGURE);
            String tail = phased
                    ? "-industrial-park-phase-"
                            + Plain.slug(clause.signs().get(phase + 2).tokens())
                    : "-infrastructure";
            List<Token> evidence = Listing.tokens(clause, begin, phased ? phase + 3 : own.end());
            notes.say(clause, at, "has-project", "project/zone").about(slug + tail, Listing.words(evidence), evidence);
            return true;
        }
        return false;
    }

    private static String zoneSlug(Sign zone) {
        return zone.mention().getFirst().meaning() instanceof Meaning.Zone pattern
                ? pattern.slug()
                : Names.first(zone.names(), List.of("zone"))
                        .map(Meaning.Name::slug)
                        .orElse("");
    }

    /** "ký bản ghi nhớ với …", "phối hợp với …": organisations, and none of the province's own. */
    private static void partners(Clause clause, int at, Notes notes) {
        if (clause.ofOthers(at)) {
            return;
        }
        boolean open = false;
        List<Sign> found = new ArrayList<>();
        for (int next = at + 1; next < clause.size() && next - at < 40; next++) {
            boolean signed = clause.signs().get(at).key().equals("kí");
            if ((clause.is(next, Cue.ORGANISATION) || (signed && clause.is(next, Cue.COMPANY)))
                    && !clause.signs().get(next).mention().isEmpty()) {
                found.add(clause.signs().get(next));
            } else if (clause.is(next, Cue.VERB) || clause.is(next, Cue.MARK) || clause.is(next, Cue.SEMICOLON)) {
                break;
            }
            open |= clause.is(next, Cue.AS) || clause.is(next, Cue.MORE);
        }
        for (Sign sign : found) {
            Optional<String> slug = sign.mention().getFirst().meaning() instanceof Meaning.Organisation pattern
                    ? Optional.of(pattern.slug())
                    : Names.first(sign.names(), List.of("organisation")).map(Meaning.Name::slug);
            if (slug.isPresent() && OWN.stream().noneMatch(slug.get()::contains)) {
                notes.say(clause, at, "works-with", "partner/together")
                        .during(clause.periodAt(at))
                        .open(open)
                        .about(slug.get(), Listing.words(sign.tokens()), sign.tokens());
            }
        }
    }
}
