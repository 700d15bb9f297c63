package vn.tinh.extract.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Spelling;

/** What a bare number counts; the noun stands behind it. */
final class Counting {
    private final State state;
    private final CountedNouns countedNouns;
    private final Projects projects;
    private final Around around;

    Counting(Around around, CountedNouns countedNouns, Projects projects, State state) {
        this.state = state;
        this.countedNouns = countedNouns;
        this.projects = projects;
        this.around = around;
    }

    /** Finds what a bare number counts; the noun stands behind it. */
    boolean counted(int at) {
        int next = at + 1;
        boolean times = state.key(next).equals("lượt");
        while (next < state.items.size()
                && next < at + 3
                && Set.of("lượt", "số", "loại").contains(state.key(next))) {
            next++;
        }
        if (next < state.items.size() && state.items.get(next) instanceof Mention noun) {
            List<Meaning.Name> names = switch (noun.meaning()) {
                case Meaning.Name name -> List.of(name);
                case Meaning.Names several -> several.choices();
                default -> List.of();
            };
            for (Meaning.Name name : names) {
                if (name.is("indicator")) {
                    Optional<String> counted = state.indicators.in(name.slug(), Indicators.Gauge.COUNT);
                    if (countedNouns.isOccasion(next + 1)
                            || (times
                                    && !Indicators.isForeign(name.slug())
                                    && !name.slug().startsWith("domestic"))) {
                        return false;
                    }
                    if (counted.filter("export-markets"::equals).isPresent() && !countedNouns.isExporting()) {
                        return false;
                    }
                    if (counted.isPresent()) {
                        Optional<String> meant = countedNouns.context(counted.get(), at, next);
                        if (meant.isEmpty()) {
                            return false;
                        }
                        String words = noun.words().toLowerCase(java.util.Locale.ROOT);
                        state.subject.foreign =
                                state.subject.foreign || words.contains("fdi") || words.contains("nước ngoài");
                        boolean exporting = meant.get().equals("exporting-enterprises")
                                || (counted.get().equals("enterprises")
                                        && (around.exports(next + 1)
                                                || state.subject.indicators.contains("exporting-enterprises")));
                        state.subject.indicators.clear();
                        state.subject.indicators.add(exporting ? "exporting-enterprises" : meant.get());
                        if (exporting) {
                            countedNouns.goodOf(next);
                        }
                        if (counted.get().equals("enterprises")
                                && state.key(at - 1).equals("mới")) {
                            state.subject.details.add("new"); // "phát triển mới 520 doanh nghiệp"
                        }
                        state.countedNoun = next;
                        tail(next + 1);
                        return true;
                    }
                }
            }
        }
        if (next < state.items.size() && isProjectsOfASort(next)) {
            String counted = countedNouns.isAiding() ? "aid-programmes" : sorted(next);
            state.subject.indicators.clear();
            state.subject.indicators.add(counted);
            state.subject.details.add(((Meaning.Name) ((Mention) state.items.get(next)).meaning()).slug());
            return true;
        }
        if (next < state.items.size() && isForeignEnterprises(next)) {
            String counted = state.last.indicator.endsWith("enterprises") ? state.last.indicator : "enterprises";
            state.subject.indicators.clear();
            state.subject.indicators.add(counted);
            state.subject.details.add("fdi-sector");
            return true;
        }
        String pair = state.key(next) + " " + state.key(next + 1);
        if (countedNouns.isMarkets(at, pair)) {
            state.subject.indicators.clear();
            state.subject.indicators.add("export-markets");
            return true;
        }
        if (pair.equals("dự án")) {
            String counted = countedNouns.isAiding()
                    ? "aid-programmes"
                    : projects.counted(next, isForeign(next), isDomestic(next));
            if (counted.isEmpty()) {
                return false;
            }
            state.subject.indicators.clear();
            state.subject.indicators.add(counted);
            tail(next + 2);
            return true;
        }
        if (countedNouns.isAiding() && Set.of("tổ chức", "chương trình").contains(pair)) {
            state.subject.indicators.clear();
            state.subject.indicators.add(pair.startsWith("tổ") ? "aid-organisations" : "aid-programmes");
            tail(next + 2);
            return true;
        }
        String known = countedNouns.noun(pair, at);
        if (!known.isEmpty()) {
            state.subject.indicators.clear();
            state.subject.indicators.add(known);
            tail(next + (pair.startsWith("khu") || pair.startsWith("cụm") ? 1 : 2));
            return true;
        }
        if (state.oneEach >= 0 || state.inBrackets) {
            return (state.indicators
                                    .in(state.last.indicator, Indicators.Gauge.COUNT)
                                    .isPresent()
                            && state.subject.indicators.isEmpty())
                    || state.subject.indicators.stream()
                            .anyMatch(one -> state.indicators
                                    .in(one, Indicators.Gauge.COUNT)
                                    .isPresent());
        }
        boolean told = Set.of("lên", "là", "đạt").contains(state.key(at - 1))
                && state.subject.indicators.stream()
                        .anyMatch(one -> state.indicators
                                        .in(one, Indicators.Gauge.COUNT)
                                        .filter(one::equals)
                                        .isPresent()
                                && !one.equals("production-volume"));
        return told || state.subject.indicators.stream().anyMatch(one -> one.equals("pci"));
    }

