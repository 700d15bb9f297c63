package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tinh.extract.text.Meaning;

/** What the figures of a table are of: indicator, good, partner, place. Rows take over from the rows above them. */
final class TableTopics {
    /** Of these a trade is meant where a good has the same name. */
    private static final Set<String> OF_TRADES = Set.of(
            "industrial-production-index",
            "industrial-production-value",
            "industrial-value-added",
            "grdp",
            "retail-sales",
            "jobs",
            "enterprises",
            "total-investment");

    /** "Thị trường" over a column of countries counts none. */
    private static final String MARKETS = "export-markets";

    private static final Meaning.Place HERE =
            new Meaning.Place(new Meaning.Name("place", "", "province", "", false), Meaning.Place.Cue.NONE);

    private final Stage stage;
    private final List<TableWords> above;
    private final List<TableWords> prose;
    private final List<TableWords> titles;

    /** The row that those below it are parts of. */
    private String indicator = "";

    private String commodity = "";
    private Optional<Meaning.Place> place = Optional.empty();
    private Optional<TableWords> section = Optional.empty();
    /** A row that nobody understands has parts. */
    private boolean unknown;

    /** @param fault why it is none; empty where it is one */
    record Topic(Frame frame, List<String> features, String fault) {}

    TableTopics(Stage stage, List<TableWords> above, List<TableWords> prose, List<TableWords> titles) {
        this.stage = stage;
        this.prose = prose;
        this.above = above;
        this.titles = titles;
    }

    /** The label alone that stands over the rows now read. */
    Optional<TableWords> section() {
        return section;
    }

    /**
     * Is told of each row before its cells are read.
     *
     * @param alone it has no figures
     * @param parent the next row is marked as a part of it
     */
    void row(TableWords label, boolean alone, boolean parent) {
        boolean markets = alone && label.indicators.equals(List.of(MARKETS));
        boolean names = !label.indicators.isEmpty() && !markets;
        boolean known = label.unread.isEmpty();
        if (known && names && (!label.bulleted || indicator.isEmpty())) {
            indicator = label.indicators.getFirst();
            commodity = "";
            unknown = false;
        } else if (!known && (alone || parent)) {
            unknown = true;
        }
        if (alone) {
            section = Optional.of(label);
            place = label.places.size() == 1 ? Optional.of(label.places.getFirst()) : place;
        }
        if (alone || parent) {
            commodity = label.goods.size() == 1 ? good(label.goods.getFirst(), indicator) : commodity;
        }
    }

    Topic of(TableWords label, TableWords head) {
        Frame frame = new Frame();
        List<String> features = new ArrayList<>();
        if (!label.unread.isEmpty()) {
            return fault("its label is not understood: " + String.join(" ", label.unread));
        }
        List<String> named = Stream.concat(label.indicators.stream(), head.indicators.stream())
                .distinct()
                .toList();
        if (named.size() > 1) {
            return fault("several things are measured: " + String.join(", ", named));
        }
        if (named.size() == 1) {
            frame.indicator = named.getFirst();
            features.add(label.indicators.isEmpty() ? "table:indicator-head" : "table:indicator-row");
        } else if (unknown) {
            return fault("it is a part of what is not understood");
        } else if (!label.splits() && !label.counts() && label.time.isEmpty() && label.until.isEmpty()) {
            return fault("its label names nothing");
        } else if (!indicator.isEmpty()) {
            frame.indicator = indicator;
            frame.commodity = commodity;
            features.add("table:indicator-section");
        } else {
            Optional<TableWords> from = caption(label);
            if (from.isPresent()) {
                frame.indicator = indicator(from.get(), label).orElse("");
                frame.commodity =
                        from.get().goodsOfIndicator.isEmpty() ? "" : good(from.get().goodsOfIndicator, frame.indicator);
                features.add(above.contains(from.get()) ? "table:indicator-above" : "table:indicator-title");
            } else {
                frame.indicator = spokenOf(label);
                features.add("table:indicator-prose");
            }
            if (frame.indicator.isEmpty()) {
                return fault("what is measured is not said");
            }
        }
        if (isDomestic(label, head)) {
            frame.indicator = Indicators.domestic(frame.indicator);
        }
        if (label.takings && label.indicators.isEmpty() && !frame.indicator.equals("retail-sales")) {
            return fault("takings of what is not said");
        }
        String fault = split(frame, label, head);
        if (!fault.isEmpty()) {
            return fault(fault);
        }
        where(frame, label, head, features);
        return new Topic(frame, features, "");
    }

