package vn.tinh.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.tinh.fact.Document;

/** A document while its parts are being read. */
final class DocumentDraft {
    List<String> carriesOut = List.of();
    List<String> tiedInWith = List.of();
    private final Map<String, String> parts = new LinkedHashMap<>();

    private static final List<String> TEXTS = List.of(
            "type",
            "number",
            "issuer",
            "issuerLabel",
            "drafter",
            "drafterLabel",
            "date",
            "status",
            "horizon",
            "locatedIn");

    /** False if a document has no such part. */
    boolean put(String part, String value) {
        parts.put(part, Terms.nfc(value));
        return TEXTS.contains(part);
    }

    Document document() {
        return new Document(
                of("type"),
                of("number"),
                of("issuer"),
                of("issuerLabel"),
                of("drafter"),
                of("drafterLabel"),
                of("date"),
                of("status"),
                of("horizon"),
                carriesOut,
                tiedInWith,
                of("locatedIn"));
    }

    private String of(String part) {
        return parts.getOrDefault(part, "");
    }

    /** The parts that are texts and are there, in their order. */
    static SequencedMap<String, String> parts(Document document) {
        var all = new LinkedHashMap<String, String>();
        all.put("type", document.type());
        all.put("number", document.number());
        all.put("issuer", document.issuer());
        all.put("issuerLabel", document.issuerLabel());
        all.put("drafter", document.drafter());
        all.put("drafterLabel", document.drafterLabel());
        all.put("date", document.date());
        all.put("status", document.status());
        all.put("horizon", document.horizon());
        all.put("locatedIn", document.locatedIn());
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
