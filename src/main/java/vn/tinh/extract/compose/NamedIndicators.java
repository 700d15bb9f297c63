package vn.tinh.extract.compose;

import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Measure;

/** The indicators that are named, and names of indicators that mean another thing where they stand. */
final class NamedIndicators {
    /** What is told apart by whose enterprises make, sell or ship it. */
    private static final Set<String> OF_OWNERS = Set.of(
            "retail-sales",
            "industrial-production-value",
            "industrial-production-index",
            "industrial-value-added",
            "grdp",
            "export-turnover",
            "import-turnover");

    /** Of the year before the statistics office has told it for each province, and called it so. */
    private static final int GRDP_SINCE = 2018;

    private static final Meaning.Place NATION =
            new Meaning.Place(new Meaning.Name("place", "viet-nam", "nation", "", false), Meaning.Place.Cue.NONE);

    private final State state;
    private final Around around;
    private final Projects projects;

    NamedIndicators(Around around, Projects projects, State state) {
        this.around = around;
        this.projects = projects;
        this.state = state;
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
        if (slug.equals("grdp") && isRateOfLast(words)) {
            state.growing = true;
            return;
        }
        if (slug.equals("export-markets") && around.isInvesting(at)) {
            state.subject.foreign = true;
            state.trade = "fdi-registered-capital";
            return;
        }
        if (isSectorOfOwners(at, slug)) {
            state.subject.details.add("fdi-sector");
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
        if (slug.equals("grdp") && isOfTheNation(words)) {
            state.subject.places.add(NATION);
        }
        if (slug.equals("production-volume")) {
            fished(mention, at + 1);
        }
        state.otherMatter = false;
        state.sharing = state.sharing || words.startsWith("cơ cấu") || words.startsWith("tỷ trọng");
        if (slug.equals("enterprises") && words.contains("số") && around.exports(at + 1)) {
            Subject.add(state.subject.indicators, "exporting-enterprises"); // "tổng số doanh nghiệp tham gia xuất khẩu"
            return;
        }
        state.subject.indicators.remove(slug); // named again, it stands where it is named last
        Subject.add(
                state.subject.indicators,
                enterprises ? Indicators.ENTERPRISE_CAPITAL : projects.capital(slug, words, at));
    }

    /** "sản lượng nuôi trồng", and where fish is spoken of "sản lượng khai thác": of what comes from the water. */
    private void fished(Mention mention, int at) {
        String way = mention.words().toLowerCase(java.util.Locale.ROOT) + " " + state.key(at) + " " + state.key(at + 1);
        boolean farmed = way.contains(" nuôi trồng");
        boolean caught = way.contains(" đánh bắt") || (way.contains(" khai thác") && state.waters);
        boolean named = at + 2 < state.items.size()
                && state.items.get(at + 2) instanceof Mention next
                && next.meaning() instanceof Meaning.Name good
                && (good.is("commodity") || good.is("sector"));
        if (!farmed && !caught) {
            return;
        }
        if (!named && state.subject.commodities.isEmpty()) {
            state.subject.commodities.add("seafood");
        }
        state.subject.details.add(farmed ? "aquaculture" : "capture");
    }

    /** "Tổng sản phẩm trong nước (GDP) quý I tăng 5,6%": since provinces have a GRDP of their own, the country's. */
    private boolean isOfTheNation(String words) {
        boolean own = state.calendar
                .published()
                .map(date -> date.knownFrom().getYear() >= GRDP_SINCE)
                .orElse(false);
        boolean here = state.items.stream()
                .anyMatch(item -> item instanceof Mention other && other.meaning() instanceof Meaning.Place);
        return own && !here && words.startsWith("tổng sản phẩm trong nước");
    }

    /** "bán lẻ đạt 53.000 tỷ đồng, tốc độ tăng trưởng bình quân đạt 12%": of what has just been told. */
    private boolean isRateOfLast(String words) {
        return words.endsWith("tăng trưởng")
                && state.last.sentence == state.number
                && state.last.measure != Measure.RANK
                && OF_OWNERS.contains(state.last.indicator)
                && !state.last.indicator.equals("grdp")
                && state.subject.isEmpty();
    }

    /** "tư nhân 340 tỷ đồng; có vốn đầu tư nước ngoài 95 tỷ đồng": a part of what is sold or made, and no investment. */
    private boolean isSectorOfOwners(int at, String slug) {
        boolean sector = slug.equals("fdi-registered-capital")
                && state.key(at - 1).equals("có")
                && (state.subject.indicators.isEmpty()
                        || state.subject.indicators.stream().allMatch(OF_OWNERS::contains))
                && !state.key(at - 2).equals("án");
        boolean whole = !state.subject.indicators.isEmpty()
                || (OF_OWNERS.contains(state.last.indicator) && state.last.paragraph == state.sentence.paragraph());
        boolean begins = at < 2
                || Set.of(",", ";", ":", "và", "-").contains(state.key(at - 2))
                || Set.of("vực", "khối", ")").contains(state.key(at - 2))
                || state.items.get(at - 2) instanceof Mention;
        return sector && whole && begins;
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
