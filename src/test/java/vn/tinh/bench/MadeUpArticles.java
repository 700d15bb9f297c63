package vn.tinh.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import vn.tinh.article.Article;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.article.Sha256;
import vn.tinh.article.Signature;
import vn.tinh.derive.Areas;
import vn.tinh.ingest.Curating;
import vn.tinh.ingest.Project;
import vn.tinh.ingest.Vocabulary;
import vn.tinh.rdf.FactMapper;
import vn.tinh.rdf.FlatFile;

/**
 * Articles that nobody wrote, with invented figures in the shape of real ones: many provinces, indicators, periods and
 * goods, some said by several articles, some of these differing. The same seed gives the same files.
 */
public final class MadeUpArticles {
    private static final List<String> PLACES = List.of(
            "an-giang",
            "bac-giang",
            "bac-ninh",
            "binh-duong",
            "ca-mau",
            "can-tho",
            "da-nang",
            "dak-lak",
            "dong-nai",
            "gia-lai",
            "ha-nam",
            "hai-duong",
            "hai-phong",
            "hung-yen",
            "khanh-hoa",
            "lam-dong",
            "long-an",
            "nghe-an",
            "phu-tho",
            "quang-nam",
            "quang-tri",
            "soc-trang",
            "son-la",
            "thai-binh",
            "thanh-hoa",
            "vinh-phuc");
    private static final List<String> IN_DOLLARS = List.of(
            "export-turnover",
            "import-turnover",
            "trade-turnover",
            "fdi-registered-capital",
            "fdi-implemented-capital");
    private static final List<String> IN_DONG = List.of("budget-revenue", "retail-sales", "total-investment", "grdp");
    private static final List<String> COUNTED =
            List.of("fdi-projects", "export-markets", "ocop-products", "industrial-parks", "jobs", "enterprises");
    private static final List<String> GOODS =
            List.of("seafood", "rice", "coffee", "garments", "footwear", "pepper", "rubber", "furniture");
    private static final List<String> PARTNERS = List.of("JP", "KR", "CN", "US", "SG", "TW", "DE", "TH");
    private static final int FACTS = 38;

    private final Random random;
    private final Curating curating;
    private final Set<String> goods = new LinkedHashSet<>();

    private MadeUpArticles(Project project, long seed) {
        this.random = new Random(seed);
        Vocabulary vocabulary = project.readVocabulary();
        List<Triple> statements =
                vocabulary.statements().stream().map(Quad::asTriple).toList();
        this.curating = new Curating(new FactMapper(vocabulary.schemes(), new Areas(statements)));
        GOODS.stream()
                .filter(good -> vocabulary.schemes().commodity(good).isPresent())
                .forEach(goods::add);
    }

    /** Writes so many files {@code NNNNNN_….trig} into a folder. */
    public static void write(Project project, long seed, int articles, Path folder) throws IOException {
        MadeUpArticles made = new MadeUpArticles(project, seed);
        Files.createDirectories(folder);
        for (int number = 0; number < articles; number++) {
            made.write(number, folder);
        }
    }

    private void write(int number, Path folder) throws IOException {
        String id = String.format(Locale.ROOT, "%06d_%016x", number, random.nextLong());
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
        Article article = new Article(
                new ArticleId(id),
                new Published(day.toString()),
                "Tình hình kinh tế " + number,
                "",
                "",
                new Signature(
                        Sha256.of(id), 9000, "%08x".formatted(random.nextInt()).repeat(64)));
        Set<String> rows = new LinkedHashSet<>();
        String place = pick(PLACES);
        for (int fact = 0; fact < FACTS; fact++) {
            rows.add(row(id, place, day, fact));
        }
        String json = String.join("\n", rows) + "\n";
        byte[] trig = curating.trig(article, FlatFile.facts(id, json.getBytes(StandardCharsets.UTF_8)), "", true);
        Files.write(folder.resolve(id + ".trig"), trig);
    }

    private String row(String id, String place, LocalDate day, int fact) {
        int year = day.getYear() - random.nextInt(2);
        String period =
                random.nextInt(3) == 0 ? "%d-01/%d-%02d".formatted(year, year, 2 + random.nextInt(11)) : "" + year;
        int start = fact * 200;
        String tail = "\"article\":\"" + id + "\","
                + "\"period\":\"%s\",\"start\":%d,\"end\":%d}"
                        .formatted(period, start, start + 60 + random.nextInt(90));
        String head =
                "{\"fact\":\"observation\",\"place\":\"%s\",".formatted(random.nextInt(6) == 0 ? pick(PLACES) : place);
        String kind = pick(List.of("actual", "actual", "actual", "estimate", "target"));
        String qualifier = pick(List.of("exact", "exact", "exact", "about", "over", "nearly"));
        return head
                + switch (random.nextInt(5)) {
                    case 0, 1 -> value(pick(IN_DOLLARS), "USD", 1e9, kind, qualifier) + split();
                    case 2 -> value(pick(IN_DONG), "VND", 1e13, kind, qualifier);
                    case 3 -> value(pick(COUNTED), "count", 300, kind, qualifier);
                    default -> growth(pick(IN_DOLLARS), kind, period);
                }
                + tail;
    }

    private String value(String indicator, String unit, double size, String kind, String qualifier) {
        BigDecimal value = BigDecimal.valueOf(1 + size * (0.2 + random.nextDouble()))
                .round(new MathContext(2 + random.nextInt(3)))
                .setScale(0, RoundingMode.HALF_UP);
        return "\"indicator\":\"%s\",\"measure\":\"value\",\"kind\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"qualifier\":\"%s\","
                .formatted(indicator, kind, value.toPlainString(), unit, qualifier);
    }

    private String growth(String indicator, String kind, String period) {
        String against = period.length() == 4
                ? "" + (Integer.parseInt(period) - 1)
                : period.replace(period.substring(0, 4), "" + (Integer.parseInt(period.substring(0, 4)) - 1));
        return ("\"indicator\":\"%s\",\"measure\":\"growth\",\"kind\":\"%s\",\"value\":%s,\"unit\":\"percent\","
                        + "\"qualifier\":\"exact\",\"baseline\":\"%s\",")
                .formatted(
                        indicator,
                        kind,
                        BigDecimal.valueOf(random.nextInt(4000) - 1000, 2).toPlainString(),
                        against);
    }

    /** By good or by partner, or not at all. */
    private String split() {
        return switch (random.nextInt(3)) {
            case 0 -> "\"commodity\":\"%s\",".formatted(pick(List.copyOf(goods)));
            case 1 -> "\"partner\":\"%s\",".formatted(pick(PARTNERS));
            default -> "";
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
