package vn.tinh.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

class QueryFileTest {
    private static final String GOOD = """
            #+ question: Hỏi gì?
            #+ summary: What is asked,
            #+   over two lines.
            #+ in: place (place): the province
            #+ in: period (EDTF, default 2023): the time
            #+ in: partner (partner, optional): the country
            #+ out: amount (decimal): in USD
            SELECT ?amount WHERE { ?place ?period ?amount ; ?partner ?x }
            """;

    @Test
    @DisplayName("A header gives question, summary, parameters and columns")
    void reads_a_header() {
        var query = StoredQuery.parse("q", "q.rq", GOOD);
        assertThat(query.question()).isEqualTo("Hỏi gì?");
        assertThat(query.summary()).isEqualTo("What is asked, over two lines.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter("place", ValueType.PLACE, true, "", "the province"),
                        new Parameter("period", ValueType.EDTF, false, "2023", "the time"),
                        new Parameter("partner", ValueType.PARTNER, false, "", "the country"));
        assertThat(query.columns()).containsExactly(new Column("amount", ValueType.DECIMAL, "in USD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '#+ summary: What is asked,' | '#+ sumary: What is asked,' | 'q.rq:2:1: a header line is'
            '#+ question: Hỏi gì?' | '# question' | 'q.rq:2:1: a header line after the text has begun'
            '(place): the province' | '(palace): the province' | 'q.rq:4:15: no type is called palace'
            '(place): the province' | 'place, the province' | 'q.rq:4:8: a parameter is'
            '#+ in: place' | '#+ in: plaice' | 'q.rq:4:1: the query has no variable ?plaice'
            '#+ in: period' | '#+ in: place' | 'q.rq:5:8: the parameter place stands twice'
            '#+ out: amount' | '#+ out: amounts' | 'q.rq:7:1: the header tells of the columns [amounts]'
            '?x }' | '?x ]' | 'q.rq:8:'
            'SELECT' | 'SELECT * WHERE {} #' | 'q.rq:7:1: the header tells'
            """)
    @DisplayName("What is wrong with a file is told with line and column")
    void tells_where(String from, String to, String message) {
        assertThatThrownBy(() -> StoredQuery.parse("q", "q.rq", GOOD.replace(from, to)))
                .isInstanceOfSatisfying(TinhException.class, wrong -> {
                    assertThat(wrong.problem()).isEqualTo(Problem.SYNTAX);
                    assertThat(wrong.getMessage()).startsWith(message).doesNotContain("\n");
                });
    }

    @Test
    @DisplayName("A text written by hand needs no header and no prefixes")
    void reads_loosely() {
        assertThat(StoredQuery.parseLoosely("-e", "-e", "ASK { place:hue a tinh:Province }")
                        .query()
                        .isAskType())
                .isTrue();
    }

    @Test
    @DisplayName("An update is no query")
    void refuses_updates() {
        assertThatThrownBy(() -> StoredQuery.parseLoosely("-e", "-e", "DELETE WHERE { ?a ?b ?c }"))
                .isInstanceOf(TinhException.class)
                .hasMessageStartingWith("-e:1:1: ");
    }
}
