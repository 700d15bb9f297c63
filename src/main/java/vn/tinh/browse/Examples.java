package vn.tinh.browse;

import java.util.List;

/** Questions that show a newcomer what the graph can be asked. */
@FunctionalInterface
public interface Examples {
    /**
     * @param vietnamese the question in Vietnamese
     * @param english the question in English
     * @param query the question in SPARQL, complete
     */
    record Example(String vietnamese, String english, String query) {}

    /** In the order in which they are shown. */
    List<Example> all();
}
