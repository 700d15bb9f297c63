package vn.tinh.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a fact is about, and how it is split. Whatever is not said is {@link Slug#ALL} or {@link Period#NONE}.
 *
 * @param place slug of a province, region, district, zone or the country
 * @param area {@code hung-yen/2} where a person said which; else empty, and the rules tell it
 * @param period what stretch of time is covered
 * @param commodity slug of a good, a group of goods or a sector
 * @param partner ISO 3166-1 alpha-2, {@code EU}, or a slug
 * @param detail any further split, parts joined by "+" in alphabetical order
 */
public record About(String place, String area, Period period, String commodity, String partner, String detail) {
    /** The detail that is none in the graph: it tells the territory before a merger of provinces. */
    public static final String BEFORE_MERGER = "before-merger";

    public About {
        Slug.Form.PLACE.check("place", place);
        if (!area.isEmpty()) {
            int slash = area.indexOf('/');
            Slug.Form.PLACE.check("area", area.substring(0, Math.max(slash, 0)));
            Slug.Form.SLUG.check("area", area.substring(slash + 1));
        }
        Slug.Form.SLUG.check("commodity", commodity);
        Slug.Form.PARTNER.check("partner", partner);
        Slug.Form.DETAIL.check("detail", detail);
        detail = String.join(
                "+", Stream.of(detail.split("\\+")).distinct().sorted().toList());
    }

    /** What is split off, without what is said of the territory; empty where nothing is. */
    public List<String> details() {
        return Stream.of(detail.split("\\+"))
                .filter(part -> !part.equals(BEFORE_MERGER) && !part.equals(Slug.ALL))
                .toList();
    }

    public boolean isBeforeMerger() {
        return List.of(detail.split("\\+")).contains(BEFORE_MERGER);
    }

    FlatRecord.Builder into(FlatRecord.Builder row) {
        row.text(Key.PLACE, place).text(Key.AREA, area);
        if (!period.isNone()) {
            row.text(Key.PERIOD, period.edtf());
        }
        return said(said(said(row, Key.COMMODITY, commodity), Key.PARTNER, partner), Key.DETAIL, detail);
    }

    private static FlatRecord.Builder said(FlatRecord.Builder row, Key key, String slug) {
        return slug.equals(Slug.ALL) ? row : row.text(key, slug);
    }
}
