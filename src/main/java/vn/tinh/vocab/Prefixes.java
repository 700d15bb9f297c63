package vn.tinh.vocab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The prefixes in which everything is written, in the order in which they are declared. */
public final class Prefixes {
    private static final String[] THINGS = {
        "place",
        "area",
        "change",
        "country",
        "group",
        "commodity",
        "sector",
        "zone",
        "strategy",
        "project",
        "organisation",
        "product",
        "indicator",
        "measure",
        "kind",
        "qualifier",
        "unit",
        "relation",
        "detail",
        "article",
        "period",
        "agreement",
        "reason",
        "standing",
        "reading",
        "hs",
        "scheme"
    };

    private static final SequencedMap<String, String> ALL = all();

    private Prefixes() {}

    /** Prefix to namespace. */
    public static Map<String, String> map() {
        return ALL;
    }

    private static SequencedMap<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("tinh", Tinh.NS);
        for (String type : THINGS) {
            all.put(type, Ids.BASE + type + "/");
        }
        all.put("doctype", Ids.BASE + "document-type/");
        all.put("facility", Ids.BASE + "facility-type/");
        all.put("status", Ids.BASE + "document-status/");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("owl", "http://www.w3.org/2002/07/owl#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("dct", "http://purl.org/dc/terms/");
        all.put("prov", Prov.NS);
        all.put("qb", Cube.QB);
        all.put("cube", Cube.NS);
        all.put("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#");
        all.put("sdmx-measure", "http://purl.org/linked-data/sdmx/2009/measure#");
        all.put("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#");
        all.put("dcat", "http://www.w3.org/ns/dcat#");
        all.put("schema", "https://schema.org/");
        all.put("time", "http://www.w3.org/2006/time#");
        all.put("geo", "http://www.opengis.net/ont/geosparql#");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("qudt", "http://qudt.org/schema/qudt/");
        all.put("sh", "http://www.w3.org/ns/shacl#");
        all.put("void", "http://rdfs.org/ns/void#");
        return Collections.unmodifiableSequencedMap(all);
    }
}
