package vn.tinh.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A question in the reader's language, and where its answer is, and the editor with its query. */
public record Question(String text, String answer, String form) {
    static List<Question> of(List<Examples.Example> examples, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        return examples.stream()
                .map(example -> {
                    String encoded = URLEncoder.encode(example.query(), StandardCharsets.UTF_8);
                    return new Question(
                            vietnamese ? example.vietnamese() : example.english(),
                            "/sparql?query=" + encoded,
                            "/sparql?text=" + encoded + "&lang=" + locale.getLanguage());
                })
                .toList();
    }
}
