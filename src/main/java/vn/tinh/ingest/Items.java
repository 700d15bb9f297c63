package vn.tinh.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;
import vn.tinh.problem.Finding;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.rdf.FlatFile;
import vn.tinh.rdf.RdfReader;
import vn.tinh.triples.TriplesFolder;
import vn.tinh.vocab.Graphs;
import vn.tinh.vocab.Tinh;

/**
 * A folder of articles with the facts that a person read in them: {@code X.txt}, {@code X.jsonl} and, where it is
 * known when X appeared, {@code X.json} with {@code published} and {@code title}.
 */
public final class Items {
    private static final String TEXT = ".txt";
    private static final String FACTS = ".jsonl";
    private static final String METADATA = ".json";
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Path> folders;
    private final List<Path> gold;
    private final TriplesFolder curated;
    private final Map<String, String> published;

    /**
     * @param folders where the articles are
     * @param gold where their facts are if not beside them; none or some
     * @param home the project's, whose curated files tell when an article appeared that has no metadata of its own
     * @param published per id an EDTF that goes before both
     */
    public Items(List<Path> folders, List<Path> gold, Path home, Map<String, String> published) {
        this.folders = List.copyOf(folders);
        this.gold = List.copyOf(gold);
        this.curated = new TriplesFolder(home);
        this.published = Map.copyOf(published);
    }

    /**
     * All of them in the order of their ids.
     *
     * @throws TinhException {@code NOT_FOUND} where there is none, or one has no gold facts
     */
    public List<Item> read() {
        List<Finding> wrong = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> files = files(folder, TEXT);
            if (files.isEmpty()) {
                throw new TinhException(
                        Problem.NOT_FOUND, Place.of(folder.toString()), "there is no article, X.txt, in it");
            }
            for (Path file : files) {
                String name = stem(file, TEXT);
                Optional<Path> facts = Stream.concat(Stream.of(folder), gold.stream())
                        .map(one -> one.resolve(name + FACTS))
                        .filter(Files::exists)
                        .findFirst();
                facts.ifPresentOrElse(
                        known -> items.add(item(name, file, known)),
                        () -> wrong.add(new Finding(
                                Place.of(file.toString()),
                                "its facts were expected as %s beside it or in --gold".formatted(name + FACTS))));
            }
        }
        if (!wrong.isEmpty()) {
            throw new TinhException(Problem.NOT_FOUND, wrong);
        }
        return sorted(items);
    }

    /** The facts of each article in some folders, without their texts: what a comparison of facts alone needs. */
    public static List<Item> factsAlone(List<Path> folders) {
        List<Item> items = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder, FACTS)) {
                String name = stem(file, FACTS);
                items.add(new Item(id(file, name), "", "", "", "", rows(file, name)));
            }
        }
        if (items.isEmpty()) {
            throw new TinhException(
                    Problem.NOT_FOUND, Place.of(folders.getFirst().toString()), "there are no facts, X.jsonl, in it");
        }
        return sorted(items);
    }

    private static List<Item> sorted(List<Item> items) {
        items.sort(Comparator.comparing(Item::id));
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).id().equals(items.get(i - 1).id())) {
                throw new TinhException(
                        Problem.FACTS_INVALID,
                        "article %s is there twice".formatted(items.get(i).id()));
            }
        }
        return List.copyOf(items);
    }

    private Item item(String name, Path file, Path facts) {
        ArticleId id = id(file, name);
        Path metadata = file.resolveSibling(name + METADATA);
        String date = "";
        String title = "";
        String publisher = "";
        if (Files.exists(metadata)) {
            JsonNode json = json(metadata);
            date = json.path("published").asString("");
            title = json.path("title").asString("");
            publisher = json.path("publisher").asString("");
        } else if (Files.exists(curated.curated(id))) {
            List<Quad> known = RdfReader.into(Graphs.article(id.value()))
                    .file(curated.curated(id))
                    .quads();
            date = said(known, Tinh.published.asNode());
            title = said(known, DCTerms.title.asNode());
        }
        date = published.getOrDefault(name, date);
        if (!date.isEmpty()) {
            try {
                date = new Published(date).edtf();
            } catch (IllegalArgumentException e) {
                throw new TinhException(
                        published.containsKey(name) ? Problem.USAGE : Problem.FACTS_INVALID,
                        Place.of(published.containsKey(name) ? "--published " + name : metadata.toString()),
                        "published: " + e.getMessage());
            }
        }
        return new Item(id, date, title, publisher, text(file), rows(facts, name));
    }

    private static String said(List<Quad> known, Node predicate) {
        return known.stream()
                .filter(quad -> quad.getPredicate().equals(predicate))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private static JsonNode json(Path file) {
        try {
            JsonNode json = JSON.readTree(text(file));
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new TinhException(
                    Problem.SYNTAX,
                    new Place(file.toString(), Math.max(e.getLocation().getLineNr(), 0), 0),
                    e.getOriginalMessage());
        }
        throw new TinhException(Problem.SYNTAX, Place.of(file.toString()), "a JSON object is expected");
    }

    /** The facts of a file, each of the article after which the file is named. */
    static List<FlatRecord> rows(Path file, String article) {
        List<FlatRecord> rows = new ArrayList<>();
        List<Finding> wrong = new ArrayList<>();
        for (FlatFile.Line line : FlatFile.read(file)) {
            String named = line.row().text(Key.ARTICLE).orElse(article);
            if (!named.equals(article)) {
                wrong.add(new Finding(
                        line.keys().getOrDefault(Key.ARTICLE, line.place()),
                        "article %s was expected, as the file is called, not %s".formatted(article, named)));
            }
            if (!List.of("observation", "relation").contains(line.row().cell(Key.FACT))) {
                wrong.add(new Finding(line.place(), "fact: observation or relation was expected"));
            }
            rows.add(line.row());
        }
        if (!wrong.isEmpty()) {
            throw new TinhException(Problem.FACTS_INVALID, wrong);
        }
        return rows;
    }

    private static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(folder.toString()), "there is no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unread(folder, e);
        }
    }

    private static String stem(Path file, String suffix) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - suffix.length());
    }

    private static ArticleId id(Path file, String name) {
        try {
            return new ArticleId(name);
        } catch (IllegalArgumentException e) {
            throw new TinhException(Problem.FACTS_INVALID, Place.of(file.toString()), String.valueOf(e.getMessage()));
        }
    }

    /** As it is, byte for byte: what is left out would move all offsets. */
    private static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TinhException(Problem.SYNTAX, Place.of(file.toString()), "is not UTF-8");
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    private static TinhException unread(Path file, IOException e) {
        return new TinhException(Problem.NOT_FOUND, Place.of(file.toString()), "cannot be read: " + e);
    }
}
