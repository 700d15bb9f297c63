package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Period;

/** The slug of a document without a number, put together from its topic, its type and its years. */
final class PaperSlug {
    private static final Set<String> LEADS =
            Set.of("về", "việc", "\"", "tổng", "thể", "số", "triển", "khai", "thực", "hiện");
    private static final int TOPICS = 3;
    private static final int LONGEST = 14;

    private PaperSlug() {}

    /**
     * A title.
     *
     * @param slug without its years
     * @param end the token after it
     */
    record Title(String slug, String type, int end) {}

    /** Of "đề án đẩy mạnh xuất khẩu hàng hóa" {@code export-promotion-scheme}; empty where nobody can translate it. */
    static Optional<Title> title(List<Token> tokens, Phrases.Hit<String> type) {
        String name = type.said();
        int at = type.end();
        Optional<Title> congress = congress(tokens, at, name);
        if (congress.isPresent()) {
            return congress;
        }
        if (name.equals("master-plan") && is(tokens, at, "tỉnh")) {
            return Optional.of(new Title("provincial-master-plan", name, at + 1));
        }
        int next = at;
        boolean quoted = is(tokens, next, "\"");
        while (next < tokens.size() && LEADS.contains(tokens.get(next).key()) && next - at < 5) {
            next++;
        }
        // "chương trình hành động thực hiện Chiến lược xuất, nhập khẩu": the topic is the inner one's
        Optional<Phrases.Hit<String>> inner = English.PAPERS.at(tokens, next, tokens.size());
        if (inner.isPresent()
                && next > at
                && PaperNumber.at(tokens, inner.get().end()).isNone()) {
            return title(tokens, inner.get()).map(title -> new Title(title.slug() + "-" + name, name, title.end()));
        }
        Topic topic = topic(tokens, next);
        if (!topic.slug().isEmpty()) {
            return Optional.of(new Title(topic.slug() + "-" + name, name, topic.end()));
        }
        return quoted ? untranslated(tokens, next, name) : Optional.empty();
    }

    private record Topic(String slug, int end) {}

    /** Verbs and nouns of the table, in whatever order; the nouns first in English. */
    private static Topic topic(List<Token> tokens, int from) {
        List<String> nouns = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < tokens.size() && at - from < LONGEST && nouns.size() < TOPICS) {
            Optional<Phrases.Hit<String>> noun = English.TOPICS.at(tokens, at, tokens.size());
            Optional<Phrases.Hit<String>> verb = English.VERBS.at(tokens, at, tokens.size());
            if (noun.isPresent()
                    && noun.get().end() >= verb.map(Phrases.Hit::end).orElse(0)) {
                nouns.add(noun.get().said());
                at = noun.get().end();
                end = at;
            } else if (verb.isPresent() && nouns.isEmpty()) {
                verbs.add(verb.get().said());
                at = verb.get().end();
            } else if (end == at && !nouns.isEmpty() && (is(tokens, at, ",") || is(tokens, at, "và"))) {
                at++;
            } else {
                break;
            }
        }
        if (nouns.isEmpty()) {
            return new Topic("", from);
        }
        var slug = new StringBuilder(String.join("-and-", nouns));
        verbs.stream()
                .filter(verb -> !verb.equals("-"))
                .forEach(verb -> slug.append('-').append(verb));
        return new Topic(slug.toString(), end);
    }

    /** "nghị quyết đại hội (Đảng bộ tỉnh) nhiệm kỳ 2020 - 2025": the province's party congress, not the country's. */
    private static Optional<Title> congress(List<Token> tokens, int at, String type) {
        boolean fits = type.equals("resolution") || type.equals("congress-documents");
        boolean inside =
                at > 1 && tokens.get(at - 2).is("đại") && tokens.get(at - 1).is("hội");
        boolean follows = is(tokens, at, "đại") && is(tokens, at + 1, "hội");
        if (!fits || (!inside && !follows)) {
            return Optional.empty();
        }
        int end = inside ? at : at + 2;
        for (int next = end; next < tokens.size() && next - end < 8; next++) {
            if (is(tokens, next, "toàn")
                    || is(tokens, next, "huyện")
                    || is(tokens, next, "xiii")
                    || is(tokens, next, "xii")
                    || is(tokens, next, "xiv")
                    || is(tokens, next, "xã")) {
                return Optional.empty();
            }
        }
        String kind = type.equals("resolution") ? "resolution" : "documents";
        return Optional.of(new Title("provincial-party-congress-" + kind, type, end));
    }

    private static Optional<Title> untranslated(List<Token> tokens, int from, String type) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST
                && !tokens.get(end).is("\"")
                && !tokens.get(end).is("giai")
                && !tokens.get(end).is(",")) {
            end++;
        }
        String words = Plain.slug(tokens.subList(from, end));
        return words.isEmpty() || end == tokens.size()
                ? Optional.empty()
                : Optional.of(new Title(words + "-" + type, type, end));
    }

    private static boolean is(List<Token> tokens, int at, String key) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
    }

    /** "-2021-2025", "-2030"; empty where no year is stated. */
    static String years(Period period, String horizon) {
        if (!period.isNone()) {
            return "-" + period.edtf().replace("../", "").replace('/', '-');
        }
        return horizon.isEmpty() ? "" : "-" + horizon;
    }

    /** "Nghị quyết số 27 … của HĐND tỉnh" is {@code 27-nq-hdnd}; empty where nobody can tell whose it is. */
    static String ofShort(String type, PaperNumber number, String issuer) {
        String body = switch (issuer) {
            case "%s-peoples-council" -> "hdnd";
            case "%s-peoples-committee" -> "ubnd";
            case "%s-party-committee" -> "tu";
            case "government-of-viet-nam" -> "cp";
            case "politburo", "central-committee", "secretariat-of-the-central-committee" -> "tw";
            case "prime-minister" -> "ttg";
            default -> "";
        };
        String kind = switch (type) {
            case "resolution" -> "nq";
            case "plan" -> "kh";
            case "decision" -> "qd";
            case "directive" -> "ct";
            case "scheme" -> "da";
            case "programme", "action-programme" -> "ctr";
            default -> "";
        };
        return body.isEmpty() || kind.isEmpty() ? "" : number.slug() + "-" + kind + "-" + body;
    }
}
