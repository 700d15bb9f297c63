package vn.tinh.fact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fact as a row. A key that does not apply is not there. Texts are NFC, decimals have no trailing zeros, so two
 * records are equal when they say the same.
 */
public final class FlatRecord {
    private final EnumMap<Key, Object> values;

    private FlatRecord(EnumMap<Key, Object> values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The keys that are there, in their order. */
    public Set<Key> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public boolean has(Key key) {
        return values.containsKey(key);
    }

    public Optional<String> text(Key key) {
        return get(key, Key.Type.TEXT, String.class);
    }

    public Optional<BigDecimal> decimal(Key key) {
        return get(key, Key.Type.DECIMAL, BigDecimal.class);
    }

    public Optional<Integer> integer(Key key) {
        return get(key, Key.Type.INTEGER, Integer.class);
    }

    public Optional<Boolean> flag(Key key) {
        return get(key, Key.Type.FLAG, Boolean.class);
    }

    /** Where the article says the same again. */
    public List<Span> also() {
        return get(Key.ALSO, Key.Type.SPANS, Spans.class).map(Spans::list).orElse(List.of());
    }

    public Optional<Document> document() {
        return get(Key.DOCUMENT, Key.Type.DOCUMENT, Document.class);
    }

    /** Other right values of a key, of which an empty one says that the key may be absent; gold files have them. */
    public List<String> accepted(Key key) {
        return get(Key.ACCEPT, Key.Type.CHOICES, Choices.class)
                .map(choices -> choices.map().getOrDefault(key, List.of()))
                .orElse(List.of());
    }

    /** The value as text: what a cell of a table holds; empty where the key is absent. Spans are {@code 0-64 70-90}. */
    public String cell(Key key) {
        return switch (key.type()) {
            case TEXT -> text(key).orElse("");
            case DECIMAL -> decimal(key).map(Keys::plain).orElse("");
            case INTEGER -> integer(key).map(String::valueOf).orElse("");
            case FLAG -> flag(key).map(String::valueOf).orElse("");
            case SPANS -> String.join(" ", also().stream().map(Span::toString).toList());
            case DOCUMENT, CHOICES -> "";
        };
    }

    /** Only the keys that a record leaves the system with. */
    public FlatRecord written() {
        var kept = new EnumMap<>(values);
        kept.keySet().removeIf(key -> !key.isWritten());
        return new FlatRecord(kept);
    }

    /** A copy without these keys. */
    public FlatRecord without(Set<Key> keys) {
        var kept = new EnumMap<>(values);
        kept.keySet().removeAll(keys);
        return new FlatRecord(kept);
    }

    private <T> Optional<T> get(Key key, Key.Type type, Class<T> as) {
        if (key.type() != type) {
            throw new IllegalArgumentException(key + " is no " + type);
        }
        return Optional.ofNullable(values.get(key)).map(as::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlatRecord record && values.equals(record.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** For messages and tests. */
    @Override
    public String toString() {
        return values.toString();
    }

    private record Spans(List<Span> list) {}

    private record Choices(Map<Key, List<String>> map) {}

    /** Puts a record together; an empty text or list is no value. */
    public static final class Builder {
        private final EnumMap<Key, Object> values = new EnumMap<>(Key.class);

        private Builder() {}

        public Builder text(Key key, String value) {
            if (!value.isEmpty()) {
                put(key, Key.Type.TEXT, Normalizer.normalize(value, Normalizer.Form.NFC));
            }
            return this;
        }

        public Builder decimal(Key key, BigDecimal value) {
            return put(key, Key.Type.DECIMAL, value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        }

        public Builder integer(Key key, int value) {
            return put(key, Key.Type.INTEGER, value);
        }

        public Builder flag(Key key, boolean value) {
            return put(key, Key.Type.FLAG, value);
        }

        public Builder also(List<Span> spans) {
            return spans.isEmpty() ? this : put(Key.ALSO, Key.Type.SPANS, new Spans(List.copyOf(spans)));
        }

        public Builder document(Document document) {
            return put(Key.DOCUMENT, Key.Type.DOCUMENT, document);
        }

        public Builder accept(Map<Key, List<String>> choices) {
            return put(Key.ACCEPT, Key.Type.CHOICES, new Choices(Map.copyOf(choices)));
        }

        private Builder put(Key key, Key.Type type, Object value) {
            if (key.type() != type) {
                throw new IllegalArgumentException(key + " is no " + type);
            }
            values.put(key, value);
            return this;
        }

        public FlatRecord build() {
            return new FlatRecord(new EnumMap<>(values));
        }
    }
}
