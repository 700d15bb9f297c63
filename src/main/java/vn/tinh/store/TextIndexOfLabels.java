package vn.tinh.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;
import vn.tinh.vocab.Ids;

/**
 * The words by which things are found: labels, other names and titles, with or without diacritics, for
 * {@code text:query}. Its commits carry the version of the store that they belong to; where the two differ the index
 * is made anew from the store.
 */
final class TextIndexOfLabels implements AutoCloseable {
    private static final String VERSION = "version";

    /** Periods have labels too, one for each graph that uses them; nobody looks for a year by its name. */
    private static final String NOT_SOUGHT = Ids.BASE + "period/";

    private final Directory directory;
    private final EntityDefinition definition;
    private final TextIndexLucene index;

    private TextIndexOfLabels(Directory directory) {
        this.directory = directory;
        this.definition = new EntityDefinition("uri", "label", "graph", SKOS.prefLabel.asNode());
        definition.set("label", SKOS.altLabel.asNode());
        definition.set("label", RDFS.label.asNode());
        definition.set("label", DCTerms.title.asNode());
        definition.setLangField("lang");
        definition.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new FoldingAnalyzer());
        config.setQueryAnalyzer(new FoldingAnalyzer());
        config.setValueStored(true);
        this.index = new TextIndexLucene(directory, config);
    }

    static TextIndexOfLabels open(Path folder) {
        try {
            return new TextIndexOfLabels(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new TinhException(
                    Problem.STORE_UNAVAILABLE, folder + ": the text index cannot be opened: " + e.getMessage(), e);
        }
    }

    static TextIndexOfLabels inMemory() {
        return new TextIndexOfLabels(new ByteBuffersDirectory());
    }

    /** Makes {@code text:query} in queries over this dataset use the index. */
    void serve(Context context) {
        context.set(TextQuery.textIndex, index);
    }

    /** The version of the store that the index belongs to; 0 for a new one. */
    long version() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(VERSION, "0"));
        } catch (IOException e) {
            return 0; // an index that cannot be read is made anew
        }
    }

    void follow(Change change, long version) {
        change.removed().forEach(quad -> {
            if (isSought(quad)) {
                index.deleteEntity(entity(quad));
            }
        });
        add(change.added().iterator());
        commit(version);
    }

    void rebuild(DatasetGraph dataset, long version) {
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        for (Node predicate : definition.getPredicates("label")) {
            add(dataset.findNG(Node.ANY, Node.ANY, predicate, Node.ANY));
        }
        commit(version);
    }

    private void add(Iterator<Quad> quads) {
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (isSought(quad)) {
                index.addEntity(entity(quad));
            }
        }
    }

    private boolean isSought(Quad quad) {
        return definition.getField(quad.getPredicate()) != null
                && quad.getObject().isLiteral()
                && quad.getSubject().isURI()
                && !quad.getSubject().getURI().startsWith(NOT_SOUGHT);
    }

    private Entity entity(Quad quad) {
        return TextQueryFuncs.entityFromQuad(definition, quad);
    }

    private void commit(long version) {
        index.getIndexWriter()
                .setLiveCommitData(Map.of(VERSION, Long.toString(version)).entrySet());
        index.prepareCommit();
        index.commit();
    }

    @Override
    public void close() {
        index.close();
    }
}
