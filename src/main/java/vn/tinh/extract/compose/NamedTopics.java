package vn.tinh.extract.compose;

import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/** The indicators, goods, partners and details that are named. */
final class NamedTopics {
    private final State state;
    private final Around around;
    private final Projects projects;

    NamedTopics(Around around, Projects projects, State state) {
        this.projects = projects;
        this.state = state;
        this.around = around;
    }

    void name(int at, Mention mention, List<Meaning.Name> names) {
        for (Meaning.Name name : sectorsFirst(names)) {
            switch (name.type()) {
                case "indicator" -> {
                    indicator(at, mention, name.slug());
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
                    if (isLeader(at)) {
                        state.subject.commodities.clear();
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
                .filter(name -> name.is("sector") && named.startsWith("grdp"))
                .toList();
        return sectors.isEmpty() ? names : sectors;
    }

    void indicator(int at, Mention mention, String slug) {
        boolean counted = at == state.countedNoun
                && state.last.sentence == state.number
                && Set.of(Recognised.NEW, Projects.BOTH, "fdi-projects", "domestic-projects")
                        .contains(state.last.indicator);
        if (counted || isOfPlan(at) || isOfChange(at)) {
            return;
        }
        boolean revenue = slug.equals("trade-turnover")
                && (state.subject.indicators.contains("budget-revenue")
                        || state.last.indicator.equals("budget-revenue"))
                && Set.of("thu", "từ", "động", "thuế", "đối").contains(state.key(at - 1));
        if (revenue) {
            state.subject.details.add("customs");
            return;
        }
        String words = mention.words().toLowerCase(java.util.Locale.ROOT);
        if (words.startsWith("thu nhập") && isOfWorkers(at)) {
            state.otherMatter = true;
            state.subject.indicators.clear();
            return;
        }
        if (Indicators.isForeign(slug)
                && (words.contains("fdi") || words.contains("nước ngoài") || words.contains("đtnn"))) {
            state.subject.foreign = true;
            state.abroad = true;
        }
        if (slug.equals("trade-balance") && (words.contains("nhập siêu") || words.contains("thâm hụt"))) {
            state.subject.negative = true;
        }
        if (isOfAnotherClause(at, slug)) {
            state.subject.commodities.clear();
        }
        if (state.sentence.section() == Sentence.Section.TITLE) {
            state.headline = state.headline.isEmpty() || state.headline.equals(slug) ? slug : "none";
        }
        boolean enterprises = slug.equals("fdi-registered-capital")
                && !words.contains("fdi")
                && !words.contains("nước ngoài")
                && around.isOfEnterprises();
        if (slug.equals("grdp")
                && words.contains("giá trị tăng thêm")
                && state.subject.commodities.remove("industry")) {
            state.otherMatter = false;
            Subject.add(
                    state.subject.indicators, "industrial-value-added"); // "ngành công nghiệp, giá trị tăng thêm đạt"
            return;
        }
        state.otherMatter = false;
        state.sharing = state.sharing || words.startsWith("cơ cấu") || words.startsWith("tỷ trọng");
        Subject.add(
                state.subject.indicators,
                enterprises ? Indicators.ENTERPRISE_CAPITAL : projects.capital(slug, words, at));
    }

    /** "193 nghìn lao động, thu nhập bình quân mỗi tháng 7,5 triệu đồng", "khu vực nông thôn, thu nhập": not the province's. */
    private boolean isOfWorkers(int at) {
        for (int next = at + 1; next < Math.min(state.items.size(), at + 6); next++) {
            boolean month = state.key(next).equals("tháng") || state.key(next).equals("lao");
            boolean counted = state.items.get(next - 1) instanceof Token number && number.isNumber();
            if (month && !counted) {
                return true;
            }
            if (state.isFigure(next)) {
                boolean within = state.items.get(next) instanceof Mention figure
                        && figure.tokens().getLast().is("tháng");
                boolean behind = state.key(next + 1).equals("/")
                        && (state.key(next + 2).equals("tháng")
                                || state.key(next + 4).equals("tháng"));
                return within || behind;
            }
        }
        return false;
    }

    /** "tăng 14,6% về số doanh nghiệp": what has grown is the change's, and names no next figure's. */
    boolean isOfChange(int at) {
        int about = state.key(at - 1).equals("số") ? at - 2 : at - 1;
        return state.key(about).equals("về")
                && about > 0
                && state.items.get(about - 1) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Change;
    }

    /** "tuy cá tra và gạo khó bán, kim ngạch xuất khẩu vẫn đạt", "cà phê, cao su tăng đã giúp xuất khẩu": all of it. */
    private boolean isOfAnotherClause(int at, String slug) {
        if (state.figures > 0 || state.subject.commodities.isEmpty() || !slug.endsWith("turnover")) {
            return false;
        }
        boolean parted = false;
        int back = at - 1;
        while (back >= 0 && !isGood(back)) {
            parted = parted || Set.of(",", "giúp", "khiến").contains(state.key(back));
            back--;
        }
        boolean conceding = false;
        for (; back >= 0; back--) {
            conceding = conceding || Set.of("tuy", "dù", "nhờ", "do", "chấp").contains(state.key(back));
        }
        return parted && (conceding || state.subject.commodities.size() > 1);
    }

    private boolean isGood(int at) {
        return state.items.get(at) instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && (name.is("commodity") || name.is("sector"));
    }

    /** "chiếm 29% tổng vốn FDI", "bằng 42% vốn đăng ký": the whole, not the subject. */
    boolean isOfPlan(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
            if (state.items.get(back) instanceof Mention mention) {
                return mention.meaning() instanceof Meaning.Part;
            }
            if (state.key(back).equals(",") || State.PAUSES.contains(state.key(back))) {
                return false;
            }
        }
        return false;
    }
}
