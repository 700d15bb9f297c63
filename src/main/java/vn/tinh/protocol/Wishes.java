package vn.tinh.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client would have, by {@code Accept} or {@code Accept-Encoding}: ranges with a weight, the narrower range before
 * the wider, weight 0 an exclusion. A range that is none is passed over; a header without any says nothing.
 */
final class Wishes {
    private static final Pattern WEIGHT = Pattern.compile("(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** @param thousandths the weight times 1000 */
    private record Range(String type, String subtype, int thousandths) {
        /** How narrowly it names this media type: 0 not at all, 1 everything, 2 its family, 3 itself. */
        int fit(String ofType, String ofSubtype) {
            if (type.equals(ofType) && subtype.equals(ofSubtype)) {
                return 3;
            }
            if (type.equals(ofType) && subtype.equals("*")) {
                return 2;
            }
            return type.equals("*") && subtype.equals("*") ? 1 : 0;
        }
    }

    private static final int ANYTHING = 1;
    private static final Match NOTHING = new Match(0, 0);

    /**
     * What the ranges say of a media type.
     *
     * @param fit of the narrowest range that names it
     */
    private record Match(int weight, int fit) {}

    private Wishes() {}

    /** The offer that is wished for most; of equals the earlier. */
    static Optional<Offer> best(List<String> accept, List<Offer> offers) {
        List<Range> ranges = ranges(accept, true);
        if (ranges.isEmpty()) {
            return offers.stream().findFirst();
        }
        Offer best = null;
        int most = 0;
        for (Offer offer : offers) {
            int weight = match(ranges, offer).weight();
            if (weight > most) {
                best = offer;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The offer that is wished for most where a page is among them, the last. Who names RDF no less than the page gets RDF;
     * who names neither, but takes anything, is taken for a reader and gets the page. Of RDF forms of one weight the one
     * that is named more narrowly is given, else the earlier.
     */
    static Optional<Offer> bestOrPage(List<String> accept, List<Offer> offers) {
        List<Range> ranges = ranges(accept, true);
        Offer page = offers.getLast();
        if (ranges.isEmpty()) {
            return Optional.of(page);
        }
        Offer best = page;
        Match most = NOTHING;
        for (Offer offer : offers.subList(0, offers.size() - 1)) {
            Match match = match(ranges, offer);
            if (match.weight() > most.weight() || (match.weight() == most.weight() && match.fit() > most.fit())) {
                best = offer;
                most = match;
            }
        }
        Match paged = match(ranges, page);
        boolean pageWins =
                paged.weight() > most.weight() || (paged.weight() == most.weight() && most.fit() <= ANYTHING);
        best = pageWins ? page : best;
        return Optional.of(best).filter(chosen -> match(ranges, chosen).weight() > 0);
    }

    /** Whether gzip is wished for, and not less than the plain form. */
    static boolean gzip(List<String> acceptEncoding) {
        List<Range> ranges = ranges(acceptEncoding, false);
        int plain =
                ranges.stream().anyMatch(range -> range.type().equals("identity")) ? weight(ranges, "identity", "") : 1;
        int gzip = Math.max(weight(ranges, "gzip", ""), weight(ranges, "x-gzip", ""));
        return gzip > 0 && gzip >= plain;
    }

    private static Match match(List<Range> ranges, Offer offer) {
        int slash = offer.mediaType().indexOf('/');
        return match(
                ranges, offer.mediaType().substring(0, slash), offer.mediaType().substring(slash + 1));
    }

    private static int weight(List<Range> ranges, String type, String subtype) {
        return match(ranges, type, subtype).weight();
    }

    private static Match match(List<Range> ranges, String type, String subtype) {
        int narrowest = 0;
        int weight = 0;
        for (Range range : ranges) {
            int fit = range.fit(type, subtype);
            if (fit > narrowest || (fit > 0 && fit == narrowest && range.thousandths() > weight)) {
                narrowest = fit;
                weight = range.thousandths();
            }
        }
        return new Match(weight, narrowest);
    }

    private static List<Range> ranges(List<String> headers, boolean mediaTypes) {
        var ranges = new ArrayList<Range>();
        for (String header : headers) {
            for (String item : header.split(",")) {
                String[] parts = item.split(";", -1);
                String name = parts[0].strip().toLowerCase(Locale.ROOT);
                int thousandths = 1000;
                for (int i = 1; i < parts.length; i++) {
                    String part = parts[i].strip().toLowerCase(Locale.ROOT);
                    if (part.startsWith("q=")) {
                        String q = part.substring(2).strip();
                        thousandths = WEIGHT.matcher(q).matches() ? (int) Math.round(Double.parseDouble(q) * 1000) : -1;
                    }
                }
                if (thousandths >= 0) {
                    range(name, thousandths, mediaTypes).ifPresent(ranges::add);
                }
            }
        }
        return ranges;
    }

    private static Optional<Range> range(String name, int thousandths, boolean mediaTypes) {
        if (!mediaTypes) {
            return TOKEN.matcher(name).matches()
                    ? Optional.of(new Range(name, name.equals("*") ? "*" : "", thousandths))
                    : Optional.empty();
        }
        int slash = name.indexOf('/');
        if (slash < 0) {
            // "*" alone is sent by old Java clients and means */*
            return name.equals("*") ? Optional.of(new Range("*", "*", thousandths)) : Optional.empty();
        }
        String type = name.substring(0, slash);
        String subtype = name.substring(slash + 1);
        boolean sound = TOKEN.matcher(type).matches() && TOKEN.matcher(subtype).matches();
        return sound ? Optional.of(new Range(type, subtype, thousandths)) : Optional.empty();
    }
}
