package vn.tinh.fact;

import java.util.List;
import vn.tinh.article.Edtf;

/**
 * What an article says of a document that it names: a strategy, plan, programme, resolution. What it does not say is
 * empty.
 *
 * @param type slug: {@code plan}, {@code resolution} …
 * @param number as printed: "173/KH-UBND"
 * @param issuer slug of the organisation that issued it
 * @param issuerLabel its name as printed
 * @param drafter slug of the organisation that drafts it
 * @param drafterLabel its name as printed
 * @param date of issue, a day, month or year in EDTF
 * @param status slug of its standing: a draft, or in force
 * @param horizon the year it looks to beyond its period, in EDTF: "định hướng đến năm 2030" is {@code 2030}
 * @param carriesOut slugs of the documents that it implements
 * @param tiedInWith slugs of the documents with which it is to be tied in ("gắn kết"); a curator's addition
 * @param locatedIn slug of the place whose document it is, where it is not the fact's own; a curator's addition
 */
public record Document(
        String type,
        String number,
        String issuer,
        String issuerLabel,
        String drafter,
        String drafterLabel,
        String date,
        String status,
        String horizon,
        List<String> carriesOut,
        List<String> tiedInWith,
        String locatedIn) {
    /** Nothing is said of it but its name. */
    public static final Document UNKNOWN = new Document("", "", "", "", "", "", "", "", "", List.of(), List.of(), "");

    public Document {
        carriesOut = List.copyOf(carriesOut);
        tiedInWith = List.copyOf(tiedInWith);
        if (!date.isEmpty()) {
            Edtf.parse(date);
        }
        if (!horizon.isEmpty()) {
            Period.parse(horizon);
        }
    }

    /** Without a curator's additions: as it stands in a flat record. */
    public Document flat() {
        return new Document(
                type,
                number,
                issuer,
                issuerLabel,
                drafter,
                drafterLabel,
                date,
                status,
                horizon,
                carriesOut,
                List.of(),
                "");
    }
}
