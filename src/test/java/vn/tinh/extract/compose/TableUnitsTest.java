package vn.tinh.extract.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.extract.Lexicon;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Token;
import vn.tinh.extract.text.Tokens;

class TableUnitsTest {
    private static final TableUnits UNITS = new TableUnits(lexicon());

    private static Lexicon lexicon() {
        var lexicon = new Lexicon();
        for (String unit : List.of("USD=USD", "đồng=VND", "đ=VND", "%=percent", "tấn=tonne", "ha=hectare")) {
            String[] parts = unit.split("=");
            lexicon.add(parts[0], new Meaning.Name("unit", parts[1], "", "", false));
        }
        return lexicon;
    }

    private static String units(String head) {
        List<String> found = new ArrayList<>();
        for (TableUnits.Scale scale : new TableWords(List.copyOf(Tokens.of(head)), UNITS).units) {
            found.add(scale.unit() + (scale.zeros() == 0 ? "" : "e" + scale.zeros()) + (scale.rate() ? " each" : ""));
        }
        return String.join(", ", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Đơn vị tính: Triệu USD / %; 'USDe6, percent'",
                "ĐVT: 1.000 USD; USDe3",
                "Trị giá (nghìn USD); USDe3",
                "Tr.USD; USDe6",
                "ĐVT: Trđ; VNDe6",
                "Tỉ đồng; VNDe9",
                "Nghìn tỷ đồng; VNDe12",
                "Lượng (tấn); tonne",
                "Sản lượng, nghìn tấn; tonnee3",
                "Diện tích (ha); hectare",
                "Số dự án; count",
                "Doanh nghiệp; count",
                "So với cùng kỳ (%); percent",
                "Giá (đồng/kg); VND each",
                "Quặng đồng; ''",
                "Sản phẩm gỗ; ''",
                "Năm 2019; ''"
            })
    void a_head_says_what_its_figures_are_in(String head, String expected) {
        assertThat(units(head)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.000 USD,2", "triệu đồng,2", "trđ,1"})
    void a_unit_ends_after_its_last_word(String words, int end) {
        List<Token> tokens = Tokens.of(words);
        assertThat(UNITS.at(tokens, 0, true))
                .hasValueSatisfying(scale -> assertThat(scale.end()).isEqualTo(end));
    }
}
