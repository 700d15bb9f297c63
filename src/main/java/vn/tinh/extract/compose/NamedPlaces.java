package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** The places that are named: whose figures come, and who is only compared with. */
final class NamedPlaces {
    private static final Set<String> MORE = Set.of("cao", "thấp", "lớn", "nhiều", "ít", "nhanh", "kém");
    private final Function<Mention, Optional<String>> offices;
    private final State state;

    NamedPlaces(Function<Mention, Optional<String>> offices, State state) {
        this.offices = offices;
        this.state = state;
    }

    void place(int at, Meaning.Place told) {
        boolean compared = isCompared(at, told);
        if (compared) {
            state.comparedPlace = at;
        }
        if (compared || isSite(at, told)) {
            return;
        }
        if (told.name().slug().isEmpty() && state.subject.places.size() > 1) {
            state.subject.places.clear();
        }
        Meaning.Place named = told.name().slug().isEmpty()
                ? new Meaning.Place(new Meaning.Name("place", placeHere(), "province", "", false), told.cue())
                : told;
        if (told.name().slug().isEmpty() && state.subject.places.size() > 1) {
            state.subject.places.clear();
        }
        state.subject.places.remove(named); // named again, it stands where it is named last
        if (!named.name().slug().isEmpty()) {
            state.group = state.group && !told.name().sort().equals("province");
            state.subject.places.add(named);
            state.privately = state.privately && state.inBrackets;
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
    boolean isSite(int at, Meaning.Place told) {
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
    String placeHere() {
        for (int back = state.subject.places.size() - 1; back >= 0; back--) {
            if (state.subject.places.get(back).name().sort().equals("province")) {
                return state.subject.places.get(back).name().slug();
            }
        }
        return state.territory.isEmpty() || state.territory.equals("viet-nam") ? state.stage.place() : state.territory;
    }

    /** After "so với", "của", behind a share or a rank, a place is what is compared with, not spoken of. */
    boolean isCompared(int at, Meaning.Place told) {
        String before = state.key(at - 1);
        boolean part = at > 0
                && state.items.get(at - 1) instanceof Mention mention
                && (mention.meaning() instanceof Meaning.Part || mention.meaning() instanceof Meaning.Ranking);
        boolean ranked = state.last.sentence == state.number && state.last.measure == Measure.RANK;
        return part
                || isScope(at, told, ranked)
                || isThan(at, told)
                || isJoined(at)
                || Set.of("mặt", "vượt", "qua", "xa", "kém", "sau").contains(before)
                || (before.equals("và") && state.comparedPlace == at - 2)
                || (Set.of("đầu", "nhất", "với", "vùng", "sang", "vào", "từ").contains(before) && state.figures > 0)
                || (before.equals("của") && state.figures > 0 && state.sharing)
                || isWhole(at);
    }

    /** "Bắc Ninh … lớn nhất cả nước", "dẫn đầu vùng": among whom the province stands out. */
    private boolean isScope(int at, Meaning.Place told, boolean ranked) {
        if (!Set.of("region", "nation").contains(told.name().sort())) {
            return false;
        }
        boolean province =
                state.subject.places.stream().anyMatch(one -> one.name().sort().equals("province"));
        return Set.of("đầu", "nhất").contains(state.key(at - 1))
                || (told.name().sort().equals("region") && (ranked || province))
                || (province && !Set.of(",", "").contains(state.key(at - 1)));
    }

    /** "cao hơn mức bình quân chung của cả nước", "cao nhất trong các tỉnh Đồng bằng sông Cửu Long". */
    boolean isThan(int at, Meaning.Place told) {
        for (int back = at - 1; back >= Math.max(0, at - 8); back--) {
            String word = state.key(back);
            if (word.equals(",") || State.PAUSES.contains(word) || state.isFigure(back)) {
                return false;
            }
            boolean more = word.equals("hơn") && MORE.contains(state.key(back - 1));
            boolean most = word.equals("nhất")
                    && MORE.contains(state.key(back - 1))
                    && !told.name().sort().equals("province");
            if (more || (most && state.figures > 0)) {
                return true;
            }
        }
        return false;
    }

    /** "hợp nhất với Hải Dương", "về chung một nhà với Bến Tre, Trà Vinh, tỉnh Vĩnh Long": those it was joined to. */
    boolean isJoined(int at) {
        boolean goesOn = Set.of(",", "và", ")").contains(state.key(at + 1));
        for (int back = at - 1; back > 0; back--) {
            if (state.key(back).equals("với")) {
                return Set.of("nhất", "nhập", "nhà", "chung").contains(state.key(back - 1));
            }
            boolean other =
                    state.items.get(back) instanceof Mention mention && mention.meaning() instanceof Meaning.Place;
            boolean comma = state.key(back).equals(",") && goesOn;
            if (!other && !comma && !state.key(back).equals("và")) {
                return false;
            }
        }
        return false;
    }

    boolean isWhole(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 6); back--) {
            if (state.items.get(back) instanceof Mention mention && mention.meaning() instanceof Meaning.Part) {
                return true;
            }
            if (State.PAUSES.contains(state.key(back)) || state.key(back).equals(",")) {
                return false;
            }
        }
        return false;
    }

    void organisation(Mention mention) {
        if (mention.rule().endsWith("enterprise")) {
            state.privately = true;
        } else if (state.place.isEmpty() || (state.figures == 0 && state.subject.isEmpty())) {
            offices.apply(mention).ifPresent(of -> state.place = of);
        }
    }
}
