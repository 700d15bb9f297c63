package vn.tinh.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Which element of a page is the article: the one whose paragraphs weigh most, by their length and their commas, less
 * what of it are links. {@code page-markup.tsv} has the class names that newsrooms use.
 */
final class HtmlBody {
    private static final Map<String, Set<String>> MARKUP = markup();
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "object",
            "figcaption",
            "head",
            "audio",
            "video",
            "math",
            "dialog");
    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "td", "li", "span", "section", "article", "pre");
    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int LEAST = 40;
    /** Beyond so many signs, a paragraph weighs no more. */
    private static final double LONG = 300;

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final Document page;
    private Element best;
    private Optional<Element> headline = Optional.empty();
    private Optional<Element> lead = Optional.empty();
    private final List<Element> dates = new ArrayList<>();

    private static final class Weight {
        private int text;
        private int links;
        private int own;
        private int commas;
        private double score;
    }

    private HtmlBody(Document page) {
        this.page = page;
        this.best = page.body();
    }

    static HtmlBody of(Document page) {
        var body = new HtmlBody(page);
        body.weigh();
        body.choose();
        return body;
    }

    /** The article's element; of a page without any, all of it. */
    Element element() {
        return best;
    }

    Optional<Element> headline() {
        return headline;
    }

    /** Its headline, where it stands outside {@link #element}. */
    Optional<Element> headlineOutside() {
        return headline.filter(element -> !isWithin(element, best));
    }

    /** The paragraph that stands before the body in bold, where it stands outside {@link #element}. */
    Optional<Element> lead() {
        return lead;
    }

    /** What may show the date, the likeliest first. */
    List<Element> dates() {
        return dates;
    }

    /** It is no part of an article: menus, buttons, boxes of other stories, captions. */
    boolean isBeside(Element element) {
        if (NEVER.contains(element.normalName())) {
            return true;
        }
        boolean named = !element.equals(best) && has(element, "beside");
        return named && text(element) * 2 < text(best);
    }

    private int text(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.text;
    }

    private void weigh() {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int never;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            never += NEVER.contains(element.normalName()) && !element.equals(page.body()) ? 1 : 0;
                            weights.put(element, new Weight());
                        } else if (node instanceof TextNode words && never == 0) {
                            weigh(words);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            never -= NEVER.contains(element.normalName()) && !element.equals(page.body()) ? 1 : 0;
                            close(element);
                        }
                    }
                },
                page);
    }

    private void weigh(TextNode words) {
        Weight weight = weights.get(words.parent());
        if (weight == null) {
            return;
        }
        String text = words.getWholeText();
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            signs += Character.isWhitespace(sign) ? 0 : 1;
            weight.commas += sign == ',' ? 1 : 0;
        }
        weight.text += signs;
        weight.own += signs;
    }

    /** All of an element has been seen: what it holds counts for its parent too. */
    private void close(Element element) {
        Weight weight = Objects.requireNonNull(weights.get(element));
        boolean link = element.normalName().equals("a");
        weight.links = link ? weight.text : weight.links;
        boolean inline = !PARAGRAPHS.contains(element.normalName())
                || element.normalName().equals("span");
        Element parent = element.parent();
        if (parent != null && weights.get(parent) != null) {
            Weight above = Objects.requireNonNull(weights.get(parent));
            above.text += weight.text;
            above.links += weight.links;
            above.own += inline && !link ? weight.own : 0;
            above.commas += inline ? weight.commas : 0;
        }
        if (!inline && weight.own >= LEAST) {
            double score = 1 + weight.commas + Math.min(weight.own / 100.0, LONG / 100);
            score *= 1 - (double) weight.links / Math.max(1, weight.text);
            double share = 1;
            Element up = element.normalName().equals("p") ? element.parent() : element;
            for (int level = 0; level < 3 && up != null; level++, up = up.parent()) {
                Weight above = weights.get(up);
                if (above != null) {
                    above.score += score * share;
                }
                share /= 2;
            }
        }
    }

    private void choose() {
        double most = 0;
        for (Element element : page.getAllElements()) {
            Weight weight = Objects.requireNonNull(weights.getOrDefault(element, new Weight()));
            double score = weight.score * (1 - (double) weight.links / Math.max(1, weight.text));
            score *= has(element, "body") || element.attr("itemprop").equals("articleBody") ? 2 : 1;
            score *= has(element, "beside") ? 0.2 : 1;
            score *= element.normalName().equals("article") ? 1.3 : 1;
            if (score > most) {
                most = score;
                best = element;
            }
        }
        widen();
        findAround();
    }

    /** A body that is split over neighbours: the element above, where it has far more words and few of them links. */
    private void widen() {
        for (int level = 0; level < 3; level++) {
            Element above = best.parent();
            if (above == null || above.normalName().equals("html") || has(above, "beside")) {
                return;
            }
            Weight weight = Objects.requireNonNull(weights.get(above));
            Weight now = Objects.requireNonNull(weights.get(best));
            boolean more = weight.text - weight.links > 1.4 * (now.text - now.links);
            if (!more || weight.links * 5 > weight.text || weight.score < now.score * 0.6) {
                return;
            }
            best = above;
        }
    }

    private void findAround() {
        headline = page.getElementsByTag("h1").stream()
                .filter(element -> text(element) >= 10)
                .findFirst()
                .or(() -> page.getAllElements().stream()
                        .filter(element -> has(element, "title") && text(element) >= 15 && text(element) <= 300)
                        .findFirst());
        lead = page.getAllElements().stream()
                .filter(element -> has(element, "lead"))
                .filter(element -> text(element) >= LEAST && text(element) <= 2000)
                .findFirst()
                .filter(element -> !isWithin(element, best) && !isWithin(best, element));
        page.getElementsByTag("time").forEach(dates::add);
        page.getAllElements().stream()
                .filter(element ->
                        has(element, "date") || element.attr("itemprop").equals("datePublished"))
                .filter(element -> text(element) <= 120)
                .limit(20)
                .forEach(dates::add);
    }

    private static boolean isWithin(Element element, Element whole) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /** A word of its class or its id is one of the list's, or all of one is. */
    private static boolean has(Element element, String list) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        Set<String> known = Objects.requireNonNull(MARKUP.get(list));
        String names = element.className() + " " + element.id();
        for (String name : names.split("\\s+")) {
            if (name.length() > 100) {
                continue;
            }
            String small = name.toLowerCase(Locale.ROOT);
            if (known.contains(small)) {
                return true;
            }
            if (list.equals("beside")) {
                for (String word : WORDS.split(small)) {
                    if (known.contains(word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Map<String, Set<String>> markup() {
        Map<String, Set<String>> markup = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(HtmlBody.class.getResourceAsStream("page-markup.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] columns = line.split("\t");
                        markup.computeIfAbsent(columns[0], any -> new HashSet<>())
                                .add(columns[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return markup;
    }
}
