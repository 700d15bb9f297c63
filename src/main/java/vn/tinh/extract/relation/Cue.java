package vn.tinh.extract.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tinh.extract.text.WordList;

/** What a part of a sentence does in a statement; {@code words/cues.tsv} has the words that do it. */
enum Cue {
    /** A good, a group of goods, a sector that a list names. */
    THING,
    /** A country or a group of countries. */
    COUNTRY,
    /** A province, a district, a region. */
    PLACE,
    NATION,
    ZONE,
    /** The kind of a zone whose own name follows. */
    ZONE_KIND,
    ORGANISATION,
    /** "UBND tỉnh", "Sở Công Thương": the province itself. */
    OFFICE,
    PAPER,
    TIME,
    /** A number, an amount, a percentage. */
    FIGURE,
    /** "tăng 4%", "chiếm 20%": a figure with its verb. */
    CHANGE,
    /** A syllable that none of the others takes. */
    WORD,
    COMMA,
    SEMICOLON,
    AND,
    COLON,
    OPEN,
    CLOSE,
    MORE,
    STOP,
    DASH,
    QUOTE,
    /** Any other mark. */
    MARK,

    /** "tỉnh", "địa phương": the province that the text is about. */
    HERE,
    /** One enterprise, farm or person: what it does, the province does not. */
    COMPANY,
    /** Enterprises as a body: theirs is the province's. */
    ENTERPRISES,

    EXPORT,
    IMPORT,
    /** Exports and imports together: neither. */
    TRADE,
    GOODS,
    MARKET,

    MAIN,
    /** "đứng đầu (về lượng mua) là": the first of a ranking follows. */
    FIRST,
    CHIEFLY,
    FOCUS,
    IS,
    AS,
    /** "các", "những": how many. */
    DET,
    TO,
    OF,
    /** "xuất sang": the market follows. */
    SHIPPED_TO,
    /** "nhập từ": the source follows. */
    BOUGHT_FROM,

    FOREIGN_CAPITAL,
    DOMESTIC,
    AID,
    INVESTOR,
    INTEREST,

    PRIORITY,
    /** Weaker than a priority: it says one together with "phát triển", "thu hút". */
    ENCOURAGE,
    DEVELOP,
    ATTRACT,
    INVEST,
    FIELD,
    SPEARHEAD,
    /** "xác định … là mũi nhọn": what stands between is the list. */
    DECIDE,

    OCOP,
    SPECIALITY,

    /** "phối hợp với": the partner follows. */
    TOGETHER,

    /** "Ban Quản lý Khu kinh tế": an office, and no zone. */
    MANAGED,
    /** A project that a list names. */
    PROJECT_NAMED,
    /** "trong đó": some of what was said before. */
    THEREOF,
    PROJECT,

    /** A change or a state of a figure: no part of a list. */
    VERB,
    /** What is wished, planned or possible is not yet so. */
    MODAL,
    NOT,
    /** What may stand between a head and its "là". */
    ADVERB;

    private static final Map<Cue, List<String>> PHRASES = read();

    private static Map<Cue, List<String>> read() {
        Map<Cue, List<String>> phrases = new EnumMap<>(Cue.class);
        for (List<String> row : WordList.rows("/words/cues.tsv")) {
            Cue cue = valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
            phrases.computeIfAbsent(cue, any -> new ArrayList<>()).add(row.get(1));
        }
        return phrases;
    }

    /** In the order of the table; none where a kind is told by what a mention means. */
    List<String> phrases() {
        return PHRASES.getOrDefault(this, List.of());
    }
}
