package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Document;
import vn.tinh.fact.Period;
import vn.tinh.fact.Slug;

/** What the readers of statements have read so far, each with the place it is said of. */
final class Notes {
    private final Setting setting;
    private final List<Stated> stated = new ArrayList<>();

    Notes(Setting setting) {
        this.setting = setting;
    }

    List<Stated> stated() {
        return List.copyOf(stated);
    }

    /** The place that this part of the sentence speaks of; empty where it is the country, or nobody can tell. */
    Optional<String> place(Clause clause, int at) {
        int sign = Math.clamp(at, 0, Math.max(0, clause.size() - 1));
        return setting.placeAt(clause.index(), clause.signs().get(sign).item())
                .filter(place -> !place.isEmpty() && !place.equals("viet-nam"));
    }

    /** Begins a statement; nothing is kept where its place cannot be told. */
    Note say(Clause clause, int at, String relation, String rule) {
        return new Note(clause, place(clause, at), relation, rule);
    }

    /** A statement that is being put together. */
    final class Note {
        private final Clause clause;
        private final Optional<String> place;
        private final String relation;
        private final String rule;
        private Period period = Period.NONE;
        private String commodity = Slug.ALL;
        private String partner = Slug.ALL;
        private String detail = Slug.ALL;
        private boolean open;
        private Document document = Document.UNKNOWN;
        private List<String> features = List.of();

        private Note(Clause clause, Optional<String> place, String relation, String rule) {
            this.clause = clause;
            this.place = place;
            this.relation = relation;
            this.rule = rule;
        }

        Note during(Period stretch) {
            period = stretch;
            return this;
        }

        Note of(String good) {
            commodity = good;
            return this;
        }

        Note by(String who) {
            partner = who;
            return this;
        }

        Note split(String by) {
            detail = by;
            return this;
        }

        Note open(boolean more) {
            open = more;
            return this;
        }

        Note document(Document paper) {
            document = paper;
            return this;
        }

        Note features(List<String> more) {
            features = more;
            return this;
        }

        void about(String object, String label, List<Token> evidence) {
            about(place.orElse(""), object, label, evidence);
        }

        void about(String where, String object, String label, List<Token> evidence) {
            if (where.isEmpty() || object.isEmpty() || evidence.isEmpty()) {
                return;
            }
            stated.add(new Stated(
                    relation,
                    where,
                    object,
                    label,
                    evidence,
                    period,
                    commodity,
                    partner,
                    detail,
                    open,
                    document,
                    clause.index(),
                    rule,
                    features));
        }

        /** One statement a part; parts with a figure are observations, and left out. */
        void about(Listing listing, boolean suchAs) {
            open(suchAs || listing.open());
            for (Listing.Part part : listing.parts()) {
                if (!part.figure()) {
                    features(part.composed() ? List.of("composed") : List.of());
                    about(part.object(), part.label(), part.tokens());
                }
            }
        }
    }
}
