package vn.tinh.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import vn.tinh.fact.Keys;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

class UpkeepTest {
    private static final int ARTICLES = 8;

    /** A store of quads in memory. */
    private record Memory(Set<Quad> quads) implements Kept {
        @Override
        public Collection<Quad> about(Collection<Node> subjects) {
            return find(quad -> subjects.contains(quad.getSubject()));
        }

        @Override
        public Collection<Quad> pointing(Node predicate, Collection<Node> objects) {
            return find(quad -> quad.getPredicate().equals(predicate) && objects.contains(quad.getObject()));
        }

        List<Quad> find(Predicate<Quad> wanted) {
            return quads.stream().filter(wanted).toList();
        }

        Set<Triple> observations() {
            return find(quad -> quad.getGraph().equals(Graphs.OBSERVATIONS)).stream()
                    .map(Quad::asTriple)
                    .collect(Collectors.toSet());
        }

        /** Of the observations. */
        Set<String> amounts() {
            return observations().stream()
                    .filter(triple -> triple.getPredicate().equals(Tinh.amount.asNode()))
                    .map(triple -> Keys.plain(new BigDecimal(triple.getObject().getLiteralLexicalForm())))
                    .collect(Collectors.toSet());
        }

        Set<Triple> fromScratch() {
            var stated = new Fetched(this);
            Set<Node> claims = quads.stream()
                    .map(Quad::getSubject)
                    .filter(node -> Ids.key("claim", node).isPresent())
                    .collect(Collectors.toSet());
            return new LinkedHashSet<>(new Derivation(stated).derive(claims));
        }
    }

    @Test
    void what_follows_a_change_is_what_deriving_all_anew_would_give() {
        for (long seed : seeds()) {
            var random = new Random(seed);
            var newsroom = new Newsroom(random);
            var memory = new Memory(new HashSet<>());
            for (int step = 0; step < 40; step++) {
                Set<Quad> added = change(newsroom, random);
                List<Quad> removed = memory.find(replacedBy(added, random));
                String where = "seed %d, step %d".formatted(seed, step);
                apply(memory, removed, added, where);

                assertThat(differences(memory)).as(where).isEmpty();
            }
        }
    }

    private static List<Long> seeds() {
        Long given = Long.getLong("seed");
        return given == null ? new Random().longs(25).boxed().toList() : List.of(given);
    }

    private static Set<Quad> change(Newsroom newsroom, Random random) {
        var added = new HashSet<Quad>();
        int what = random.nextInt(10);
        switch (what) {
            case 0 -> added.addAll(newsroom.organisation(random.nextInt(4)));
            case 1 -> added.addAll(newsroom.rank(random.nextInt(4)));
            case 2 -> added.addAll(newsroom.plan(random.nextInt(3)));
            case 3 -> added.addAll(newsroom.relation(random.nextInt(2)));
            default -> {
                added.addAll(newsroom.article(random.nextInt(ARTICLES)));
                if (random.nextBoolean()) {
                    added.addAll(newsroom.article(random.nextInt(ARTICLES)));
                }
            }
        }
        return added;
    }

    /** The whole graph of an article that comes anew, or a few statements with it; a value of the reference data. */
    private static Predicate<Quad> replacedBy(Set<Quad> added, Random random) {
        Set<Node> graphs = added.stream().map(Quad::getGraph).collect(Collectors.toSet());
        Set<Node> subjects = added.stream().map(Quad::getSubject).collect(Collectors.toSet());
        Node alsoGone = Graphs.article("t_" + random.nextInt(3 * ARTICLES));
        return quad -> quad.getGraph().equals(Newsroom.REFERENCE)
                ? subjects.contains(quad.getSubject())
                : graphs.contains(quad.getGraph()) || quad.getGraph().equals(alsoGone);
    }

    private static void apply(Memory memory, List<Quad> removed, Set<Quad> added, String where) {
        Upkeep.Update update = Upkeep.after(memory, removed, added);
        Set<Triple> before = memory.observations();
        assertThat(update.removed()).as(where).isSubsetOf(before);
        assertThat(update.added()).as(where).noneMatch(before::contains);
        removed.forEach(memory.quads()::remove);
        memory.quads().addAll(added);
        update.removed().forEach(triple -> memory.quads().remove(Quad.create(Graphs.OBSERVATIONS, triple)));
        update.added().forEach(triple -> memory.quads().add(Quad.create(Graphs.OBSERVATIONS, triple)));
    }

    /** What is there and should not be, and the other way round; descriptions of periods may stay. */
    private static List<String> differences(Memory memory) {
        Set<Triple> actual = memory.observations();
        Set<Triple> expected = memory.fromScratch();
        var differences = new ArrayList<String>();
        actual.stream()
                .filter(triple -> !expected.contains(triple)
                        && Ids.key("period", triple.getSubject()).isEmpty())
                .forEach(triple -> differences.add("stays: " + triple));
        expected.stream()
                .filter(triple -> !actual.contains(triple))
                .forEach(triple -> differences.add("lacks: " + triple));
        return differences;
    }

    @Test
    void a_date_that_becomes_known_of_a_plan_moves_the_target_that_it_sets() {
        var memory = new Memory(new HashSet<>());
        var stated = new HashSet<Quad>();
        RDFDataMgr.loadDatasetGraph("src/test/resources/derive/later-plan.trig").stream()
                .forEach(stated::add);
        apply(memory, List.of(), stated, "first");
        assertThat(memory.amounts()).contains("2000000000");

        List<Quad> dates = memory.find(quad -> quad.getPredicate().equals(DCTerms.issued.asNode()));
        var later = new HashSet<Quad>();
        for (Quad quad : dates) {
            boolean first = quad.getSubject().equals(Ids.of("strategy", "plan-1"));
            later.add(Quad.create(
                    quad.getGraph(),
                    quad.getSubject(),
                    quad.getPredicate(),
                    first ? Literals.of(LocalDate.of(2024, 1, 1)) : quad.getObject()));
        }
        apply(memory, dates, later, "later");

        assertThat(memory.amounts()).contains("1800000000").doesNotContain("2000000000");
        assertThat(differences(memory)).isEmpty();
    }

    @Test
    void a_change_that_touches_no_claim_changes_nothing() {
        var newsroom = new Newsroom(new Random(1));
        var memory = new Memory(new HashSet<>());
        apply(memory, List.of(), new HashSet<>(newsroom.article(1)), "first");
        Quad label =
                Quad.create(Graphs.reference("provinces"), Ids.place("hung-yen"), RDFS.label.asNode(), Literals.of(1));

        assertThat(Upkeep.after(memory, List.of(), List.of(label))).isEqualTo(new Upkeep.Update(List.of(), List.of()));
    }

    @Test
    void the_same_article_again_changes_nothing() {
        var newsroom = new Newsroom(new Random(2));
        var memory = new Memory(new HashSet<>());
        Set<Quad> article = new HashSet<>(newsroom.article(1));
        apply(memory, List.of(), article, "first");

        assertThat(Upkeep.after(memory, article, article)).isEqualTo(new Upkeep.Update(List.of(), List.of()));
    }
}
