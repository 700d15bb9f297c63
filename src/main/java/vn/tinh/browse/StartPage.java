package vn.tinh.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page at {@code /}, and the form at {@code /sparql} for a browser. */
@Controller
public final class StartPage {
    private final Supplier<Census> census;
    private final Examples examples;

    /** A question in the reader's language, and where its answer is. */
    public record Question(String text, String answer, String form) {}

    public StartPage(Supplier<Census> census, Examples examples) {
        this.census = census;
        this.examples = examples;
    }

    @GetMapping("/")
    public String start(Model model, Locale locale) {
        model.addAttribute("census", census.get());
        model.addAttribute("questions", questions(locale));
        return "start";
    }

    /** Reached only where no query is in the request: the protocol answers the others. */
    @GetMapping("/sparql")
    public String form(@RequestParam(name = "text", defaultValue = "") String text, Model model, Locale locale) {
        model.addAttribute("text", text);
        model.addAttribute("questions", questions(locale));
        return "sparql";
    }

    private List<Question> questions(Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        return examples.all().stream()
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
