package vn.tinh.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import vn.tinh.query.Endpoint;
import vn.tinh.vocab.Prefixes;

/** Completes what is typed in a query out of the graph itself: by prefixed name, by IRI, or by the words of a label. */
public final class Completion {
    private static final int MOST = 30;

    private final Endpoint endpoint;
    private final LongSupplier version;
    private final ReentrantLock reading = new ReentrantLock();
    private Optional<Terms> last = Optional.empty();
    private long of;

    /** A term, and how far it is from what was typed. */
    private record Found(Term term, int distance) {}

    /** @param version grows with every change of the graph; the terms of a version are read once */
    public Completion(Endpoint endpoint, LongSupplier version) {
        this.endpoint = endpoint;
        this.version = version;
    }

    /** The nearest first; of equally near ones those that the graph uses more. */
    List<Term> complete(Terms.Kind kind, String typed) {
        String text = typed.strip();
        Optional<String> namespace = namespace(text);
        boolean whole = text.startsWith("<") || text.startsWith("http:") || text.startsWith("https:");
        String iri = text.startsWith("<") ? text.substring(1) : text;
        var words = Term.Typed.of(namespace.isPresent() ? text.substring(text.indexOf(':') + 1) : text);
        return terms().terms(kind).stream()
                .filter(term -> !whole || term.iri().startsWith(iri))
                .filter(term -> term.iri().startsWith(namespace.orElse("")))
                .map(term -> new Found(term, whole ? 0 : term.distance(words)))
                .filter(found -> found.distance() < Term.NOT_AT_ALL)
                .sorted(Comparator.comparingInt(Found::distance)
                        .thenComparingLong(found -> -found.term().count())
                        .thenComparingInt(found -> found.term().iri().length())
                        .thenComparing(found -> found.term().iri()))
                .limit(MOST)
                .map(Found::term)
                .toList();
    }

    private static Optional<String> namespace(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        Prefixes.map().get(text.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    private Terms terms() {
        reading.lock();
        try {
            long now = version.getAsLong();
            if (last.isEmpty() || of != now) {
                last = Optional.of(Terms.of(endpoint));
                of = now;
            }
            return last.get();
        } finally {
            reading.unlock();
        }
    }
}
