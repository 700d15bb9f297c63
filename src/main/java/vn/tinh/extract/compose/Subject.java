package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.tinh.extract.text.Meaning;

/** What has been named since the last figure: what the next figure is about. */
final class Subject {
    final List<Meaning.Place> places = new ArrayList<>();
    final List<String> indicators = new ArrayList<>();
    final List<String> commodities = new ArrayList<>();
    final List<String> partners = new ArrayList<>();
    final List<Meaning.Zone> zones = new ArrayList<>();
    final TreeSet<String> details = new TreeSet<>();

    /** "cá khác", "dịch vụ còn lại": others that are not named. */
    boolean others;

    boolean negative;
    /** "trong nước", "DDI". */
    boolean domestic;

    boolean foreign;

    boolean isEmpty() {
        return places.isEmpty()
                && indicators.isEmpty()
                && commodities.isEmpty()
                && partners.isEmpty()
                && zones.isEmpty()
                && details.isEmpty();
    }

    void clear() {
        places.clear();
        indicators.clear();
        commodities.clear();
        partners.clear();
        zones.clear();
        details.clear();
        negative = false;
        others = false;
        domestic = false;
        foreign = false;
    }

    Subject copy() {
        Subject copy = new Subject();
        copy.places.addAll(places);
        copy.indicators.addAll(indicators);
        copy.commodities.addAll(commodities);
        copy.partners.addAll(partners);
        copy.zones.addAll(zones);
        copy.details.addAll(details);
        copy.negative = negative;
        copy.others = others;
        copy.domestic = domestic;
        copy.foreign = foreign;
        return copy;
    }

    static void add(List<String> list, String slug) {
        if (!list.contains(slug)) {
            list.add(slug);
        }
    }
}
