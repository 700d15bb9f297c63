package vn.tinh.extract.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** The indicators, goods, partners and details that are named. */
final class NamedTopics {
    private final State state;
    private final Around around;
    private final NamedIndicators indicators;

    NamedTopics(Around around, Projects projects, State state) {
        this.indicators = new NamedIndicators(around, projects, state);
        this.state = state;
        this.around = around;
    }

    void name(int at, Mention mention, List<Meaning.Name> names) {
        for (Meaning.Name name : sectorsFirst(names)) {
            switch (name.type()) {
                case "indicator" -> {
                    indicators.indicator(at, mention, name.slug());
                    return;
                }
                case "commodity", "sector" -> {
                    String spelt = mention.words().toLowerCase(java.util.Locale.ROOT);
                    state.trade = spelt.endsWith("xuất khẩu")
                            ? "export-turnover"
                            : spelt.endsWith("nhập khẩu") ? "import-turnover" : state.trade;
                    boolean topic = at <= 2
                            && state.key(at - 1).equals("về")
                            && state.key(at + 1).equals(",");
                    boolean excluded = topic
                            || isExample(at)
                            || around.isWholeOfShare(at)
                            || Set.of("ngoài", "kể", "trừ", "tính", "cạnh").contains(state.key(at - 1));
                    state.waters = state.waters || name.slug().equals("seafood");
                    if (isLeader(at)) {
                        state.subject.commodities.clear();
                    }
                    boolean narrowed = at > 0
                            && state.items.get(at - 1) instanceof Mention before
                            && Inside.slugs(before).contains("industry");
                    if (narrowed && name.is("sector")) {
                        state.subject.commodities.remove("industry"); // "Công nghiệp sản xuất điện"
                    }
                    if (!name.slug().startsWith("other-") && isOthers(at, mention)) {
                        state.subject.others = true;
                        return;
                    }
                    if (name.slug().equals("construction") && isWithIndustry(at)) {
                        Subject.add(state.subject.commodities, "industry-and-construction");
                        return;
                    }
                    if (!excluded
                            && (!name.ambiguous()
                                    || !state.last.indicator.isEmpty()
                                    || !state.subject.indicators.isEmpty()
                                    || !around.tradeAhead().isEmpty())) {
                        Subject.add(state.subject.commodities, name.slug());
                    }
                    return;
                }
                case "country", "group" -> {
                    boolean compared = Set.of("vượt", "sau", "hơn", "cả").contains(state.key(at - 1));
                    if (!compared) {
                        Subject.add(state.subject.partners, name.slug());
                    }
                    return;
                }
                case "detail" -> {
                    if (mention.tokens().getFirst().is("dự")
                            && state.key(at - 1).equals("có")
                            && state.key(at - 2).equals("đó")) {
                        state.privately = true; // "trong đó có dự án tăng vốn 109 triệu USD"
                    }
                    if (at <= state.starredUntil && name.slug().endsWith("-star")) {
                        return; // "93 sản phẩm 3 sao; 81 sản phẩm 4 sao": each count has had its own
                    }
                    state.subject.details.add(name.slug());
                    state.subject.foreign = state.subject.foreign || name.slug().equals("fdi-sector");
                }
                default -> {}
            }
        }
    }

    /** "nhóm hàng như giày dép, may mặc… dẫn đầu là sản phẩm plastic với": those before were examples. */
    private boolean isLeader(int at) {
        for (int back = at - 1; back > Math.max(1, at - 4); back--) {
            if (state.key(back).equals("là")) {
                return Set.of("đầu", "nhất").contains(state.key(back - 1));
            }
        }
        return false;
    }

    /** "cá khác", "dịch vụ còn lại"; "quặng và khoáng sản khác" is one class. */
    private boolean isOthers(int at, Mention mention) {
        boolean rest = state.key(at + 1).equals("còn") && state.key(at + 2).equals("lại");
        boolean other = state.key(at + 1).equals("khác")
                && !state.key(at + 2).equals("và")
                && !state.key(at - 1).equals("và")
                && mention.tokens().stream().noneMatch(word -> word.is("và"));
        boolean within = mention.tokens().size() > 1
                && mention.tokens().getLast().is("khác")
                && mention.tokens().stream().noneMatch(word -> word.is("và"));
        return rest || other || within;
    }

    /** "thủy sản, mà chủ yếu là tôm nước lợ, đạt 1,05 tỷ USD": the good named before is meant. */
    private boolean isExample(int at) {
        boolean first = state.key(at - 1).equals("là")
                && Set.of("yếu", "nhất", "biệt", "lực").contains(state.key(at - 2));
        return first && !state.subject.commodities.isEmpty();
    }

    /** "giá trị sản xuất công nghiệp - xây dựng": the sector of both. */
    private boolean isWithIndustry(int at) {
        return at > 1
                && Set.of("-", "và", ",").contains(state.key(at - 1))
                && state.items.get(at - 2) instanceof Mention before
                && before.meaning() instanceof Meaning.Name value
                && value.slug().startsWith("industrial-value")
                && before.tokens().getLast().is("nghiệp");
    }

    /** "nông, lâm, thủy sản" are goods to export and a sector of the economy. */
    private List<Meaning.Name> sectorsFirst(List<Meaning.Name> names) {
        String named = state.subject.indicators.isEmpty() ? state.last.indicator : state.subject.indicators.getLast();
        List<Meaning.Name> sectors = names.stream()
                .filter(name -> name.is("sector") && isOfSectors(named))
                .toList();
        return sectors.isEmpty() ? names : sectors;
    }

    /** The economy and what is put into it divide by sectors, not by goods. */
    private static boolean isOfSectors(String indicator) {
        return Stream.of("grdp", "fdi-", "domestic-").anyMatch(indicator::startsWith)
                || Set.of(Projects.BOTH, "total-investment").contains(indicator);
    }
}
