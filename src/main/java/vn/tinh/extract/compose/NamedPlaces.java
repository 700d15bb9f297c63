package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** The places that are named: whose figures come, and who is only compared with. */
final class NamedPlaces {
    private final Function<Mention, Optional<String>> offices;
    private final State state;
    private final ComparedPlaces compared;

    /** The district that was named last, for "của huyện". */
    private Optional<Meaning.Place> district = Optional.empty();

    private int districtParagraph = -9;

    /** The region that was named last, for "cả vùng". */
    private Optional<Meaning.Place> region = Optional.empty();

    /** The province whose office the sentence names. */
    private String office = "";

    private int officeSentence = -1;

    NamedPlaces(Function<Mention, Optional<String>> offices, State state) {
        this.offices = offices;
        this.state = state;
        this.compared = new ComparedPlaces(state);
    }

    void place(int at, Meaning.Place told) {
        if (told.name().sort().equals("region")) {
            if (told.name().slug().isEmpty()) {
                region.ifPresentOrElse(last -> place(at, last), () -> state.privately = true); // "cả vùng"
                return;
            }
            region = Optional.of(told);
        }
        if (told.name().sort().equals("district") && told.name().slug().isEmpty()) {
            thisDistrict();
            return;
        }
        boolean only = compared.has(at, told);
        if (only) {
            state.comparedPlace = at;
        }
        if (only || isSite(at, told)) {
            return;
        }
        if (told.name().slug().isEmpty() && state.subject.places.size() > 1) {
            state.subject.places.clear();
        }
        Meaning.Place named = told.name().slug().isEmpty()
                ? new Meaning.Place(new Meaning.Name("place", placeHere(), "province", "", false), told.cue())
                : told;
        if (told.name().sort().equals("district")) {
            district = Optional.of(told);
            districtParagraph = state.paragraph;
        }
        state.subject.places.remove(named); // named again, it stands where it is named last
        if (!named.name().slug().isEmpty()) {
            state.group = state.group && !told.name().sort().equals("province");
            state.subject.places.add(named);
            state.privately = state.privately && state.inBrackets;
        }
    }

    /** "thu ngân sách của huyện", "toàn huyện có": the district that was named last, or one that nobody names. */
    private void thisDistrict() {
        if (district.isPresent() && state.paragraph - districtParagraph <= 1) {
            state.subject.places.clear();
            state.subject.places.add(district.get());
        } else {
            state.privately = true;
        }
    }

    /** "TP Huế" was a town of its province, and is the province itself since the mergers. */
    void oneOf(int at, List<Meaning.Name> choices) {
        boolean merged = state.calendar
                .published()
                .map(date -> date.knownFrom().getYear() >= 2025)
                .orElse(false);
        choices.stream()
                .filter(name -> name.is("place") && name.sort().equals("province") == merged)
                .findFirst()
                .ifPresent(name -> place(at, new Meaning.Place(name, Meaning.Place.Cue.NONE)));
    }

    /** "ở thị xã Giá Rai", "từ Tân An đến": where something stands, not whose figures these are. */
    private boolean isSite(int at, Meaning.Place told) {
        boolean abroadOffice = told.name().sort().equals("nation")
                && state.key(at - 1).equals("tại")
                && !state.stage.national()
                && !state.stage.place().isEmpty();
        boolean within = Set.of("ở", "tại", "từ", "đến", "về", "qua", "nối", "thuộc", "trên")
                        .contains(state.key(at - 1))
                || !state.subject.isEmpty();
        return abroadOffice || (told.name().sort().equals("district") && within);
    }

    /** "Tỉnh ta": the province that was last spoken of. */
    private String placeHere() {
        for (int back = state.subject.places.size() - 1; back >= 0; back--) {
            if (state.subject.places.get(back).name().sort().equals("province")) {
                return state.subject.places.get(back).name().slug();
            }
        }
        if (officeSentence == state.number) {
            return office; // "Cục Thống kê Hà Nam cho biết, thu ngân sách của tỉnh"
        }
        return state.territory.isEmpty() || state.territory.equals("viet-nam") ? state.stage.place() : state.territory;
    }

    void organisation(Mention mention) {
        if (mention.rule().endsWith("enterprise")) {
            state.privately = true;
        } else if (state.place.isEmpty() || (state.figures == 0 && state.subject.isEmpty())) {
            offices.apply(mention).ifPresent(of -> {
                state.place = of;
                office = of;
                officeSentence = state.number;
            });
        }
    }
}