    private static Topic fault(String because) {
        return new Topic(new Frame(), List.of(), because);
    }

    /** "Vốn đăng ký" under "Đầu tư trong nước". */
    private boolean isDomestic(TableWords label, TableWords head) {
        return Stream.of(List.of(label, head), above, prose, titles)
                .flatMap(List::stream)
                .filter(words -> words.isForeign() || words.isDomestic())
                .findFirst()
                .filter(words -> !words.isForeign())
                .isPresent();
    }

    /** The nearest line above that says what is measured. */
    private Optional<TableWords> caption(TableWords label) {
        return Stream.concat(above.stream(), titles.reversed().stream())
                .filter(words -> indicator(words, label).isPresent())
                .findFirst();
    }

    private static Optional<String> indicator(TableWords caption, TableWords label) {
        boolean parts = !label.goods.isEmpty() || !label.partners.isEmpty();
        List<String> fitting = caption.indicators.stream()
                .filter(one -> !one.equals(MARKETS))
                .filter(one -> !parts || Indicators.isSplit(one))
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Of goods under a sentence on exports and imports the exports are meant, where it begins with them. */
    private String spokenOf(TableWords label) {
        for (TableWords words : prose) {
            Optional<String> one = indicator(words, label);
            if (one.isPresent()) {
                return one.get();
            }
            if (words.indicators.equals(List.of("export-turnover", "import-turnover")) && !label.goods.isEmpty()) {
                return "export-turnover";
            }
        }
        return "";
    }

    private String split(Frame frame, TableWords label, TableWords head) {
        List<List<Meaning.Name>> goods = label.goods.isEmpty() ? head.goods : label.goods;
        List<String> slugs = goods.stream()
                .map(choices -> good(choices, frame.indicator))
                .distinct()
                .toList();
        List<String> partners = label.partners.isEmpty() ? head.partners : label.partners;
        if (slugs.size() > 1 || partners.size() > 1) {
            return "several goods or partners are named";
        }
        frame.commodity = slugs.isEmpty() ? frame.commodity : slugs.getFirst();
        if (frame.commodity.equals("industry") && frame.indicator.startsWith("industrial-")) {
            frame.commodity = ""; // "Toàn ngành công nghiệp"
        }
        frame.partner = partners.isEmpty() ? "" : partners.getFirst();
        frame.details.addAll(label.details);
        frame.details.addAll(head.details);
        boolean parts = !frame.commodity.isEmpty() || !frame.partner.isEmpty();
        if (frame.indicator.equals("retail-sales") && frame.commodity.equals("wholesale-and-retail-trade")) {
            return "of retail sales the goods alone"; // "Bán lẻ" beside "Lưu trú", "Du lịch"
        }
        return parts && !Indicators.isSplit(frame.indicator)
                ? frame.indicator + " is not told by goods or partners"
                : "";
    }

    private static String good(List<Meaning.Name> choices, String indicator) {
        String type = OF_TRADES.contains(indicator) ? "sector" : "commodity";
        return choices.stream()
                .filter(name -> name.is(type))
                .findFirst()
                .orElse(choices.getFirst())
                .slug();
    }

    private void where(Frame frame, TableWords label, TableWords head, List<String> features) {
        Optional<Meaning.Place> told =
                TableFigures.placeOf(List.of(label, head)).or(() -> place);
        features.add(told.isPresent() ? "table:place-named" : "table:place-above");
        Meaning.Place where = told.or(() -> TableFigures.placeOf(above)).orElse(HERE);
        boolean several = label.places.stream().distinct().count() > 1;
        String slug =
                where.name().slug().isEmpty() ? stage.place() : where.name().slug();
        frame.place = several ? "" : slug;
        frame.cue = where.cue();
    }
}
