package vn.tinh.extract.compose;

import java.util.Optional;
import vn.tinh.extract.text.Meaning;

/** What stood before the brackets that are open, and what has been read within them. */
final class Outside {
    Optional<Meaning.Time> time = Optional.empty();
    Optional<Meaning.Time> until = Optional.empty();
    Optional<Meaning.Time> against = Optional.empty();
    /** "so với cùng kỳ năm 2015 (958 triệu USD)": what the brackets stand behind. */
    Optional<Meaning.Time> baseline = Optional.empty();
    /** The brackets hold the growth of a time that has been outdone: "cao hơn quý trước (5,1%)". */
    boolean outdone;
    /** They stand behind somebody whom no list holds. */
    boolean unknown;
    /** Within, a word says how firm a figure is: "(ước 120 triệu USD)". */
    boolean cuedInside;
    /** Within, there is a figure. */
    boolean numbersInside;
}
