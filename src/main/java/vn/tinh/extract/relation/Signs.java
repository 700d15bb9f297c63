package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/** Cuts a sentence into signs. */
final class Signs {
    private static final Phrases<Cue> CUES = cues();
    private static final Set<String> THINGS = Set.of("commodity", "sector", "product");
    private static final Set<Cue> COUNTED = EnumSet.of(Cue.FIELD, Cue.GOODS, Cue.SPEARHEAD);
    private static final Set<String> COUNTRIES = Set.of("country", "group");

    /** In the slugs of a province's own offices. */
    private static final List<String> OWN =
            List.of("-peoples-co", "-department-of-", "-statistics-office", "-party-committee");

    private final List<Sign> signs = new ArrayList<>();
    private final List<Token> run = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final List<Token> counts = new ArrayList<>();

    private Signs() {}

    private static Phrases<Cue> cues() {
        Phrases<Cue> cues = new Phrases<>();
        for (Cue cue : Cue.values()) {
            cue.phrases().forEach(phrase -> cues.add(phrase, cue));
        }
        return cues;
    }

    static List<Sign> of(Sentence sentence) {
        var signs = new Signs();
        for (int at = 0; at < sentence.items().size(); at++) {
            signs.take(sentence.items().get(at), at);
        }
        signs.flush();
        List<Sign> all = signs.signs;
        for (int at = 0; at + 1 < all.size(); at++) {
            Sign sign = all.get(at);
            if (isCounted(sign, all.get(at + 1))) {
                all.set(at, new Sign(Cue.DET, sign.tokens(), sign.item(), sign.mention()));
            }
        }
        return all;
    }

    private void take(Item item, int at) {
        switch (item) {
            case Token token -> word(token, at);
            case Mention mention -> {
                Optional<Cue> cue =
                        isCount(mention) ? Optional.empty() : organised(mention).or(() -> cue(mention.meaning()));
                if (cue.isPresent()) {
                    flush();
                    signs.add(new Sign(cue.get(), mention.tokens(), at, List.of(mention)));
                } else {
                    counts.addAll(isCount(mention) ? mention.tokens() : List.of());
                    mention.tokens().forEach(token -> word(token, at));
                }
            }
        }
    }

    /** "hai mặt hàng", "ba trụ cột": so many as are named, and no figure. */
    private static boolean isCount(Mention mention) {
        return mention.meaning() instanceof Meaning.Amount amount
                && amount.unit().isEmpty()
                && mention.tokens().size() == 1
                && mention.tokens().getFirst().isWord();
    }

    /** "5 lĩnh vực", "10 nước": likewise in digits. */
    private static boolean isCounted(Sign figure, Sign next) {
        return figure.is(Cue.FIGURE)
                && (COUNTED.contains(next.cue()) || isBranch(next))
                && figure.mention().stream()
                        .map(Mention::meaning)
                        .allMatch(meaning -> meaning instanceof Meaning.Amount amount
                                && amount.unit().isEmpty());
    }

    /** "4 ngành công nghiệp", "3 lĩnh vực dịch vụ". */
    private static boolean isBranch(Sign sign) {
        return sign.is(Cue.THING) && (sign.key().equals("ngành") || sign.key().equals("lĩnh"));
    }

    /** What sort of organisation it is, its rule says; newspapers and schools are none here. */
    private static Optional<Cue> organised(Mention mention) {
        if (!(mention.meaning() instanceof Meaning.Organisation organisation)) {
            return Optional.empty();
        }
        if (OWN.stream().anyMatch(organisation.slug()::contains)) {
            return Optional.of(Cue.OFFICE);
        }
        return switch (mention.rule()) {
            case "organisation/enterprise" -> Optional.of(Cue.COMPANY);
            case "organisation/office" -> Optional.of(Cue.OFFICE);
            case "organisation/press", "organisation/school" -> Optional.of(Cue.MARK);
            default -> Optional.of(Cue.ORGANISATION);
        };
    }

    private void word(Token token, int at) {
        run.add(token);
        items.add(at);
    }

    /** What a mention does; empty where its words count and not what they name. */
    private static Optional<Cue> cue(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Numeral number -> Optional.of(Cue.FIGURE);
            case Meaning.Amount amount -> Optional.of(Cue.FIGURE);
            case Meaning.Multiple multiple -> Optional.of(Cue.FIGURE);
            case Meaning.Ranking ranking -> Optional.of(Cue.FIGURE);
            case Meaning.Change change -> Optional.of(Cue.CHANGE);
            case Meaning.Part part -> Optional.of(Cue.CHANGE);
            case Meaning.Fulfilment fulfilment -> Optional.of(Cue.CHANGE);
            case Meaning.Time time -> Optional.of(Cue.TIME);
            case Meaning.Zone zone -> Optional.of(Cue.ZONE);
            case Meaning.Organisation organisation -> Optional.of(Cue.ORGANISATION);
            case Meaning.Paper paper -> Optional.of(Cue.PAPER);
            case Meaning.Place place -> place.name().slug().isEmpty() ? Optional.of(Cue.HERE) : cue(place.name());
            case Meaning.Name name -> cue(name);
            case Meaning.Names names ->
                names.choices().stream()
                        .map(Signs::cue)
                        .flatMap(Optional::stream)
                        .min(Cue::compareTo);
        };
    }

    private static Optional<Cue> cue(Meaning.Name name) {
        if (name.slug().equals("ocop-products")) {
            return Optional.of(Cue.OCOP);
        }
        if (THINGS.contains(name.type())) {
            return Optional.of(Cue.THING);
        }
        if (COUNTRIES.contains(name.type())) {
            return Optional.of(name.slug().equals("VN") ? Cue.NATION : Cue.COUNTRY);
        }
        return switch (name.type()) {
            case "place" -> Optional.of(name.sort().equals("nation") ? Cue.NATION : Cue.PLACE);
            case "zone" -> Optional.of(Cue.ZONE);
            case "project" -> Optional.of(Cue.PROJECT_NAMED);
            case "organisation" ->
                Optional.of(OWN.stream().anyMatch(name.slug()::contains) ? Cue.OFFICE : Cue.ORGANISATION);
            default -> Optional.empty();
        };
    }

    /** The tokens since the last mention, by the longest cues. */
    private void flush() {
        int at = 0;
        while (at < run.size()) {
            Token token = run.get(at);
            int end = at + 1;
            Cue cue = counts.contains(token) ? Cue.DET : plain(token);
            Optional<Phrases.Hit<Cue>> hit = CUES.at(run, at, run.size());
            if (hit.isPresent()) {
                cue = hit.get().said();
                end = hit.get().end();
            }
            signs.add(new Sign(cue, List.copyOf(run.subList(at, end)), items.get(at), List.of()));
            at = end;
        }
        run.clear();
        counts.clear();
        items.clear();
    }

    private static Cue plain(Token token) {
        if (token.isNumber()) {
            return Cue.FIGURE;
        }
        return token.isWord() ? Cue.WORD : Cue.MARK;
    }
}
