package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.Skipped;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Sentence.Section;
import vn.tinh.extract.text.Token;

/** The figures of an article's tables, and of its lists of labels with a figure each. */
final class TableFigures {
    /** So many lines above a table may say what it shows. */
    private static final int ABOVE = 3;

    private final Indicators indicators;
    private final Calendar calendar;
    private final Stage stage;
    private final TableUnits units;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    TableFigures(Lexicon lexicon, Calendar calendar, Stage stage) {
        this.indicators = new Indicators(lexicon);
        this.calendar = calendar;
        this.stage = stage;
        this.units = new TableUnits(lexicon);
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    /**
     * Reads what stands in tables and lists.
     *
     * @param headline where it stands apart from the text
     * @return the sentences without those that were read: prose
     */
    List<Sentence> read(List<Sentence> headline, List<Sentence> sentences) {
        List<Sentence> rest = new ArrayList<>();
        List<TableWords> titles = new ArrayList<>();
        headline.forEach(sentence -> titles.add(new TableWords(sentence.items(), units)));
        int at = 0;
        while (at < sentences.size()) {
            Sentence sentence = sentences.get(at);
            int end = at + 1;
            if (sentence.section() == Section.TABLE) {
                while (end < sentences.size() && isSameTable(sentence, sentences.get(end))) {
                    end++;
                }
                TableGrid grid = TableGrid.of(sentences.subList(at, end));
                table(grid, above(sentences, at, grid.captions()), prose(sentences, at), titles, true);
            } else if (isRow(sentences, at)) {
                while (end < sentences.size() && isRow(sentences, end)) {
                    end++;
                }
                if (end - at > 1) {
                    list(sentences, at, end, titles, rest);
                } else {
                    rest.add(sentence);
                }
            } else {
                rest.add(sentence);
                if (sentence.section() == Section.TITLE && titles.size() < ABOVE) {
                    titles.add(new TableWords(sentence.items(), units));
                }
            }
            at = end;
        }
        return rest;
    }

    private static boolean isSameTable(Sentence one, Sentence other) {
        return other.section() == Section.TABLE && other.paragraph() == one.paragraph();
    }

    /** Each row by itself: what is not read here is left to others. */
    private void list(List<Sentence> sentences, int from, int to, List<TableWords> titles, List<Sentence> rest) {
        List<TableWords> above = above(sentences, from, List.of());
        TableGrid grid = new TableGrid(List.of(), List.of(), rows(sentences.subList(from, to)), "");
        int before = drafts.size();
        table(grid, above, List.of(), titles, false);
        int next = before;
        for (Sentence sentence : sentences.subList(from, to)) {
            int end = sentence.items().getLast().end();
            int first = next;
            while (next < drafts.size() && drafts.get(next).span.end() <= end) {
                next++;
            }
            if (next == first) {
                rest.add(sentence);
            }
        }
    }

    private static List<TableGrid.Row> rows(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> TableGrid.labelled(sentence.items()))
                .map(row -> new TableGrid.Row(row.getFirst(), row.subList(1, row.size())))
                .toList();
    }

    /** A paragraph of a label and its figures, without a verb: "- Kim ngạch xuất khẩu: 124,5 triệu USD". */
    private static boolean isRow(List<Sentence> sentences, int at) {
        Sentence sentence = sentences.get(at);
        boolean alone = (at == 0 || sentences.get(at - 1).paragraph() != sentence.paragraph())
                && (at + 1 == sentences.size() || sentences.get(at + 1).paragraph() != sentence.paragraph());
        if (!alone || (sentence.section() != Section.BODY && sentence.section() != Section.HEADING)) {
            return false;
        }
        List<List<Item>> row = TableGrid.labelled(sentence.items());
        return row.size() == 2
                && row.getFirst().size() <= 12
                && !TableNumber.of(row.getLast()).isEmpty()
                && row.getFirst().stream().noneMatch(TableFigures::isVerb);
    }

    private static boolean isVerb(Item item) {
        return item instanceof Token token && (token.is("tăng") || token.is("giảm") || token.is("có") || token.is(","));
    }

    /** What stands over a table, near to far: its own captions, then the lines above it. */
    private List<TableWords> above(List<Sentence> sentences, int at, List<List<Item>> captions) {
        List<TableWords> above = new ArrayList<>();
        for (List<Item> caption : captions.reversed().subList(0, Math.min(ABOVE, captions.size()))) {
            above.add(new TableWords(caption, units));
        }
        for (int back = at - 1; back >= Math.max(0, at - ABOVE); back--) {
            Sentence sentence = sentences.get(back);
            boolean ends = sentence.items().getLast() instanceof Token last && last.is(".");
            boolean heads = sentence.section() == Section.HEADING || (sentence.section() == Section.BODY && !ends);
            if (!heads || isRow(sentences, back)) {
                break;
            }
            above.add(new TableWords(sentence.items(), units));
        }
        return above;
    }

    /** The sentence right above a table, which may have begun to speak of what the table shows. */
    private List<TableWords> prose(List<Sentence> sentences, int at) {
        boolean speaks = at > 0 && sentences.get(at - 1).section() == Section.BODY;
        return speaks ? List.of(new TableWords(sentences.get(at - 1).items(), units)) : List.of();
    }

    private void table(
            TableGrid grid, List<TableWords> above, List<TableWords> prose, List<TableWords> titles, boolean told) {
        var table = new TableReading(indicators, calendar, stage, units, above, prose, titles, grid, told);
        table.read();
        drafts.addAll(table.drafts());
        skipped.addAll(table.skipped());
    }

    static Optional<Meaning.Place> placeOf(List<TableWords> words) {
        return words.stream()
                .filter(one -> one.places.stream().distinct().count() == 1)
                .map(one -> one.places.getFirst())
                .findFirst();
    }
}
