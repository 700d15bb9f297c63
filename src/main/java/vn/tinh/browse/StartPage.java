package vn.tinh.browse;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at {@code /}. */
@Controller
public final class StartPage {
    private final Supplier<Census> census;
    private final Examples examples;

    public StartPage(Supplier<Census> census, Examples examples) {
        this.census = census;
        this.examples = examples;
    }

    @GetMapping("/")
    public String start(Model model, Locale locale) {
        model.addAttribute("census", census.get());
        model.addAttribute("questions", Question.of(examples.all(), locale));
        return "start";
    }
}
