package vn.tinh.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The page at {@code /search}, and its answer for a program that looks while somebody types. */
@Controller
public final class SearchPage {
    private static final int SUGGESTED = 10;

    private final LabelSearch search;
    private final JsonMapper json = new JsonMapper();

    public SearchPage(LabelSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    public String page(
            @RequestParam(name = "q", defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        boolean tooLong = text.length() > LabelSearch.LONGEST;
        String sought = tooLong ? "" : text.strip();
        if (tooLong) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("path", "/search");
        model.addAttribute("rest", sought.isEmpty() ? "" : "&q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));
        model.addAttribute("q", sought);
        model.addAttribute("tooLong", tooLong);
        model.addAttribute("longest", LabelSearch.LONGEST);
        model.addAttribute("found", search.find(sought, locale));
        return "search";
    }

    /** The few best, whatever their kind. */
    @GetMapping(path = "/search", params = "format=json")
    public ResponseEntity<byte[]> suggest(@RequestParam(name = "q", defaultValue = "") String text, Locale locale) {
        List<Map<String, String>> results = search.find(text, locale).stream()
                .flatMap(group -> group.hits().stream())
                .limit(SUGGESTED)
                .map(hit -> Map.of(
                        "kind", hit.kind().word(),
                        "label", hit.label(),
                        "matched", hit.matched(),
                        "href", hit.href()))
                .toList();
        return ResponseEntity.status(text.length() > LabelSearch.LONGEST ? 400 : 200)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-cache")
                .body(json.writeValueAsBytes(Map.of("results", results)));
    }
}
