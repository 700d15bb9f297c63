package vn.tinh.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.extract.text.Layout;
import vn.tinh.extract.text.Masthead;
import vn.tinh.problem.Place;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/**
 * Reads articles: plain text or HTML, from files, folders or standard input. What bytes ever: it answers with an
 * article or refuses them with a place.
 */
public final class ArticleReader {
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> TEXT = Set.of("txt", "text");
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype\\s+html|html|head|body|article|main|div|meta|p)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NO_ID = Pattern.compile("[^0-9a-z]+");
    private static final int LOOK = 4096;

    private final Known known;

    /**
     * What the caller knows of an article; it goes before what a JSON beside it or its own text says.
     *
     * @param id empty: of its JSON, else of the file's name
     */
    public record Known(
            Optional<ArticleId> id, Optional<Published> published, Optional<String> title, Optional<String> publisher) {
        public static final Known NOTHING =
                new Known(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Known or(Known other) {
            return new Known(
                    id.or(other::id),
                    published.or(other::published),
                    title.or(other::title),
                    publisher.or(other::publisher));
        }
    }

    public ArticleReader(Known known) {
        this.known = known;
    }

    /**
     * The articles that a path names: itself, or every {@code .txt} and {@code .html} below it, by name.
     *
     * @throws TinhException {@code NOT_FOUND} if there is none
     */
    public static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(path.toString()), "there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> files = below.filter(Files::isRegularFile)
                    .filter(file -> HTML.contains(suffix(file)) || TEXT.contains(suffix(file)))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new TinhException(
                        Problem.NOT_FOUND, Place.of(path.toString()), "has no .txt and no .html file in it");
            }
            return files;
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(path.toString()), "cannot be read: " + e.getMessage());
        }
    }

    /** @throws TinhException with the place, if it is not there, too large, or no Unicode text */
    public ArticleText file(Path file) {
        String name = file.toString();
        try {
            if (Files.size(file) > ArticleBytes.MOST) {
                throw ArticleBytes.tooMuch(name);
            }
            Path beside = file.resolveSibling(stem(file) + ".json");
            Known said = Files.isRegularFile(beside) ? Beside.read(beside) : Known.NOTHING;
            return read(name, Files.readAllBytes(file), HTML.contains(suffix(file)), known.or(said), stem(file));
        } catch (NoSuchFileException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(name), "there is no such file");
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of(name), "cannot be read: " + e.getMessage());
        }
    }

    /** An article from standard input; without an id it is called {@code stdin}. */
    public ArticleText stream(InputStream in) {
        try {
            return bytes("-", in.readNBytes(ArticleBytes.MOST + 1));
        } catch (IOException e) {
            throw new TinhException(Problem.NOT_FOUND, Place.of("-"), "cannot be read: " + e.getMessage());
        }
    }

    /** @param name what the bytes are called in messages */
    public ArticleText bytes(String name, byte[] bytes) {
        return read(name, bytes, false, known, name.equals("-") ? "stdin" : name);
    }

    private static ArticleText read(String name, byte[] bytes, boolean html, Known said, String stem) {
        String given = ArticleBytes.text(name, bytes);
        ArticleId id = said.id().orElseGet(() -> id(stem));
        boolean markup = html
                || MARKUP.matcher(given.substring(0, Math.min(LOOK, given.length())))
                        .matches();
        if (!markup) {
            Known all = said.or(of(Layout.masthead(given)));
            return text(id, name, given, given, Offsets.SAME, all);
        }
        HtmlPage page = HtmlPage.read(name, given);
        Known all = said.or(page.known()).or(of(Layout.masthead(page.text())));
        return text(id, name, given, page.text(), page.offsets(), all);
    }

    private static ArticleText text(ArticleId id, String name, String given, String text, Offsets offsets, Known all) {
        return new ArticleText(
                id,
                name,
                given,
                text,
                offsets,
                all.published(),
                all.title().orElse(""),
                all.publisher().orElse(""));
    }

    private static Known of(Masthead masthead) {
        return new Known(Optional.empty(), masthead.published(), said(masthead.title()), said(masthead.publisher()));
    }

    static Optional<String> said(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }

    /** "Xuất khẩu 7.2023" is {@code xuat_khau_7_2023}. */
    static ArticleId id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        String slug = NO_ID.matcher(plain).replaceAll("_").replaceAll("^_+|_+$", "");
        return new ArticleId(slug.isEmpty() ? "article" : slug);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String suffix(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
