package vn.tinh.triples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.ArticleId;
import vn.tinh.rdf.RdfReader;
import vn.tinh.rdf.Syntax;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Literals;
import vn.tinh.vocab.Tinh;

/** The folder that holds {@code ontology/} and {@code triples/}: which files are data, in which order, in which graph. */
public final class TriplesFolder {
    private static final String ONTOLOGY = "ontology/";
    private static final String TRIPLES = "triples/";
    private static final String REFERENCE = TRIPLES + "reference/";
    private static final String EXTRACTED = TRIPLES + "extracted/";
    private static final String CURATED = TRIPLES + "curated/";
    /** Below {@code ontology/}, these are no data: competency questions, checks, and examples right and wrong. */
    private static final List<String> NO_DATA =
            List.of(ONTOLOGY + "examples/", ONTOLOGY + "questions/", ONTOLOGY + "checks/");

    private final Path home;

    public TriplesFolder(Path home) {
        this.home = home;
    }

    /**
     * All files, in the order in which they are loaded: the ontology, reference data, what was extracted from articles
     * with what people say of them after it, and all others; each group by name. Of an article whose curated file is
     * complete, the extracted one is left out.
     */
    public List<DataFile> files() {
        List<DataFile> files = new ArrayList<>();
        files.addAll(below(ONTOLOGY));
        files.addAll(below(TRIPLES));
        Set<Node> complete = new HashSet<>();
        Set<Node> extracted = new HashSet<>();
        for (DataFile file : files) {
            if (file.name().startsWith(EXTRACTED)) {
                extracted.add(file.graph());
            }
        }
        for (DataFile file : files) {
            if (file.name().startsWith(CURATED) && extracted.contains(file.graph()) && isComplete(file)) {
                complete.add(file.graph());
            }
        }
        files.removeIf(file -> file.name().startsWith(EXTRACTED) && complete.contains(file.graph()));
        files.sort(Comparator.comparingInt(TriplesFolder::group)
                .thenComparing(TriplesFolder::byArticle)
                .thenComparing(
                        DataFile::name,
                        Comparator.comparing((String name) -> name.startsWith(CURATED))
                                .thenComparing(Comparator.naturalOrder())));
        return List.copyOf(files);
    }

    /** The files of one article, in the same order and with the same one left out. */
    public List<DataFile> files(ArticleId article) {
        List<DataFile> files = new ArrayList<>();
        for (Path path : List.of(extracted(article), curated(article))) {
            if (Files.isRegularFile(path)) {
                files.add(file(path));
            }
        }
        if (files.size() == 2 && isComplete(files.getLast())) {
            files.removeFirst();
        }
        return List.copyOf(files);
    }

    /** @param name path below the folder, with "/" */
    public static boolean isExtracted(String name) {
        return name.startsWith(EXTRACTED);
    }

    /** @param name path below the folder, with "/" */
    public static boolean isCurated(String name) {
        return name.startsWith(CURATED);
    }

    private static int group(DataFile file) {
        String name = file.name();
        return name.startsWith(ONTOLOGY)
                ? 0
                : name.startsWith(REFERENCE)
                        ? 1
                        : Graphs.articleOf(file.graph()).isPresent() ? 2 : 3;
    }

    private static String byArticle(DataFile file) {
        return Graphs.articleOf(file.graph()).orElse("");
    }

    private List<DataFile> below(String folder) {
        Path root = home.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(this::file)
                    .filter(file -> Syntax.ofFile(file.name()).isPresent()
                            && !file.name().contains("/.")
                            && NO_DATA.stream().noneMatch(file.name()::startsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataFile file(Path path) {
        String name = home.relativize(path).toString().replace('\\', '/');
        return new DataFile(path, name, graph(name));
    }

    /**
     * The graph of a file's statements that name none.
     *
     * @param name path below the folder, with "/"; of a file elsewhere its bare name
     */
    public static Node graph(String name) {
        String bare = bare(name);
        if (bare.startsWith(ONTOLOGY)) {
            return Graphs.ontology(bare.substring(ONTOLOGY.length()));
        }
        if (bare.startsWith(REFERENCE)) {
            return Graphs.reference(bare.substring(REFERENCE.length()));
        }
        for (String articles : List.of(EXTRACTED, CURATED)) {
            if (bare.startsWith(articles)) {
                return Graphs.article(bare.substring(articles.length()));
            }
        }
        return Graphs.file(bare.startsWith(TRIPLES) ? bare.substring(TRIPLES.length()) : bare);
    }

    /** Without the suffixes of syntax and packing, and with what an IRI cannot hold written as %XX. */
    private static String bare(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        String bare = dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
        var iri = new StringBuilder();
        for (byte b : bare.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean safe = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-_.~/".indexOf(c) >= 0;
            iri.append(safe ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return iri.toString();
    }

    private static boolean isComplete(DataFile file) {
        String article = Graphs.articleOf(file.graph()).orElseThrow();
        Quad mark = new Quad(file.graph(), Ids.article(article), Tinh.complete.asNode(), Literals.bool(true));
        return RdfReader.into(file.graph()).file(file.path()).quads().contains(mark);
    }

    /** Whether people's file about the article is there and stands alone. */
    public boolean isComplete(ArticleId article) {
        Path file = curated(article);
        return Files.isRegularFile(file) && isComplete(file(file));
    }

    /** What is noted of the files of {@link #extracted}; no data. */
    public Path ledger() {
        return home.resolve(EXTRACTED).resolve(".ingested");
    }

    public Path curated(ArticleId article) {
        return home.resolve(CURATED).resolve(article + ".trig");
    }

    public Path extracted(ArticleId article) {
        return home.resolve(EXTRACTED).resolve(article + ".trig");
    }

    /**
     * Replaces a file, whole or not at all, also when the process is killed.
     *
     * @return false if the file had these bytes already and was left alone
     */
    public static boolean write(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IllegalArgumentException(file + " is no file");
            }
            Files.createDirectories(folder);
            Path fresh = folder.resolve(".%s.%d.tmp"
                    .formatted(file.getFileName(), ProcessHandle.current().pid()));
            try {
                try (FileChannel out = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        out.write(buffer);
                    }
                    out.force(true);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
