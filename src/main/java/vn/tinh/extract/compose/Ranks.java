package vn.tinh.extract.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.fact.Measure;
import vn.tinh.fact.Period;
import vn.tinh.fact.Qualifier;

/** The seat among others. */
final class Ranks {
    private final State state;
    private final Around around;
    private final Drafting drafting;

    Ranks(Around around, Drafting drafting, State state) {
        this.state = state;
        this.around = around;
        this.drafting = drafting;
    }

    void rank(int at, Mention mention, Meaning.Ranking rank) {
        if (state.subject.indicators.isEmpty()) {
            around.behind(at, 7).ifPresent(state.subject.indicators::add);
            if (!state.subject.indicators.isEmpty() && state.subject.commodities.isEmpty()) {
                around.goodOf(at, 7).ifPresent(state.subject.commodities::add);
            }
        }
        if (state.key(at - 1).equals("từ")) {
            state.skip(mention, Skipped.Reason.NO_STATISTIC, "where it stood before");
            return;
        }
        Optional<Meaning.Place> seated = seated(at);
        if (seated.isPresent()) {
            state.subject.places.clear();
            state.subject.places.add(seated.get());
        }
        seatedPartner(at).ifPresent(partner -> {
            state.subject.partners.clear();
            state.subject.partners.add(partner);
        });
        if (isOfSeveral(at)) {
            state.skip(mention, Skipped.Reason.NO_PLACE, "several are ranked at once");
            return;
        }
        boolean level = false;
        for (int next = at + 1; next < Math.min(state.items.size(), at + 8); next++) {
            level = level || state.isFigure(next);
        }
        boolean roll =
                level && !state.subject.places.isEmpty() && state.sentence.paragraph() - state.last.paragraph <= 2;
        if (state.last.sentence != state.number && state.subject.indicators.isEmpty() && !roll) {
            state.skip(mention, Skipped.Reason.NO_INDICATOR, "ranked by what is not said");
            return;
        }
        Optional<Frame> frame = drafting.frame(at, mention, Indicators.Gauge.PERCENT, Measure.RANK);
        if (frame.isEmpty()) {
            return;
        }
        Frame about = frame.get();
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            if (state.items.get(next) instanceof Mention where
                    && where.meaning() instanceof Meaning.Place told
                    && told.name().sort().equals("region")) {
                about.details.add(told.name().slug());
            }
        }
        gaugeBehind(at, about);
        about.measure = Measure.RANK;
        about.baseline = Period.NONE;
        BigDecimal seat = BigDecimal.valueOf(rank.place());
        drafting.done(
                about,
                drafting.draft(
                        about, Measure.RANK, seat, seat, "none", Qualifier.EXACT, BigDecimal.ONE, rank.of(), mention));
    }

    /** "xếp thứ ba là Hàn Quốc". */
    private Optional<String> seatedPartner(int at) {
        for (int next = at + 1; next < Math.min(state.items.size() - 1, at + 4); next++) {
            if (Set.of("là", "về").contains(state.key(next))
                    && state.items.get(next + 1) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Name name
                    && name.is("country")) {
                return Optional.of(name.slug());
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "xếp thứ 4 và 5 lần lượt là Phú Thọ và Đồng Nai", "đứng thứ nhất và thứ hai": which is whose is not told here. */
    private boolean isOfSeveral(int at) {
        return state.key(at + 1).equals("và")
                && (state.key(at + 2).equals("thứ")
                        || (at + 2 < state.items.size()
                                && state.items.get(at + 2) instanceof Mention mention
                                && (mention.meaning() instanceof Meaning.Ranking
                                        || (mention.meaning() instanceof Meaning.Amount amount
                                                && amount.unit().isEmpty()
                                                && Set.of("lần", "là", "cả").contains(state.key(at + 3))))));
    }

    /** "đứng thứ 7 cả nước về số dự án cấp mới": by which of the two gauges. */
    private void gaugeBehind(int at, Frame about) {
        int next = at + 1;
        while (next < Math.min(state.items.size(), at + 4) && !state.key(next).equals("về")) {
            next++;
        }
        if (!state.key(next).equals("về") || !Indicators.isInvested(about.indicator)) {
            return;
        }
        for (int noun = next + 1; noun < Math.min(state.items.size(), next + 4); noun++) {
            boolean sort = state.items.get(noun) instanceof Mention mention
                    && mention.tokens().getFirst().is("dự");
            if (sort || state.key(noun).equals("dự")) {
                state.indicators.in(about.indicator, Indicators.Gauge.COUNT).ifPresent(one -> about.indicator = one);
                if (sort && Inside.slugs((Mention) state.items.get(noun)).contains("new")) {
                    about.details.add("new");
                }
                return;
            }
            if (state.key(noun).equals("vốn")) {
                state.indicators.in(about.indicator, Indicators.Gauge.MONEY).ifPresent(one -> about.indicator = one);
                return;
            }
        }
    }

    /** "Đứng đầu vùng là Đồng Tháp", "thứ hai thuộc về Sóc Trăng". */
    Optional<Meaning.Place> seated(int at) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 5); next++) {
            boolean said = Set.of("là", "về").contains(state.key(next));
            if (said
                    && next + 1 < state.items.size()
                    && state.items.get(next + 1) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Place place
                    && place.name().sort().equals("province")) {
                return Optional.of(place);
            }
            if (State.PAUSES.contains(state.key(next)) || state.key(next).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
