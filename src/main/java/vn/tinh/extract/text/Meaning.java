package vn.tinh.extract.text;

import java.math.BigDecimal;
import java.util.List;
import vn.tinh.fact.Document;
import vn.tinh.fact.Period;
import vn.tinh.fact.Qualifier;

/** What words say, before it is put together with what other words say. */
public sealed interface Meaning {

    /**
     * A number, in digits or in words.
     *
     * @param value its value, a magnitude ("triệu") already in it
     * @param step one more in its last digit, the magnitude in it: of "872,6 triệu" 100000
     * @param zeros of its magnitude: of "triệu" 6; 0 where it has none
     * @param plain digits alone, without a separator or a magnitude: may be a year, a day, part of a name
     */
    record Numeral(BigDecimal value, BigDecimal step, int zeros, boolean plain) implements Meaning {}

    /**
     * A figure: a number or a range, with its unit.
     *
     * @param min equal to {@code max} for a single figure
     * @param unit a slug of the scheme {@code unit}; "percent"; empty where the words name none
     * @param per what it is a rate of: "/người" is {@code person}, "/năm" {@code year}, any other {@code other}; empty
     *     where it is none
     * @param step one more in the last digit, in base units
     * @param zeros see {@link Numeral#zeros}
     * @param plain see {@link Numeral#plain}
     */
    record Amount(
            BigDecimal min,
            BigDecimal max,
            String unit,
            String per,
            Qualifier qualifier,
            BigDecimal step,
            int zeros,
            boolean plain)
            implements Meaning {
        public boolean isPercent() {
            return unit.equals("percent");
        }
    }

    /** "gấp 1,5 lần", "gấp đôi", "một nửa": so many times as much. */
    record Multiple(BigDecimal times, Qualifier qualifier, BigDecimal step) implements Meaning {}

    /**
     * "tăng 4,2%", "giảm một nửa": a change in percent, a fall negative.
     *
     * @param average of each year of its stretch: "bình quân", "%/năm"
     */
    record Change(BigDecimal min, BigDecimal max, Qualifier qualifier, BigDecimal step, boolean average)
            implements Meaning {}

    /** "chiếm 56,5%": a part of a whole, in percent. */
    record Part(Amount amount) implements Meaning {}

    /**
     * "bằng 74,9% kế hoạch": how much of a plan is fulfilled, in percent.
     *
     * @param plan slug of a detail where the words say whose plan; else empty
     */
    record Fulfilment(Amount amount, String plan) implements Meaning {}

    /**
     * "đứng thứ 10/63": a place in a ranking.
     *
     * @param of out of how many; 0 where not said
     */
    record Ranking(int place, int of) implements Meaning {}

    /**
     * Time.
     *
     * @param role what it is for
     * @param period the stretch or the point; {@link Period#NONE} where {@code shift} says it
     * @param shift for a baseline: against what the figure's own period is compared
     * @param stated the words themselves fix the year; else the article's date or its other sentences do
     */
    record Time(Role role, Period period, Shift shift, boolean stated) implements Meaning {
        /** What a time is for. */
        public enum Role {
            /** The stretch that figures cover: "9 tháng đầu năm", "năm 2022", "giai đoạn 2021-2025". */
            PERIOD,
            /** The point to which figures run: "đến nay", "hiện", "tính đến ngày 20/9", "đến năm 2025". */
            UNTIL,
            /** What a change is measured against: "so với cùng kỳ năm trước", "so với năm 2020". */
            BASELINE,
            /** Beyond the plan: "tầm nhìn đến năm 2050", "định hướng đến năm 2030". No figure is about it. */
            HORIZON,
            /** When something was said, met or signed: "sáng 8/12", "ngày 16/8/2021". No figure is about it. */
            EVENT
        }

        /** From the figure's period to what it is compared with. */
        public enum Shift {
            NONE,
            /** "cùng kỳ (năm trước)": the same stretch a year before. */
            YEAR_BEFORE,
            /** "tháng trước". */
            MONTH_BEFORE,
            /** "quý trước". */
            QUARTER_BEFORE
        }
    }

    /**
     * Something that a list names.
     *
     * @param type the type in its IRI: {@code place}, {@code commodity}, {@code sector}, {@code country},
     *     {@code group}, {@code zone}, {@code organisation}, {@code indicator}, {@code unit}, {@code kind},
     *     {@code qualifier}, {@code detail}, {@code document-type} …
     * @param slug its notation
     * @param sort what sort of its type: of a place {@code province}, {@code region}, {@code nation},
     *     {@code district}; of a zone its detail ({@code industrial-park}); else empty
     * @param within slug of the place in which it lies; empty where that does not apply
     * @param ambiguous the words mean it in a fitting context alone
     */
    record Name(String type, String slug, String sort, String within, boolean ambiguous) implements Meaning {
        public boolean is(String other) {
            return type.equals(other);
        }
    }

    /** Several things that the same words name; the context chooses. */
    record Names(List<Name> choices) implements Meaning {
        public Names {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A place, told: what the words around it say of its territory is in it.
     *
     * @param name what it is; a province by "tỉnh ta", "toàn tỉnh" has the rule {@code place/here} and an empty slug
     * @param cue "cũ", "trước sáp nhập"; "mới"
     */
    record Place(Name name, Cue cue) implements Meaning {
        /** What the text says of the territory. */
        public enum Cue {
            NONE,
            BEFORE_MERGER,
            AFTER_MERGER
        }
    }

    /**
     * A zone that no list holds, by its pattern: "KCN Thọ Lộc".
     *
     * @param slug its bare name
     * @param label as printed, type and name
     * @param sort its detail: {@code industrial-park} …
     */
    record Zone(String slug, String label, String sort) implements Meaning {}

    /** An organisation, by list or by pattern; {@code slug} as {@code organisation/{slug}} has it. */
    record Organisation(String slug, String label) implements Meaning {}

    /**
     * A document that the text names.
     *
     * @param slug its number in lower case, or an English slug
     * @param label as printed
     * @param document what is said of it
     * @param period the stretch that it covers; {@link Period#NONE} where not said
     */
    record Paper(String slug, String label, Document document, Period period) implements Meaning {}
}
