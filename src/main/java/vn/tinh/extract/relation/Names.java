package vn.tinh.extract.relation;

import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Meaning;

/** What words may name, and which of it is meant. */
final class Names {
    private Names() {}

    static List<Meaning.Name> of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Name name -> List.of(name);
            case Meaning.Names names -> names.choices();
            case Meaning.Place place -> List.of(place.name());
            case Meaning.Numeral number -> List.of();
            case Meaning.Amount amount -> List.of();
            case Meaning.Multiple multiple -> List.of();
            case Meaning.Ranking ranking -> List.of();
            case Meaning.Change change -> List.of();
            case Meaning.Part part -> List.of();
            case Meaning.Fulfilment fulfilment -> List.of();
            case Meaning.Time time -> List.of();
            case Meaning.Zone zone -> List.of();
            case Meaning.Organisation organisation -> List.of();
            case Meaning.Paper paper -> List.of();
        };
    }

    /** The first that has one of these types, in the order of the types. */
    static Optional<Meaning.Name> first(List<Meaning.Name> names, List<String> types) {
        for (String type : types) {
            for (Meaning.Name name : names) {
                if (name.is(type)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    static boolean any(List<Meaning.Name> names, List<String> types) {
        for (Meaning.Name name : names) {
            if (types.contains(name.type())) {
                return true;
            }
        }
        return false;
    }
}
