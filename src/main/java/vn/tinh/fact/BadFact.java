package vn.tinh.fact;

/** A row that states no fact; who read it from a file adds the place. */
public final class BadFact extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Key key;

    BadFact(Key key, String message) {
        super(message);
        this.key = key;
    }

    /** The key at fault; of several the first. */
    public Key key() {
        return key;
    }
}
