package vn.tinh.extract.time;

import java.util.List;
import java.util.Optional;
import vn.tinh.extract.text.Meaning.Time.Role;

/**
 * What a text names first, for words that refer to what comes only later: "trong tháng" in a report whose months follow.
 *
 * @param month a month, or months up to one
 * @param years a stretch of years
 * @param term a term of office
 */
record Ahead(Optional<When.Months> month, Optional<When.Years> years, Optional<When.Years> term) {
    static Ahead of(List<Draft> drafts) {
        Optional<When.Months> month = Optional.empty();
        Optional<When.Years> years = Optional.empty();
        Optional<When.Years> term = Optional.empty();
        for (Draft draft : drafts) {
            if (draft.when() instanceof When.Years stretch) {
                years = years.isEmpty() ? Optional.of(stretch) : years;
                term = term.isEmpty() && stretch.term() ? Optional.of(stretch) : term;
            }
            boolean named = draft.role() == Role.PERIOD
                    && draft.when() instanceof When.Months part
                    && (part.part() == When.Part.MONTH || part.part() == When.Part.SO_FAR);
            if (month.isEmpty() && named && draft.when() instanceof When.Months part) {
                month = Optional.of(part);
            }
        }
        return new Ahead(month, years, term);
    }
}
