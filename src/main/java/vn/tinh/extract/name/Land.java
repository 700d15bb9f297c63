package vn.tinh.extract.name;

import static vn.tinh.extract.name.Words.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;

/** Whose the hectares are: a crop's, a zone's or the province's own. */
final class Land {
    private static final Set<String> SQUARE_KILOMETRES = keys("km2", "km²", "km");
    private static final Set<String> TOTAL = keys("tổng", "toàn");
    private static final int NEAR = 6;

    private Land() {}

    /** "có diện tích 2.514 km2" is a province's. */
    static Meaning.Name measured(Passage passage, int at, int to, Meaning.Name zoneArea) {
        for (int next = to; next < Math.min(passage.size(), to + NEAR); next++) {
            if (passage.isOneOf(next, SQUARE_KILOMETRES)) {
                return indicator("area");
            }
        }
        return zoneArea;
    }

    private static Meaning.Name indicator(String slug) {
        return new Meaning.Name("indicator", slug, "", "", false);
    }

    /** "diện tích cà phê": land under a crop. */
    static List<Item> read(List<Item> items) {
        var passage = new Passage(items);
        List<Item> read = new ArrayList<>(items.size());
        int at = 0;
        boolean zones = false;
        while (at < items.size()) {
            zones = isOfZones(items.get(at), zones);
            boolean land = passage.is(at, "diện") && passage.is(at + 1, "tích") && isCrop(items, at + 2);
            if (land) {
                int from = passage.isOneOf(at - 1, TOTAL) ? at - 1 : at;
                if (from < at) {
                    read.removeLast();
                }
                read.add(passage.mention("indicator/land", indicator("cultivated-area"), from, at + 2));
                at += 2;
            } else if (isArea(items.get(at)) && zones) {
                read.add(passage.mention("indicator/land", indicator("zone-area"), at, at + 1));
                at++;
            } else {
                read.add(items.get(at));
                at++;
            }
        }
        return read;
    }

    private static boolean isArea(Item item) {
        return item instanceof Mention mention
                && mention.meaning() instanceof Meaning.Name name
                && name.is("indicator")
                && name.slug().equals("area")
                && mention.rule().equals("indicator/label")
                && mention.words().length() > SHORT;
    }

    /** "diện tích tự nhiên", and no "rộng", which was judged by its unit. */
    private static final int SHORT = 12;

    /** What a mention says of the land after it: a park's or a cluster's, a place's, or what it was before. */
    private static boolean isOfZones(Item item, boolean before) {
        return item instanceof Mention mention
                ? switch (mention.meaning()) {
                    case Meaning.Zone zone -> true;
                    case Meaning.Place place -> false;
                    case Meaning.Names names ->
                        names.choices().stream().anyMatch(name -> name.slug().startsWith("industrial-"));
                    default -> before;
                }
                : before;
    }

    private static boolean isCrop(List<Item> items, int at) {
        return at < items.size()
                && items.get(at) instanceof Mention mention
                && switch (mention.meaning()) {
                    case Meaning.Name name -> name.is("commodity");
                    case Meaning.Names names -> names.choices().stream().allMatch(Goods::is);
                    default -> false;
                };
    }
}
