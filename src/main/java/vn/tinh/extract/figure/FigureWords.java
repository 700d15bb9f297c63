package vn.tinh.extract.figure;

import java.util.ArrayList;
import java.util.List;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Item;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;
import vn.tinh.extract.text.Token;

/** Reads what figures say: numbers, then amounts, then what is made of them. */
public final class FigureWords {
    private final Lexicon units = new Lexicon();
    private final Amounts amounts;
    private final Measures measures = new Measures();

    public FigureWords(Lexicon lexicon) {
        for (Lexicon.Wording label : lexicon.wordings("unit")) {
            boolean rate = label.words().contains("/"); // "%/năm": Amounts reads what it is a rate of
            boolean letter = label.words().length() == 1
                    && !label.words().equals("%")
                    && !label.words().equals("đ");
            if (!rate && !letter) {
                units.add(label.words(), label.name());
            }
        }
        amounts = new Amounts(lexicon);
    }

    /** The sentences of one article, with what their figures say as mentions. */
    public List<Sentence> read(List<Sentence> sentences) {
        Numbers numbers = new Numbers(Digits.of(sentences));
        return sentences.stream()
                .map(sentence -> sentence.with(measures.read(amounts.read(units(numbers.read(sentence.items()))))))
                .toList();
    }

    /** "đô la Mỹ". */
    private static boolean isAmerica(Mention mention) {
        return mention.meaning() instanceof Meaning.Name name
                && name.is("country")
                && name.slug().equals("US");
    }

    /** A unit is one behind a number alone: "đồng" is also "field", "điểm" also "spot". */
    private List<Item> units(List<Item> items) {
        List<Item> read = new ArrayList<>(items.size());
        int[] end = new int[1];
        int at = 0;
        while (at < items.size()) {
            boolean behind = !read.isEmpty()
                    && read.getLast() instanceof Mention number
                    && number.meaning() instanceof Meaning.Numeral;
            List<Meaning.Name> names = behind ? units.at(items, at, end) : List.of();
            if (names.isEmpty()) {
                read.add(items.get(at));
                at++;
            } else {
                List<Token> tokens = new ArrayList<>(items.subList(at, end[0]).stream()
                        .map(Token.class::cast)
                        .toList());
                at = end[0];
                if (names.getFirst().slug().equals("USD")
                        && at < items.size()
                        && items.get(at) instanceof Mention next
                        && isAmerica(next)) {
                    tokens.addAll(next.tokens());
                    at++;
                }
                read.add(new Mention("unit/label", names.getFirst(), tokens));
            }
        }
        return read;
    }
}
