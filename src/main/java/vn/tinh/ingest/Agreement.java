package vn.tinh.ingest;

/** How far an extracted value is the gold one. */
enum Agreement {
    DIFFERS(0),
    /** Not the same, but counted as right: the gold accepts it, or it is an equivalent. */
    COUNTS(1),
    SAME(2);

    private final int weight;

    Agreement(int weight) {
        this.weight = weight;
    }

    /** What it adds to the likeness of two facts. */
    int weight() {
        return weight;
    }
}
