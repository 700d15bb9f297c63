package vn.tinh.extract.compose;

import java.util.TreeSet;
import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Kind;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;

/** What the figure last read is about; the next one takes over what it does not say itself. */
final class Frame {
    String place = "";
    Meaning.Place.Cue cue = Meaning.Place.Cue.NONE;
    String indicator = "";
    String commodity = "";
    String partner = "";
    final TreeSet<String> details = new TreeSet<>();
    Period period = Period.NONE;
    Kind kind = Kind.ACTUAL;
    Measure measure = Measure.VALUE;
    Period baseline = Period.NONE;
    boolean negative;
    String unit = "";
    int sentence = -1;
    int paragraph = -1;

    Frame() {}

    /** Nothing is told yet but the time. */
    Frame(Period period, Kind kind) {
        this.period = period;
        this.kind = kind;
    }

    Frame copy() {
        Frame copy = new Frame();
        copy.place = place;
        copy.cue = cue;
        copy.indicator = indicator;
        copy.commodity = commodity;
        copy.partner = partner;
        copy.details.addAll(details);
        copy.period = period;
        copy.kind = kind;
        copy.measure = measure;
        copy.baseline = baseline;
        copy.negative = negative;
        copy.unit = unit;
        copy.sentence = sentence;
        copy.paragraph = paragraph;
        return copy;
    }
}
