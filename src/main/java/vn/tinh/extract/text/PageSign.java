package vn.tinh.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What words at the head of a line say of the line: {@code page-signs.tsv} has the words. */
enum PageSign {
    /** Other stories follow: "Tin liên quan". */
    RELATED,
    /** Other stories follow where it stands alone or before a colon: "Video". */
    BOX,
    /** A counter: "Lượt xem". */
    COUNTER,
    /** A button or a menu: "In trang". */
    TOOL,
    /** How to reach the newsroom. */
    CONTACT,
    /** Whose page it is by law: "Bản quyền thuộc về", "Giấy phép số". */
    IMPRINT,
    /** Who wrote it or where it is from. */
    SOURCE,
    /** When it appeared: "Cập nhật lúc". */
    DATE,
    /** A file beside the article: "Tải văn bản". */
    FILE,
    /** The words under a picture. */
    CAPTION,
    /** A notice that has nothing to do with the article: weather, lottery, gold. */
    NOTICE,
    /** Whose page it is: "Cổng thông tin điện tử tỉnh". */
    SITE,
    /** What the figures of a table are in: "Đơn vị tính". */
    UNIT,
    /** The first column's head: "Chỉ tiêu". */
    CORNER;

    /**
     * A sign and the words that gave it.
     *
     * @param length how many tokens
     */
    record Seen(PageSign sign, int length) {}

    private static final int LONGEST = 6;
    private static final Map<String, PageSign> WORDS = words();

    /** With which one begins. */
    private static final Set<String> FIRST =
            WORDS.keySet().stream().map(words -> words.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());

    /** The longest sign that begins at this token. */
    static Optional<Seen> at(List<Token> tokens, int at) {
        if (at >= tokens.size() || !FIRST.contains(tokens.get(at).key())) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        Optional<Seen> seen = Optional.empty();
        for (int length = 1; length <= LONGEST && at + length <= tokens.size(); length++) {
            Token token = tokens.get(at + length - 1);
            if (token.kind() == Token.Kind.MARK && !token.is(",") && !token.is("-")) {
                break;
            }
            words.append(length == 1 ? "" : " ").append(token.key());
            PageSign sign = WORDS.get(words.toString());
            if (sign != null) {
                seen = Optional.of(new Seen(sign, length));
            }
        }
        return seen;
    }

    private static Map<String, PageSign> words() {
        Map<String, PageSign> words = new HashMap<>();
        for (List<String> row : WordList.rows("/vn/tinh/extract/text/page-signs.tsv")) {
            List<String> keys = Tokens.of(row.get(1)).stream().map(Token::key).toList();
            words.put(String.join(" ", keys), valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}
