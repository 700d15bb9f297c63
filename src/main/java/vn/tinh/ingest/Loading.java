package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.tinh.ontology.Judge;
import vn.tinh.ontology.Judgement;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.store.Change;
import vn.tinh.store.Snapshot;
import vn.tinh.store.Store;

/**
 * Loads files into a store. A file's graphs, or of an article those of its two files, are replaced as a whole, together with what is derived from them, in one
 * transaction; a file that is wrong is refused with everything that is wrong with it, and the files beside it still
 * load. Small files share a transaction.
 */
public final class Loading {
    private final Store store;
    private final Supplier<Judge> judge;
    private final Progress progress;
    private @Nullable Judge judged;
    private @Nullable Vocabulary vocabulary;

    /** @param judge is asked for when there is something to judge: reading the shapes takes a while */
    public Loading(Store store, Supplier<Judge> judge, Progress progress) {
        this.store = store;
        this.judge = judge;
        this.progress = progress;
    }

    /** Loads the files in their order; what files say that are not among them stays as it is. */
    public Report load(List<Source> sources) {
        Map<Source, Outcome> outcomes = new LinkedHashMap<>();
        long statements = 0;
        for (List<Source> portion : Portions.of(sources)) {
            for (Map.Entry<Source, Outcome> done : loadPortion(portion).entrySet()) {
                outcomes.put(done.getKey(), done.getValue());
                statements += done.getValue() instanceof Outcome.Loaded loaded ? loaded.statements() : 0;
            }
            progress.at(outcomes.size(), sources.size(), statements);
        }
        return new Report(List.copyOf(outcomes.values()));
    }

    /**
     * Makes the store hold what a folder of files says: loads what changed, and removes the graphs of files that are
     * gone.
     *
     * @param sources all files of the folder
     * @param prefixes how the names of the folder's files begin
     */
    public Report synchronise(List<Source> sources, List<String> prefixes) {
        Report report = load(sources);
        List<Outcome> outcomes = new ArrayList<>(report.outcomes());
        outcomes.addAll(removeVanished(sources, prefixes));
        if (!Optional.of(Catalog.RULES).equals(store.read(snapshot -> new Catalog(snapshot).derivation()))) {
            deriveAnew();
        }
        return new Report(outcomes);
    }

    private List<Outcome> removeVanished(List<Source> sources, List<String> prefixes) {
        Set<String> names = new HashSet<>();
        sources.forEach(source -> names.addAll(source.names()));
        Catalog catalog = store.read(Catalog::new);
        List<Outcome> outcomes = new ArrayList<>();
        List<Replacement> gone = new ArrayList<>();
        for (String file : catalog.files()) {
            if (!names.contains(file) && prefixes.stream().anyMatch(file::startsWith)) {
                store.read(snapshot -> gone.addAll(vanishing(catalog.graphsOf(file), snapshot)));
                outcomes.add(new Outcome.Removed(file));
            }
        }
        if (!gone.isEmpty()) {
            apply(gone, List.of(), catalog);
            vocabulary = null; // the graphs that went may have been part of it
        }
        return outcomes;
    }

    private static List<Replacement> vanishing(Collection<Node> graphs, Snapshot snapshot) {
        return graphs.stream()
                .map(graph -> Replacement.of(graph, snapshot.graph(graph), List.of()))
                .toList();
    }

