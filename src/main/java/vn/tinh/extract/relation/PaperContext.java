package vn.tinh.extract.relation;

import java.util.List;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Document;
import vn.tinh.fact.Period;

/**
 * What the words around a document's name say of it.
 *
 * @param issuer slug of who issued it, "%s" for the province; empty where not said
 * @param issuerLabel as printed
 * @param drafter slug of who drafts it, likewise
 * @param drafterLabel as printed
 * @param date of issue in EDTF, or empty
 * @param status a slug of its standing, or empty
 * @param period the stretch that it covers
 * @param horizon the year beyond it, or empty
 * @param carriesOut it carries out the document that is named next
 */
record PaperContext(
        String issuer,
        String issuerLabel,
        String drafter,
        String drafterLabel,
        String date,
        String status,
        Period period,
        String horizon,
        boolean carriesOut) {
    /**
     * @param from first token of the name
     * @param to the token after it; a title's own words count too
     */
    static PaperContext of(List<Token> tokens, int from, int to) {
        var reader = new PaperReader(tokens, from, to);
        reader.after();
        reader.before();
        return reader.context();
    }

    Document document(String type, String number) {
        boolean ours = issuer.contains("%s") || issuer.equals("-");
        return new Document(
                type,
                number,
                ours ? "" : issuer,
                issuerLabel,
                "",
                drafterLabel,
                date,
                status,
                horizon,
                List.of(),
                List.of(),
                "");
    }
}
