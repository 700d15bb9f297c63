package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;

/** Places that figures are only compared with: "cao hơn cả nước", "hợp nhất với Hải Dương", "lớn nhất cả nước". */
final class ComparedPlaces {
    private static final Set<String> MORE = Set.of("cao", "thấp", "lớn", "nhiều", "ít", "nhanh", "kém");
    private final State state;

    ComparedPlaces(State state) {
        this.state = state;
    }

    /** After "so với", "của", behind a share or a rank, a place is what is compared with, not spoken of. */
    boolean has(int at, Meaning.Place told) {
        String before = state.key(at - 1);
        boolean part = at > 0
                && state.items.get(at - 1) instanceof Mention mention
                && (mention.meaning() instanceof Meaning.Part || mention.meaning() instanceof Meaning.Ranking);
        boolean among = Set.of("phương", "thành", "phố").contains(state.key(at - 1)) && isBehindRank(at - 2);
        boolean ranked = state.last.sentence == state.number && state.last.measure == Measure.RANK;
        return part
                || among
                || isScope(at, told, ranked)
                || isThan(at, told)
                || isJoined(at)
                || Set.of("mặt", "vượt", "qua", "xa", "kém", "sau").contains(before)
                || (before.equals("và") && state.comparedPlace == at - 2)
                || (Set.of("đầu", "nhất", "với", "vùng", "sang", "vào", "từ").contains(before) && state.figures > 0)
                || (before.equals("của") && state.figures > 0 && state.sharing)
                || isWhole(at);
    }

    /** "xếp thứ 17/63 tỉnh, thành phố cả nước": among whom. */
    private boolean isBehindRank(int at) {
        for (int back = at; back >= Math.max(0, at - 4); back--) {
            if (state.items.get(back) instanceof Mention mention) {
                return mention.meaning() instanceof Meaning.Ranking;
            }
        }
        return false;
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
    private boolean isThan(int at, Meaning.Place told) {
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
    private boolean isJoined(int at) {
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

    /** "chiếm 12% tổng kim ngạch cả nước": whose share it is. */
    private boolean isWhole(int at) {
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
}
