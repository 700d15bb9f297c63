package vn.tinh.browse;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import vn.tinh.vocab.Prefixes;

/** The page at {@code /sparql} for people, a form that scripts make an editor of, and what the editor asks for. */
@Controller
public final class Workbench {
    /** Longer than any name; what is typed beyond it is not looked for. */
    private static final int LONGEST = 200;

    /** Questions that are listed openly; the others unfold. */
    private static final int FIRST = 12;

    private final Completion completion;
    private final Examples examples;
    private final JsonMapper json = new JsonMapper();

    /** @param examples what the page lists */
    public Workbench(Completion completion, Examples examples) {
        this.completion = completion;
        this.examples = examples;
    }

    /** Reached only where no query is in the request: the protocol answers the others. */
    @GetMapping("/sparql")
    public String form(@RequestParam(name = "text", defaultValue = "") String text, Model model, Locale locale) {
        List<Question> questions = Question.of(examples.all(), locale);
        model.addAttribute("text", text);
        int first = Math.min(FIRST, questions.size());
        model.addAttribute("first", questions.subList(0, first));
        model.addAttribute("others", questions.subList(first, questions.size()));
        return "sparql";
    }

    /** The prefixes that need not be looked up, in their order. */
    @GetMapping("/sparql/prefixes")
    public ResponseEntity<byte[]> prefixes() {
        return answer(Prefixes.map());
    }

    /**
     * What can stand where the cursor is.
     *
     * @param kind class, property or thing
     * @param typed so far: part of a prefixed name, of an IRI, or words of a label with or without their marks
     */
    @GetMapping("/sparql/complete")
    public ResponseEntity<byte[]> complete(
            @RequestParam(name = "for", defaultValue = "") String kind,
            @RequestParam(name = "q", defaultValue = "") String typed,
            Locale locale) {
        Optional<Terms.Kind> wanted = Terms.Kind.of(kind);
        if (wanted.isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                    .body("'for' is class, property or thing\n".getBytes(StandardCharsets.UTF_8));
        }
        String head = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return answer(Map.of(
                "results",
                completion.complete(wanted.get(), head).stream()
                        .map(term -> told(term, locale.getLanguage()))
                        .toList()));
    }

    private static Map<String, Object> told(Term term, String language) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", term.written());
        told.put("iri", term.iri());
        term.prefix().ifPresent(prefix -> told.put("prefix", prefix));
        told.put("vi", term.label("vi"));
        told.put("en", term.label("en"));
        told.put("label", language.equals("vi") ? first(term, "vi", "en") : first(term, "en", "vi"));
        told.put("count", term.count());
        return told;
    }

    private static String first(Term term, String language, String other) {
        String label = term.label(language);
        return !label.isEmpty() ? label : !term.label(other).isEmpty() ? term.label(other) : term.label("");
    }

    private ResponseEntity<byte[]> answer(Object value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .body(json.writeValueAsBytes(value));
    }
}