    private boolean isForeign(int noun) {
        return state.subject.foreign
                || !state.subject.partners.isEmpty()
                || countedNouns.isForeignNear(noun)
                || state.subject.indicators.stream().anyMatch(Indicators::isForeign);
    }

    private boolean isDomestic(int noun) {
        return countedNouns.isDomesticNear(noun) || (state.subject.domestic && !state.subject.foreign);
    }

    /** "6 dự án mới", "13 dự án tăng vốn". */
    private String sorted(int noun) {
        if (countedNouns.isDomesticNear(noun)) {
            return "domestic-projects";
        }
        if (isOfZones(noun)) {
            String carried = projects.counted(noun, isForeign(noun), isDomestic(noun));
            return carried.isEmpty() ? Projects.BOTH : carried;
        }
        return !isForeign(noun) && projects.isBoth(noun) ? Projects.BOTH : "fdi-projects";
    }

    /** "378 dự án ngoài khu công nghiệp". */
    private boolean isOfZones(int at) {
        return state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.slug().endsWith("side-zones");
    }

    /** "31 dự án tăng vốn", "9 lượt góp vốn, mua cổ phần". */
    boolean isProjectsOfASort(int at) {
        return state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.is("detail")
                && Set.of("new", "capital-increase", "share-purchase", "inside-zones", "outside-zones")
                        .contains(name.slug())
                && (Set.of(Spelling.key("dự"), "lượt")
                                .contains(mention.tokens().getFirst().key())
                        || state.key(at - 1).equals("lượt"));
    }

    boolean isForeignEnterprises(int at) {
        return state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.is("detail")
                && name.slug().equals("fdi-sector");
    }

    /** What stands behind the counted noun: "mới", "đạt 4 sao", "đang hoạt động", "cấp mới". */
    void tail(int from) {
        for (int next = from; next < Math.min(state.items.size(), from + 6); next++) {
            String word = state.key(next);
            if (word.equals(",")
                    || State.PAUSES.contains(word)
                    || word.equals("(")
                    || word.equals("với")
                    || word.equals("và")
                    || state.isFigure(next)) {
                return;
            }
            if (word.equals("mới") && !state.key(next + 1).equals("đạt")) {
                state.subject.details.add("new");
            }
            if (state.items.get(next) instanceof Mention mention) {
                List<Meaning.Name> names = switch (mention.meaning()) {
                    case Meaning.Name name -> List.of(name);
                    case Meaning.Names several -> several.choices();
                    default -> List.of();
                };
                names.stream()
                        .filter(name -> name.is("detail"))
                        .findFirst()
                        .ifPresent(name -> state.subject.details.add(name.slug()));
                state.starredUntil = next;
            }
        }
    }
}
