package vn.tinh.fact;

/** What an article says: a figure, or that two things stand in a relation. */
public sealed interface Fact permits Figure, Relation {
    About about();

    Saying saying();

    /** The same fact, said elsewhere or less surely. */
    Fact withSaying(Saying other);

    /** The fact as a row, with a curator's additions. */
    FlatRecord row();

    /** The fact as a row with the keys that leave the system. */
    default FlatRecord flat() {
        return row().written();
    }

    /**
     * The fact that a row states.
     *
     * @throws BadFact if a key is missing, has no sense, or does not belong to its kind of fact
     */
    static Fact of(FlatRecord row) {
        return new FactReader(row).fact();
    }
}
