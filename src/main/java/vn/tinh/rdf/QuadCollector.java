package vn.tinh.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Gathers what a parser reads, with where it stands. */
final class QuadCollector extends AbstractRDFHandler {
    /** Stands in where there is no base, so that what was resolved against it can be told and refused. */
    static final String NO_BASE = "http://no-base.invalid/";

    private final Node graph;
    private final boolean wanted;
    private final Cursor cursor = new Cursor();
    private final Terms terms;
    private final List<Quad> quads = new ArrayList<>();
    private long[] subjects = new long[0];
    private long[] predicates = new long[0];

    QuadCollector(Node graph, String base, Errors errors, boolean wanted) {
        this.graph = graph;
        this.wanted = wanted;
        this.terms = new Terms(errors, cursor, base.isEmpty());
    }

    Cursor cursor() {
        return cursor;
    }

    @Override
    public void handleStatement(Statement statement) {
        Resource context = statement.getContext();
        Node subject = terms.node(statement.getSubject());
        Node predicate = terms.node(statement.getPredicate());
        Node object = terms.node(statement.getObject());
        Node where = context == null ? graph : terms.node(context);
        if (wanted) {
            cursor.statement(subject, object, subject.isBlank(), object.isBlank());
            if (quads.size() == subjects.length) {
                int more = Math.max(1024, quads.size() * 2);
                subjects = Arrays.copyOf(subjects, more);
                predicates = Arrays.copyOf(predicates, more);
            }
            subjects[quads.size()] = cursor.subject(subject);
            predicates[quads.size()] = cursor.predicate();
        }
        quads.add(new Quad(where, subject, predicate, object));
    }

    RdfFile file(String name, String sha256) {
        List<Quad> read = Collections.unmodifiableList(quads);
        return new RdfFile(name, read, new ReadPositions(name, read, subjects, predicates), sha256);
    }
}
