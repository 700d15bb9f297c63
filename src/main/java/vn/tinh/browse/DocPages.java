package vn.tinh.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;
import vn.tinh.query.Endpoint;
import vn.tinh.vocab.Addresses;

/** The page of a thing at {@code /doc/…}, of the ontology at {@code /ns}, of a graph at {@code /graph/…}. */
@Controller
public final class DocPages {
    private static final String PLACES = "/doc/place/";

    private final PageQueries queries;
    private final LabelSearch search;

    public DocPages(Endpoint endpoint, LabelSearch search) {
        this.search = search;
        this.queries = new PageQueries(endpoint);
    }

    @GetMapping({"/doc/**", "/ns", "/graph/**"})
    public String thing(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        String path = request.getRequestURI();
        model.addAttribute("path", path);
        for (String iri : Addresses.iris(path)) {
            if (path.startsWith(PLACES)) {
                Optional<PlacePage> place = PlacePage.of(queries, NodeFactory.createURI(iri), locale);
                if (place.isPresent()) {
                    model.addAttribute("page", place.get());
                    return "place";
                }
            }
            Optional<ThingPage> page = ThingPage.of(queries, NodeFactory.createURI(iri), locale);
            if (page.isPresent()) {
                model.addAttribute("page", page.get());
                return "thing";
            }
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        String sought = sought(path);
        model.addAttribute("sought", sought);
        model.addAttribute("found", search.find(sought, locale));
        return "missing";
    }

    /** The words of the end of an address. */
    private static String sought(String path) {
        String end = UriUtils.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        String words = end.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return words.substring(0, Math.min(words.length(), LabelSearch.LONGEST));
    }
}
