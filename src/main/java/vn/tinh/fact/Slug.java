package vn.tinh.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/** A closed choice that is written as a slug. */
public interface Slug {
    /** In an open list, what stands for "not split by this": {@code commodity}, {@code partner}, {@code detail}. */
    String ALL = "all";

    /** In an open list, what stands for "there is none": the unit of a rank. */
    String NONE = "none";

    String slug();

    static <E extends Enum<E> & Slug> Optional<E> parse(Class<E> choice, String slug) {
        for (E one : choice.getEnumConstants()) {
            if (one.slug().equals(slug)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The forms of open slugs, of which no list is complete. */
    enum Form {
        /** {@code khanh-hoa}, {@code 173-kh-ubnd}. */
        SLUG("[a-z0-9]+(-[a-z0-9]+)*"),
        /** A slug, or the full key of a district: {@code quang-tri--cam-lo}. */
        PLACE("[a-z0-9]+(--?[a-z0-9]+)*"),
        /** {@code JP}, {@code EU} or a slug. */
        PARTNER("[A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*"),
        /** What a relation points to: any of the above. */
        OBJECT("[A-Z]{2}|[a-z0-9]+(--?[a-z0-9]+)*"),
        /** One or more slugs, joined by "+". */
        DETAIL("[a-z0-9]+(-[a-z0-9]+)*(\\+[a-z0-9]+(-[a-z0-9]+)*)*"),
        /** {@code USD}, {@code tonne}, or a UCUM or QUDT name. */
        UNIT("[A-Za-z][A-Za-z0-9._-]*");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** @throws IllegalArgumentException if the text has not this form, naming the key and the text */
        public String check(String key, String text) {
            if (!pattern.matcher(text).matches()) {
                throw new IllegalArgumentException(key + " \"" + text + "\" is no slug of the form " + pattern);
            }
            return text;
        }
    }
}
