package vn.tinh.extract.relation;

import java.util.Optional;
import vn.tinh.extract.text.Meaning;

/** Which place the parts of an article speak of. */
public interface Setting {
    /** Slug of the province, region or country that this part speaks of; empty where nobody can tell. */
    Optional<String> placeAt(int sentence, int item);

    /** What the text says of that place's territory. */
    Meaning.Place.Cue cueAt(int sentence, int item);
}
