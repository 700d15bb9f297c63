package vn.tinh.browse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import vn.tinh.query.Endpoint;

/** The classes and properties that a graph uses, and the things in it that have a name. */
final class Terms {
    /** What stands at a place of a query. */
    enum Kind {
        CLASS,
        PROPERTY,
        THING;

        static Optional<Kind> of(String word) {
            return switch (word) {
                case "class" -> Optional.of(CLASS);
                case "property" -> Optional.of(PROPERTY);
                case "thing" -> Optional.of(THING);
                default -> Optional.empty();
            };
        }
    }

    private static final Query USED = QueryFiles.read("completion-terms");
    private static final Query NAMED = QueryFiles.read("completion-labels");

    private final Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);

    private Terms(Endpoint endpoint) {
        Map<String, List<Term.Name>> names = names(endpoint);
        for (Kind kind : Kind.values()) {
            terms.put(kind, new ArrayList<>());
        }
        endpoint.ask(
                USED,
                execution -> execution.select().forEachRemaining(row -> {
                    String iri = row.get("term").getURI();
                    Kind kind =
                            Kind.valueOf(row.get("kind").getLiteralLexicalForm().toUpperCase(Locale.ROOT));
                    long count = Long.parseLong(row.get("count").getLiteralLexicalForm());
                    var all = new ArrayList<>(names.getOrDefault(iri, List.of()));
                    all.add(own(iri));
                    terms(kind).add(new Term(iri, List.copyOf(all), count));
                }));
        terms(Kind.CLASS).forEach(used -> names.remove(used.iri()));
        terms(Kind.PROPERTY).forEach(used -> names.remove(used.iri()));
        names.forEach((iri, all) -> {
            all.add(own(iri));
            terms(Kind.THING).add(new Term(iri, List.copyOf(all), 0));
        });
    }

    /** Passes every statement twice, and reads every name. */
    static Terms of(Endpoint endpoint) {
        return new Terms(endpoint);
    }

    List<Term> terms(Kind kind) {
        return terms.getOrDefault(kind, List.of());
    }

    private static Map<String, List<Term.Name>> names(Endpoint endpoint) {
        var names = new HashMap<String, List<Term.Name>>();
        endpoint.ask(
                NAMED,
                execution -> execution.select().forEachRemaining(row -> {
                    Node label = row.get("label");
                    if (label.isLiteral()) {
                        boolean preferred =
                                row.get("preferred").getLiteralLexicalForm().equals("true");
                        names.computeIfAbsent(row.get("term").getURI(), any -> new ArrayList<>())
                                .add(Term.Name.of(
                                        label.getLiteralLexicalForm(), label.getLiteralLanguage(), preferred));
                    }
                }));
        return names;
    }

    /** The IRI's own end is a name too: "periodStart" is found by "period start", by "periodstart" and by "start". */
    private static Term.Name own(String iri) {
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        String words = end.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return Term.Name.of(end + " " + words, "", false);
    }
}
