package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;
import vn.tinh.fact.Document;

/**
 * Finds the documents that an article names: "Kế hoạch số 214/KH-UBND", "đề án đẩy mạnh xuất khẩu hàng hóa giai đoạn
 * 2021 - 2025". The mention ends with the number, or before the first time or place; what follows (date, issuer,
 * period) stays for the other layers, and is in the meaning all the same.
 */
public final class Papers {
    /** Laws are no strategies, but their numbers are no figures either. */
    private static final Set<String> LAWS = Set.of("decree", "circular", "law", "conclusion");

    /** A short number ("Nghị quyết 21") with its type, and the whole number that the article gave it before. */
    private final Map<String, PaperNumber> known = new HashMap<>();

    private Papers() {}

    /** The sentences of an article, the documents in them as mentions. */
    public static List<Sentence> read(List<Sentence> sentences) {
        var papers = new Papers();
        return sentences.stream()
                .map(sentence -> sentence.with(papers.items(sentence.items())))
                .toList();
    }

    /** Where a token stands: in which item. */
    private record Flat(List<Token> tokens, List<Integer> items) {
        static Flat of(List<Item> items) {
            var flat = new Flat(new ArrayList<>(), new ArrayList<>());
            for (int at = 0; at < items.size(); at++) {
                int index = at;
                switch (items.get(at)) {
                    case Token token -> flat.add(token, index);
                    case Mention mention -> mention.tokens().forEach(token -> flat.add(token, index));
                }
            }
            return flat;
        }

        private void add(Token token, int item) {
            tokens.add(token);
            items.add(item);
        }
    }

    /** A document: what it says, and its tokens. */
    private record Found(Meaning.Paper paper, String rule, boolean carriesOut, int from, int to) {
        Found carrying(String slug) {
            Document plain = paper.document();
            Document document = new Document(
                    plain.type(),
                    plain.number(),
                    plain.issuer(),
                    plain.issuerLabel(),
                    plain.drafter(),
                    plain.drafterLabel(),
                    plain.date(),
                    plain.status(),
                    plain.horizon(),
                    List.of(slug),
                    plain.tiedInWith(),
                    plain.locatedIn());
            Meaning.Paper linked = new Meaning.Paper(paper.slug(), paper.label(), document, paper.period());
            return new Found(linked, rule, carriesOut, from, to);
        }
    }

    private List<Item> items(List<Item> items) {
        Flat flat = Flat.of(items);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < flat.tokens().size()) {
            Optional<Found> here = paper(flat, items, at);
            here.ifPresent(found::add);
            at = here.map(Found::to).orElse(at + 1);
        }
        return found.isEmpty() ? items : merge(items, flat, chained(found));
    }

    private Optional<Found> paper(Flat flat, List<Item> items, int at) {
        List<Token> tokens = flat.tokens();
        Optional<Phrases.Hit<String>> type = English.PAPERS.at(tokens, at, tokens.size());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        int next = type.get().end();
        if (next < tokens.size() && tokens.get(next).is("số")) {
            next++;
        }
        PaperNumber number = PaperNumber.at(tokens, next);
        if (number.isNone()) {
            return LAWS.contains(type.get().said()) ? Optional.empty() : titled(flat, items, at, type.get());
        }
        return numbered(flat, at, type.get().said(), number);
    }

    private Optional<Found> numbered(Flat flat, int at, String type, PaperNumber number) {
        PaperContext context = PaperContext.of(flat.tokens(), at, number.end());
        PaperNumber whole = number;
        String shortly = type + " " + number.text();
        if (number.whole()) {
            known.putIfAbsent(type + " " + number.text().split("[/-]", 2)[0], number);
        } else if (known.containsKey(shortly)) {
            whole = known.getOrDefault(shortly, number);
        }
        String issuer = context.issuer().isEmpty() ? whole.issuer() : context.issuer();
        String slug = whole.whole() ? whole.slug() : "";
        if (slug.isEmpty()) {
            slug = PaperSlug.ofShort(type, number, issuer);
        }
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        Document document = context.document(type, whole.text());
        return Optional.of(found(slug, document, context, "paper/number", flat, at, number.end()));
    }

    private static Optional<Found> titled(Flat flat, List<Item> items, int at, Phrases.Hit<String> type) {
        Optional<PaperSlug.Title> title = PaperSlug.title(flat.tokens(), type);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        int end = uncut(flat, items, at, title.get().end());
        PaperContext context = PaperContext.of(flat.tokens(), at, title.get().end());
        String slug = title.get().slug() + PaperSlug.years(context.period(), context.horizon());
        Document document = context.document(title.get().type(), "");
        String label = Listing.words(flat.tokens().subList(at, title.get().end()));
        Meaning.Paper paper = new Meaning.Paper(slug, label, document, context.period());
        return Optional.of(new Found(paper, "paper/title", context.carriesOut(), at, end));
    }

    /** "quy hoạch | tỉnh Trà Vinh": a place that goes on beyond the title stays a mention of its own. */
    private static int uncut(Flat flat, List<Item> items, int from, int to) {
        int item = flat.items().get(to - 1);
        boolean goesOn = to < flat.items().size() && flat.items().get(to) == item && items.get(item) instanceof Mention;
        int end = to;
        while (goesOn && end > from + 1 && flat.items().get(end - 1) == item) {
            end--;
        }
        return end;
    }

    private static Found found(
            String slug, Document document, PaperContext context, String rule, Flat flat, int from, int to) {
        String label = Listing.words(flat.tokens().subList(from, to));
        return new Found(
                new Meaning.Paper(slug, label, document, context.period()), rule, context.carriesOut(), from, to);
    }

    /** "Kế hoạch A thực hiện Nghị quyết B": A carries out B. */
    private static List<Found> chained(List<Found> found) {
        List<Found> chained = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            boolean linked = found.get(at).carriesOut() && at + 1 < found.size();
            chained.add(
                    linked ? found.get(at).carrying(found.get(at + 1).paper().slug()) : found.get(at));
        }
        return chained;
    }

    /** The items, with what a document takes of them replaced by its mention; a mention is never cut. */
    private static List<Item> merge(List<Item> items, Flat flat, List<Found> found) {
        List<Item> merged = new ArrayList<>();
        int item = 0;
        int taken = -1;
        for (Found one : found) {
            int first = flat.items().get(one.from());
            int last = flat.items().get(one.to() - 1);
            if (first <= taken) {
                continue;
            }
            merged.addAll(items.subList(item, first));
            int from = one.from();
            int to = one.to();
            while (from > 0 && flat.items().get(from - 1) == first) {
                from--;
            }
            while (to < flat.items().size() && flat.items().get(to) == last) {
                to++;
            }
            List<Token> tokens = flat.tokens().subList(from, to);
            merged.add(new Mention(one.rule(), one.paper(), tokens));
            item = last + 1;
            taken = last;
        }
        merged.addAll(items.subList(item, items.size()));
        return merged;
    }
}
