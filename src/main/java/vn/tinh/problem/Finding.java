package vn.tinh.problem;

/**
 * One thing that is wrong in a file: the place, what is wrong and what was expected, in one line.
 *
 * @param place where
 * @param message what is wrong and what was expected, without the place and without a line break
 */
public record Finding(Place place, String message) implements Comparable<Finding> {
    public Finding {
        message = message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    @Override
    public int compareTo(Finding other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