    private Map<Source, Outcome> loadPortion(List<Source> portion) {
        Catalog catalog = store.read(Catalog::new);
        Map<Source, Outcome> outcomes = new LinkedHashMap<>();
        portion.forEach(source -> outcomes.put(source, new Outcome.Unchanged(source.name())));
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : Candidate.read(portion, catalog)) {
            if (candidate.isRefused()) {
                outcomes.put(candidate.source(), candidate.refused());
            } else {
                candidates.add(candidate);
            }
        }
        refuseSharedGraphs(candidates, outcomes);
        if (candidates.isEmpty()) {
            return outcomes;
        }
        judgeAndApply(candidates, catalog, outcomes);
        return outcomes;
    }

    /** Of two files that say what one graph is to hold, the second is refused. */
    private static void refuseSharedGraphs(List<Candidate> candidates, Map<Source, Outcome> outcomes) {
        Map<Node, String> owners = new LinkedHashMap<>();
        candidates.removeIf(candidate -> {
            for (Node graph : candidate.graphs()) {
                String owner = owners.putIfAbsent(graph, candidate.source().name());
                if (owner != null) {
                    Finding finding = new Finding(
                            Place.of(candidate.source().name()),
                            "says what %s holds, as %s does already; one graph comes from one file"
                                    .formatted(graph, owner));
                    outcomes.put(
                            candidate.source(),
                            new Outcome.Refused(candidate.source().name(), List.of(finding)));
                    return true;
                }
            }
            return false;
        });
    }

    private void judgeAndApply(List<Candidate> candidates, Catalog catalog, Map<Source, Outcome> outcomes) {
        Vocabulary before = vocabulary();
        List<Candidate> terms = new ArrayList<>(
                candidates.stream().filter(Candidate::isVocabulary).toList());
        Vocabulary after = terms.isEmpty() ? before : before.with(replacements(terms, catalog));
        if (refuseWrong(terms, after, outcomes)) {
            after = terms.isEmpty() ? before : before.with(replacements(terms, catalog));
        }
        List<Candidate> articles = new ArrayList<>(candidates.stream()
                .filter(candidate -> !candidate.isVocabulary())
                .toList());
        refuseWrong(articles, after, outcomes);
        List<Candidate> good = Stream.concat(terms.stream(), articles.stream()).toList();
        if (good.isEmpty()) {
            return;
        }
        vocabulary = after;
        boolean otherAxioms = store.version() > 0 && !after.axioms().equals(before.axioms());
        List<Replacement> replacements = replacements(good, catalog);
        Set<Node> changed = new HashSet<>();
        replacements.stream()
                .filter(replacement -> !replacement.isEmpty())
                .forEach(replacement -> changed.add(replacement.graph()));
        for (Candidate candidate : good) {
            if (Collections.disjoint(candidate.graphs(), changed)) { // other bytes, the same statements
                outcomes.put(
                        candidate.source(),
                        new Outcome.Unchanged(candidate.source().name()));
            }
        }
        apply(replacements, good, catalog);
        if (otherAxioms) {
            deriveAnew();
        }
    }

    /** Takes the wrong ones out of the list and says whether there were any. */
    private boolean refuseWrong(List<Candidate> candidates, Vocabulary against, Map<Source, Outcome> outcomes) {
        Judge shapes = judge();
        List<Judgement> verdicts = candidates.parallelStream()
                .map(candidate -> shapes.judge(candidate.file(), against.context()))
                .toList();
        List<Candidate> wrong = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            String name = candidate.source().name();
            Judgement verdict = verdicts.get(i);
            if (verdict.violations().isEmpty()) {
                List<Finding> warnings = new ArrayList<>(verdict.warnings());
                warnings.addAll(candidate.warnings());
                outcomes.put(
                        candidate.source(),
                        new Outcome.Loaded(name, candidate.file().quads().size(), warnings, candidate.decisions()));
            } else {
                outcomes.put(candidate.source(), new Outcome.Refused(name, verdict.violations()));
                wrong.add(candidate);
            }
        }
        candidates.removeAll(wrong);
        return !wrong.isEmpty();
    }

    private List<Replacement> replacements(List<Candidate> candidates, Catalog catalog) {
        return store.read(snapshot -> {
            List<Replacement> replacements = new ArrayList<>();
            for (Candidate candidate : candidates) {
                candidate
                        .byGraph()
                        .forEach((graph, quads) ->
                                replacements.add(Replacement.of(graph, snapshot.graph(graph), quads)));
                Set<Node> left =
                        new LinkedHashSet<>(catalog.graphsOf(candidate.source().name()));
                left.removeAll(candidate.graphs());
                replacements.addAll(vanishing(left, snapshot));
            }
            return replacements;
        });
    }

    private void apply(List<Replacement> replacements, List<Candidate> files, Catalog catalog) {
        Change change = store.read(snapshot -> {
            Change whole = new DerivedGraphs(snapshot, vocabulary()).follow(replacements);
            List<Quad> removed = new ArrayList<>(whole.removed());
            List<Quad> added = new ArrayList<>(whole.added());
            replacements.forEach(replacement -> removed.addAll(catalog.entry(replacement.graph())));
            files.forEach(file -> added.addAll(file.bookkeeping()));
            if (catalog.derivation().isEmpty()) {
                added.add(Catalog.derivation(Catalog.RULES));
            }
            return new Change(removed, added);
        });
        store.apply(change);
    }

    private void deriveAnew() {
        Change change = store.read(snapshot -> {
            Change derived = new DerivedGraphs(snapshot, vocabulary()).anew();
            List<Quad> removed = new ArrayList<>(derived.removed());
            new Catalog(snapshot).derivation().ifPresent(version -> removed.add(Catalog.derivation(version)));
            List<Quad> added = new ArrayList<>(derived.added());
            added.add(Catalog.derivation(Catalog.RULES));
            return new Change(removed, added);
        });
        store.apply(change);
    }

    private Judge judge() {
        if (judged == null) {
            judged = judge.get();
        }
        return judged;
    }

    private Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = store.read(Vocabulary::of);
        }
        return vocabulary;
    }
}
