package vn.tinh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinh.fact.Qualifier;
import vn.tinh.fact.Quantity;

class PrecisionReaderTest {
    @ParameterizedTest(name = "\"{0}\" is {1}, to {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    đạt 872,6 triệu USD              | 872600000      |    | 100000
                    đạt 1.500 triệu USD              | 1500000000     |    | 1000000
                    hơn 7 tỷ USD                     | 7000000000     |    | 1000000000
                    giảm 6,29% so với                | -6.29          |    | 0.01
                    công nhận thêm 23 sản phẩm       | 23             |    | 1
                    gần sáu tỷ USD                   | 6000000000     |    | 1000000000
                    có năm sản phẩm bốn sao          | 5              |    | 1
                    từ hai đến bốn sản phẩm          | 2              | 4  | 1
                    tăng 6-7% mỗi năm                | 6              | 7  | 1
                    từ 1,9 - 2 tỷ USD                | 1900000000     | 2000000000 | 100000000
                    5 tỉ 356 triệu USD               | 5356000000     |    | 1000000
                    khoảng 12 nghìn tỷ đồng          | 12000000000000 |    | 1000000000000
                    hơn 23.429,4 tỷ đồng             | 23429400000000 |    | 100000000
                    kế hoạch 456.278 USD             | 456278         |    | 1
                    hai mươi lăm dự án               | 25             |    | 1
                    mười hai cụm                     | 12             |    | 1
                    một trăm năm mươi doanh nghiệp   | 100            |    | 100
                    năm 2021 có 30 dự án             | 30             |    | 1
                    chưa đạt mục tiêu                | 100            |    |
                    tăng gấp đôi                     | 100            |    |
                    7 tỷ USD, tức 7.000 triệu USD    | 7000000000     |    |
                    đạt 9,876.5 triệu USD            | 9876500000     |    | 100000
                    có 5,234 dự án                   | 5234           |    | 1
                    đạt 8,5 triệu USD                | 8400000        |    |
                    """)
    void last_digit(String evidence, BigDecimal value, BigDecimal max, BigDecimal precision) {
        Quantity quantity = new Quantity(value, max == null ? value : max, "USD", Qualifier.EXACT);

        assertThat(PrecisionReader.precision(evidence, quantity).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(precision).map(BigDecimal::stripTrailingZeros));
    }
}
