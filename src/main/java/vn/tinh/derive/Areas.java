package vn.tinh.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.tinh.article.Published;
import vn.tinh.derive.History.Territory;
import vn.tinh.derive.History.Version;
import vn.tinh.fact.Period;
import vn.tinh.rdf.Territories;
import vn.tinh.vocab.Ids;
import vn.tinh.vocab.Tinh;

/**
 * Which territory a name means. On 2025-07-01 old names were given to new territories, and the map goes on changing.
 *
 * <p>What the text says goes first: "trước sáp nhập" and "cũ" are the territory before the latest change, "mới" is the
 * one that a change has formed. Where it says nothing, an article that appeared before a change speaks of the territory
 * of its time, whatever its period (a target for 2030, set in 2024, is the old province's). After a change it speaks of
 * the new one as soon as its period reaches the change ("9 tháng năm 2025" is reported for the unit that then exists);
 * of a period that had ended before, nobody can tell whether the figure is the old one or has been recomputed.
 *
 * <p>Of a territory whose type alone has changed, the area is the one of the period's last day, or of the article's day
 * where that comes first. A place of which one area is known, or none, is always that of version 1 or the one known: a
 * period may outlive its area.
 */
public final class Areas implements Territories {
    private static final String FIRST = "/1";

    private static final int UNKNOWN = -1;

    private final Map<Node, History> histories = new HashMap<>();

    /** @param reference statements that hold those about areas; all others are passed over */
    public Areas(Collection<Triple> reference) {
        Map<Node, List<Triple>> about = new HashMap<>();
        for (Triple triple : reference) {
            Node subject = triple.getSubject();
            if (subject.isURI() && subject.getURI().startsWith(Ids.BASE + "area/")) {
                about.computeIfAbsent(subject, s -> new ArrayList<>()).add(triple);
            }
        }
        var versions = new HashMap<Node, List<Version>>();
        var same = new HashSet<Set<Node>>();
        about.forEach((area, triples) -> {
            var thing = new Thing(area, triples);
            Node place = thing.value(Tinh.place, Node.ANY);
            thing.decimal(Tinh.version)
                    .ifPresent(number -> versions.computeIfAbsent(place, p -> new ArrayList<>())
                            .add(version(thing, number.intValue())));
            thing.values(Tinh.sameTerritoryAs).forEach(other -> same.add(Set.of(other, area)));
        });
        versions.forEach((place, areas) -> histories.put(
                place, History.of(areas, (one, other) -> isDistrict(place) || same.contains(Set.of(one, other)))));
    }

    /** Of districts the changes of type are known, and none of the territory. */
    private static boolean isDistrict(Node place) {
        return Ids.key("place", place).filter(key -> key.contains("--")).isPresent();
    }

    private static Version version(Thing area, int number) {
        return new Version(
                area.node(),
                number,
                area.date(Tinh.validFrom).orElse(LocalDate.MIN),
                area.date(Tinh.validTo).orElse(LocalDate.MAX));
    }

    @Override
    public Node area(Node place, Cue cue, Published published, Period period) {
        return resolve(place, cue, published, period).area();
    }

    /**
     * @param place a province, region, district, zone or the country
     * @param published of the article; a range that spans a change gives an area only where each of its days would
     *     give the same territory
     * @param period of the figure; {@link Period#NONE} for a relation of which none is stated
     */
    public Resolution resolve(Node place, Cue cue, Published published, Period period) {
        History history = histories.get(place);
        if (history == null) {
            return new Resolution.Known(Ids.area(Ids.key(place) + FIRST));
        }
        LocalDate last = published.knownFrom();
        LocalDate first = published.notBefore().orElse(LocalDate.MIN);
        LocalDate end = period.end().orElse(LocalDate.MAX);
        Set<Integer> answers = new HashSet<>();
        for (LocalDate day : history.turns(first, last)) {
            answers.add(territory(history, cue, day, end));
        }
        int answer = territory(history, cue, last, end);
        Node unknown = Ids.unknownArea(place);
        if (answers.size() > 1) {
            return Words.dateSpansChange(unknown, published, lastChange(history, last));
        }
        if (answer == UNKNOWN) {
            return Words.periodBeforeChange(unknown, period, lastChange(history, last));
        }
        return new Resolution.Known(version(history, answer, last, end).area());
    }

    /** The territory meant by an article of that day, by its place in the history, or {@link #UNKNOWN}. */
    private static int territory(History history, Cue cue, LocalDate day, LocalDate end) {
        int current = history.on(day);
        int last = history.territories().size() - 1;
        return switch (cue) {
            case BEFORE_MERGER -> Math.max(current - 1, 0);
            case AFTER_MERGER -> current == 0 ? Math.min(1, last) : current;
            case NONE ->
                current > 0 && end.isBefore(history.territories().get(current).since()) ? UNKNOWN : current;
        };
    }

    /** Of a territory that has passed the last version; of that of the day the one valid at the period's end. */
    private static Version version(History history, int territory, LocalDate day, LocalDate end) {
        Territory meant = history.territories().get(territory);
        return territory < history.on(day) ? meant.versions().getLast() : meant.on(min(end, day));
    }

    private static LocalDate lastChange(History history, LocalDate day) {
        return history.territories().get(history.on(day)).since();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Why a territory cannot be told. */
    private static final class Words {
        static Resolution dateSpansChange(Node area, Published published, LocalDate change) {
            return new Resolution.Unknown(
                    area,
                    "Ngày đăng bài chỉ biết là %s, mà địa giới thay đổi ngày %s: không rõ bài viết trước hay sau đó."
                            .formatted(published, vi(change)),
                    "The article is dated only %s, and the territory changed on %s: whether it was written before or after cannot be told."
                            .formatted(published, change));
        }

        static Resolution periodBeforeChange(Node area, Period period, LocalDate change) {
            return new Resolution.Unknown(
                    area,
                    "Kỳ số liệu (%s) kết thúc trước khi địa giới thay đổi ngày %s, bài đăng sau đó: không rõ số liệu theo địa giới cũ hay đã tính lại."
                            .formatted(period.labelVi(), vi(change)),
                    "The period (%s) ended before the territory changed on %s, and the article appeared after: whether the figure is of the old territory or recomputed cannot be told."
                            .formatted(period.labelEn(), change));
        }

        private static String vi(LocalDate day) {
            return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
    }
}
