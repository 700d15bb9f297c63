package vn.tinh.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Sha256;
import vn.tinh.ontology.Judge;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.RdfReader;
import vn.tinh.store.Store;
import vn.tinh.triples.DataFile;
import vn.tinh.triples.TriplesFolder;

/** The folder that has {@code ontology} and {@code triples}: what a store of it holds. */
public final class Project {
    private static final List<String> FOLDERS = List.of("ontology/", "triples/");

    private final Path home;
    private final TriplesFolder folder;

    private Project(Path home) {
        this.home = home;
        this.folder = new TriplesFolder(home);
    }

    /** @param home the folder; files in it are called by their paths relative to it */
    public static Project at(Path home) {
        return new Project(home);
    }

    public Path ontology() {
        return home.resolve("ontology");
    }

    public Judge judge() {
        return Judge.read(ontology());
    }

    /**
     * All files that a store of this project holds, in the order in which they build on each other. What people say of
     * an article and what was extracted from it are one.
     */
    public List<Source> sources() {
        return together(folder.files());
    }

    /** The one source of what is said of an article, of which there are two files, one or none. */
    Optional<Source> source(ArticleId article) {
        return together(folder.files(article)).stream().findFirst();
    }

    private static List<Source> together(List<DataFile> files) {
        SequencedMap<String, Source> sources = new LinkedHashMap<>(); // what was extracted by its graph, others by name
        for (DataFile file : files) {
            Source source = new Source(file.path(), file.name(), file.graph(), Optional.empty());
            String graph = file.graph().getURI();
            Source before = sources.get(graph);
            if (before != null && before.extracted().isEmpty() && TriplesFolder.isCurated(file.name())) {
                sources.put(graph, source.over(before));
            } else {
                sources.put(TriplesFolder.isExtracted(file.name()) && before == null ? graph : file.name(), source);
            }
        }
        return List.copyOf(sources.values());
    }

    TriplesFolder folder() {
        return folder;
    }

    /** Ontology and reference data alone, against which articles are judged. */
    public List<Source> vocabulary() {
        return sources().stream()
                .filter(source -> Vocabulary.isVocabulary(source.graph()))
                .toList();
    }

    /** Changes with any byte of the ontology and the reference data. */
    String vocabularyDigest() {
        var digests = new StringBuilder();
        for (Source source : vocabulary()) {
            try {
                digests.append(source.name())
                        .append(' ')
                        .append(Sha256.of(Files.readAllBytes(source.path())))
                        .append('\n');
            } catch (IOException e) {
                throw new TinhException(Problem.NOT_FOUND, Place.of(source.name()), "cannot be read: " + e);
            }
        }
        return Sha256.of(digests.toString());
    }

    /** Ontology and reference data as the files say them, whether or not they would pass the shapes. */
    public Vocabulary readVocabulary() {
        return Vocabulary.of(vocabulary().stream()
                .flatMap(source -> RdfReader.into(source.graph()).file(source.path()).quads().stream())
                .toList());
    }

    /** Makes the store hold what the files say: loads what changed, and removes what is gone. */
    public Report synchronise(Store store, Progress progress) {
        return new Loading(store, this::judge, progress).synchronise(sources(), FOLDERS);
    }

    /** Loads files, after the project's ontology and reference data where the store has none. */
    public Report load(Store store, List<Source> sources, Progress progress) {
        Loading loading = new Loading(store, this::judge, progress);
        if (store.read(Vocabulary::of).isEmpty()) {
            List<Source> first = new ArrayList<>(vocabulary());
            first.removeIf(
                    own -> sources.stream().anyMatch(source -> source.name().equals(own.name())));
            Report report = loading.load(first);
            return report.hasRefused() ? report : report.and(loading.load(sources));
        }
        return loading.load(sources);
    }
}
