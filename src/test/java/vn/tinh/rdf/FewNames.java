package vn.tinh.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import vn.tinh.vocab.Ids;

/** A handful of names, enough for a test. */
public final class FewNames implements Names {
    private final Map<Node, String> labels = new LinkedHashMap<>();
    private final Map<Node, String> notations = new LinkedHashMap<>();

    public FewNames() {
        thing("place", "viet-nam", "viet-nam", "Việt Nam");
        thing("place", "an-giang", "an-giang", "An Giang");
        thing("place", "hung-yen", "hung-yen", "Hưng Yên");
        thing("place", "an-giang--cho-moi", "cho-moi", "Chợ Mới");
        thing("place", "bac-kan--cho-moi", "cho-moi", "Chợ Mới");
        thing("place", "an-giang--tri-ton", "tri-ton", "Tri Tôn");
        thing("zone", "kcn-binh-long", "binh-long", "KCN Bình Long");
        thing("country", "PH", "PH", "Phi-líp-pin");
        thing("group", "EU", "EU", "Liên minh châu Âu");
        thing("commodity", "rice", "rice", "Gạo");
        thing("sector", "wind-power", "wind-power", "Điện gió");
        thing("organisation", "an-giang-statistics-office", "an-giang-statistics-office", "Cục Thống kê An Giang");
        for (String slug : new String[] {"export-turnover", "fdi-projects", "grdp", "industrial-parks"}) {
            thing("indicator", slug, slug, slug);
        }
        for (String slug : new String[] {"USD", "percent", "count"}) {
            thing("unit", slug, slug, slug);
        }
        for (String slug : new String[] {"new", "4-star", "industrial-park", "annual-average"}) {
            thing("detail", slug, slug, slug);
        }
        for (String slug : new String[] {
            "exports", "exports-to", "has-strategy", "has-product", "has-project", "works-with", "has-zone"
        }) {
            thing("relation", slug, slug, slug);
        }
        thing("document-type", "plan", "plan", "kế hoạch");
        thing("document-type", "resolution", "resolution", "nghị quyết");
        thing("document-status", "draft", "draft", "dự thảo");
    }

    private void thing(String type, String key, String notation, String label) {
        labels.put(Ids.of(type, key), label);
        notations.put(Ids.of(type, key), notation);
    }

    private Optional<Node> known(String type, String key) {
        Node thing = Ids.of(type, key);
        return labels.containsKey(thing) ? Optional.of(thing) : Optional.empty();
    }

    private Optional<Node> noted(String type, String notation) {
        var found = notations.entrySet().stream()
                .filter(entry -> Ids.type(entry.getKey()).equals(type)
                        && entry.getValue().equals(notation))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().getKey()) : Optional.empty();
    }

    @Override
    public Optional<Node> place(String slug) {
        return known("place", slug).or(() -> noted("place", slug));
    }

    @Override
    public Optional<Node> partner(String code) {
        return known("country", code).or(() -> known("group", code));
    }

    @Override
    public Optional<Node> commodity(String slug) {
        return known("commodity", slug).or(() -> known("sector", slug));
    }

    @Override
    public Optional<Node> concept(String scheme, String slug) {
        return known(scheme, slug);
    }

    @Override
    public Optional<Node> object(String relation, String slug, Node place) {
        return switch (relation) {
            case "exports" -> commodity(slug);
            case "exports-to" -> partner(slug);
            case "has-zone" -> noted("zone", slug);
            case "works-with" -> known("organisation", slug).or(() -> place(slug));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> label(Node thing, String language) {
        return Optional.ofNullable(labels.get(thing));
    }

    @Override
    public Optional<String> notation(Node thing) {
        return Optional.ofNullable(notations.get(thing));
    }
}
