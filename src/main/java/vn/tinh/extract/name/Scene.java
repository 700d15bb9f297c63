package vn.tinh.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinh.extract.text.Meaning;

/** What an article as a whole says of names: which provinces it speaks of, and what it introduces. */
final class Scene {
    /** Provinces that were one for years count as municipalities: their people say "thành phố". */
    private static final Set<String> MUNICIPALITIES =
            Set.of("ha-noi", "ho-chi-minh", "hai-phong", "da-nang", "can-tho", "hue");

    private final Map<String, Integer> provinces = new HashMap<>();
    private final Map<String, Meaning.Zone> zones = new HashMap<>();
    private final Map<String, Meaning.Organisation> enterprises = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    void province(String slug) {
        provinces.merge(slug, 1, Integer::sum);
    }

    /** @param keys of the bare name; a name of two different zones is none's */
    void zone(String keys, Meaning.Zone zone) {
        Meaning.Zone other = zones.putIfAbsent(keys, zone);
        if (other != null && !(other.slug().equals(zone.slug()) && other.sort().equals(zone.sort()))) {
            twice.add(keys);
        }
    }

    Map<String, Meaning.Zone> zones() {
        return zones;
    }

    boolean isTwice(String keys) {
        return twice.contains(keys);
    }

    void enterprise(String key, Meaning.Organisation enterprise) {
        enterprises.putIfAbsent(key, enterprise);
    }

    Map<String, Meaning.Organisation> enterprises() {
        return enterprises;
    }

    Map<String, Integer> provinces() {
        return Map.copyOf(provinces);
    }

    /** The article speaks of this province. */
    boolean has(String province) {
        return provinces.containsKey(province);
    }

    /** The province of which it speaks most; empty where it speaks of none. */
    String main() {
        String main = "";
        int most = 0;
        for (Map.Entry<String, Integer> province : provinces.entrySet()) {
            int often = province.getValue();
            if (often > most || (often == most && province.getKey().compareTo(main) < 0)) {
                main = province.getKey();
                most = often;
            }
        }
        return main;
    }

    boolean isMunicipality() {
        return MUNICIPALITIES.contains(main());
    }

    /** Of places of one name those that can be meant. */
    List<Meaning.Name> choose(List<Meaning.Name> places, boolean typed) {
        List<Meaning.Name> provincesOfIt = places.stream()
                .filter(place -> !place.sort().equals("district"))
                .toList();
        List<Meaning.Name> districts =
                places.stream().filter(place -> place.sort().equals("district")).toList();
        if (!typed && !provincesOfIt.isEmpty()) {
            boolean hue = provincesOfIt.getFirst().slug().equals("hue") && has("thua-thien-hue");
            return hue && !districts.isEmpty() ? districts : provincesOfIt;
        }
        List<Meaning.Name> here =
                districts.stream().filter(place -> has(place.within())).toList();
        if (provincesOfIt.isEmpty()) {
            return here.isEmpty() ? places : here;
        }
        return places;
    }
}
