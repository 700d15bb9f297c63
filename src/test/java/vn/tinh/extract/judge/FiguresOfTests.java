package vn.tinh.extract.judge;

import java.math.BigDecimal;
import vn.tinh.article.ArticleId;
import vn.tinh.fact.Fact;
import vn.tinh.fact.Figure;
import vn.tinh.fact.FlatRecord;
import vn.tinh.fact.Key;

/** A figure of Hà Giang in a line: {@code 5e9 USD export-turnover 2023 commodity=tea}. */
final class FiguresOfTests {
    private static final ArticleId ARTICLE = new ArticleId("x01");

    private FiguresOfTests() {}

    /** The n-th figure stands at n times ten, unless it says {@code at=20}. */
    static Figure figure(int n, String line) {
        String[] words = line.split(" ");
        var row = FlatRecord.builder();
        row.text(Key.FACT, "observation").text(Key.PLACE, "ha-giang").text(Key.ARTICLE, ARTICLE.value());
        row.text(Key.MEASURE, "value").text(Key.KIND, "actual").text(Key.QUALIFIER, "exact");
        row.decimal(Key.VALUE, new BigDecimal(words[0]));
        row.text(Key.UNIT, words[1]).text(Key.INDICATOR, words[2]).text(Key.PERIOD, words[3]);
        int at = 10 * n;
        for (int i = 4; i < words.length; i++) {
            String[] pair = words[i].split("=");
            if (pair[0].equals("at")) {
                at = Integer.parseInt(pair[1]);
                continue;
            }
            Key key = Key.parse(pair[0]).orElseThrow();
            if (key.type() == Key.Type.DECIMAL) {
                row.decimal(key, new BigDecimal(pair[1]));
            } else {
                row.text(key, pair[1]);
            }
        }
        row.integer(Key.START, at).integer(Key.END, at + 5);
        return (Figure) Fact.of(row.build());
    }
}
