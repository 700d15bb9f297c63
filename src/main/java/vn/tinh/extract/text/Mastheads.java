package vn.tinh.extract.text;

import java.util.List;
import java.util.Optional;
import vn.tinh.article.Published;

/** Finds the lines about the article among the lines of the article. */
final class Mastheads {
    /** The page's date stands in one of so many lines, or says what it is. */
    private static final int HEAD = 15;

    private static final int SHORT = 16;
    /** No headline begins after so many UTF-16 units. */
    private static final int FAR = 20_000;

    /** A line with more is no line about the article, however few of them are words. */
    private static final int MARKS = 64;

    private Mastheads() {}

    static Masthead read(String text) {
        List<Line> lines = Lines.of(text);
        return new Masthead(published(lines), title(text), publisher(lines));
    }

    private static Optional<Published> published(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean brief = line.tokens().size() <= MARKS && line.words() <= SHORT;
            boolean related = PageSign.at(line.tokens(), line.begin())
                    .filter(seen -> seen.sign() == PageSign.RELATED)
                    .isPresent();
            if (related && at > HEAD) {
                break;
            }
            DateLine head = DateLine.at(line.tokens(), 0);
            boolean early = at < HEAD && (head.end() > 0 || (brief && (head.isSure() || isBeforeButtons(line))));
            if (early || (head.isNamed() && brief)) {
                return head.published();
            }
            if (at < HEAD && brief && !line.endsSentence()) {
                Optional<Published> within = DateLine.within(line.tokens()).flatMap(DateLine::published);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    /** "02/11/2022 | Lượt xem: 341 | In bài". */
    private static boolean isBeforeButtons(Line line) {
        for (int at = 0; at < line.tokens().size(); at++) {
            boolean button = PageSign.at(line.tokens(), at)
                    .filter(seen -> seen.sign() == PageSign.COUNTER || seen.sign() == PageSign.TOOL)
                    .isPresent();
            if (button && seesBar(line, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean seesBar(Line line, int at) {
        return at > 0 && line.tokens().get(at - 1).is(Lines.CELL);
    }

    private static String title(String text) {
        int end = Math.min(text.length(), FAR);
        int whole = end == text.length() ? end : Math.max(text.lastIndexOf('\n', end), FAR / 2);
        List<Sentence> titles = Layout.of(text.substring(0, whole), "").stream()
                .filter(sentence -> sentence.section() == Sentence.Section.TITLE)
                .toList();
        return words(titles.stream()
                .filter(sentence -> sentence.paragraph() == titles.getFirst().paragraph())
                .flatMap(sentence -> sentence.items().stream())
                .map(item -> (Token) item)
                .toList());
    }

    /** "Nguồn: https://baohungyen.vn" at the end, else the page's own name at its head. */
    private static String publisher(List<Line> lines) {
        for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - 6); at--) {
            List<Token> tokens = lines.get(at).tokens();
            boolean source = tokens.size() > 2
                    && tokens.getFirst().is("nguồn")
                    && tokens.get(1).is(":");
            if (source && lines.get(at).words() <= SHORT) {
                return words(tokens.subList(2, tokens.size()))
                        .replaceFirst("^https?://(www\\.)?", "")
                        .replaceFirst("/.*$", "");
            }
        }
        for (Line line : lines.subList(0, Math.min(5, lines.size()))) {
            boolean site = PageSign.at(line.tokens(), 0)
                    .filter(seen -> seen.sign() == PageSign.SITE)
                    .isPresent();
            if (site && line.words() <= SHORT && !line.endsSentence()) {
                return words(line.tokens());
            }
        }
        return "";
    }

    private static String words(List<Token> tokens) {
        var words = new StringBuilder();
        for (Token token : tokens) {
            words.append(token.spaced() && !words.isEmpty() ? " " : "").append(token.raw());
        }
        return words.toString();
    }
}
