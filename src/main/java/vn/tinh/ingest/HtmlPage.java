package vn.tinh.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Layout;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * A newsroom's page: the article in it, and what its markup says of the article.
 *
 * @param text the headline and the article, a blank line between paragraphs, the rows of tables with bars
 * @param offsets from {@code text} to the page's source
 * @param known what the markup says
 */
record HtmlPage(String text, Offsets offsets, ArticleReader.Known known) {
    /** A page of one article has a few thousand; each takes half a kilobyte of memory and more. */
    private static final int MOST_TAGS = 400_000;

    private static final Pattern DATE = published("datePublished");
    private static final Pattern HEADLINE =
            Pattern.compile("\"headline\"\\s{0,9}:\\s{0,9}\"((?:[^\"\\\\]|\\\\.){1,500})\"");
    private static final Pattern PUBLISHER = Pattern.compile(
            "\"publisher\"\\s{0,9}:\\s{0,9}\\{[^{}]{0,500}?\"name\"\\s{0,9}:\\s{0,9}\"((?:[^\"\\\\]|\\\\.){1,200})\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Vietnam's own; a page that says UTC means an instant there. */
    private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);

    private static final int LONGEST_DATE = 120;

    static HtmlPage read(String name, String given) {
        long tags = given.chars().filter(sign -> sign == '<').count();
        if (tags > MOST_TAGS) {
            throw new TinhException(
                    Problem.SYNTAX,
                    Place.of(name),
                    "has %d tags, and a page with one article was expected".formatted(tags));
        }
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(given, "");
        HtmlBody body = HtmlBody.of(page);
        HtmlText text = new HtmlText(given, body);
        return new HtmlPage(text.text(), text.offsets(), known(page, body));
    }

    private static ArticleReader.Known known(Document page, HtmlBody body) {
        String data = data(page);
        Optional<String> headline = body.headline()
                .map(element -> element.text())
                .or(() -> first(HEADLINE, data))
                .or(() -> meta(page, "meta[property=og:title]"))
                .or(() -> ArticleReader.said(page.title()).map(HtmlPage::withoutSite));
        return new ArticleReader.Known(
                Optional.empty(),
                date(page, body, data),
                headline.flatMap(ArticleReader::said),
                first(PUBLISHER, data).or(() -> meta(page, "meta[property=og:site_name]")));
    }

    private static Optional<Published> date(Document page, HtmlBody body, String data) {
        return first(DATE, data)
                .flatMap(HtmlPage::day)
                .or(() -> meta(
                                page,
                                "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=pubdate], "
                                        + "meta[name=publishdate], meta[name=DC.date.issued], meta[name=dc.date]")
                        .flatMap(HtmlPage::day))
                .or(() -> body.dates().stream()
                        .flatMap(element -> day(element).stream())
                        .findFirst());
    }

    /** What {@code <time datetime>} says, or the words of an element that shows the date. */
    private static Optional<Published> day(Element element) {
        String words = element.text();
        Optional<Published> machine = day(element.attr("datetime")).or(() -> day(element.attr("content")));
        return machine.or(() -> words.length() > LONGEST_DATE
                ? Optional.empty()
                : Layout.masthead(words).published());
    }

    private static Optional<Published> day(String stamp) {
        try {
            if (stamp.length() > 16 && !stamp.endsWith("+07:00")) {
                LocalDate there =
                        OffsetDateTime.parse(stamp).withOffsetSameInstant(HANOI).toLocalDate();
                return Optional.of(new Published(there.toString()));
            }
        } catch (DateTimeException e) {
            // no instant; its day may be one all the same
        }
        Matcher day = DAY.matcher(stamp);
        try {
            return day.lookingAt() ? Optional.of(new Published(day.group())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String data(Document page) {
        var data = new StringBuilder();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String words = script.data();
            data.append(words, 0, Math.min(words.length(), 100_000)).append('\n');
        }
        return data.toString();
    }

    private static Optional<String> meta(Document page, String query) {
        return page.select(query).stream()
                .map(element -> element.attr("content"))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String data) {
        Matcher found = pattern.matcher(data);
        return found.find() ? ArticleReader.said(unescaped(found.group(1))) : Optional.empty();
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json).replaceAll(escape -> {
            String sign = escape.group(1);
            String plain = sign.length() == 5
                    ? Character.toString(Integer.parseInt(sign.substring(1), 16))
                    : List.of("n", "r", "t", "b", "f").contains(sign) ? " " : sign;
            return Matcher.quoteReplacement(plain);
        });
    }

    /** "Xuất khẩu tăng - Báo Tỉnh" without the newsroom. */
    private static String withoutSite(String title) {
        int cut = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" | "));
        return cut > title.length() / 2 ? title.substring(0, cut) : title;
    }

    private static Pattern published(String key) {
        return Pattern.compile("\"" + key + "\"\\s{0,9}:\\s{0,9}\"([^\"]{8,40})\"");
    }
}
