package vn.tinh.extract.name;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tinh.extract.text.Spelling;

/** Sets of words that several rules share, by their keys. */
final class Words {
    /** With a capital, these begin a sentence and are no part of the name that follows. */
    static final Set<String> BEGINS = keys(
            "tại", "ở", "từ", "theo", "với", "của", "và", "đến", "về", "trong", "năm", "cho", "vùng", "người", "nếu",
            "như", "riêng", "còn", "do", "là", "khi", "sau", "trước", "nay", "hiện", "để", "nhờ", "cùng", "ngoài",
            "giữa", "trên", "qua", "vì", "tuy", "song", "nhưng", "cả", "được", "đưa", "nằm", "tới", "sang", "vào",
            "nhiều", "các", "những", "đây", "chủ", "toàn", "gần", "nhất", "bởi", "dù", "thăm", "giúp", "so", "rời",
            "mới", "cũng", "phía", "tỉnh", "huyện", "lên", "ra", "hay", "hoặc", "đối");

    /** What begins the name of a document. */
    static final Set<String> PAPERS =
            keys("kế", "nghị", "quyết", "chỉ", "đề", "chương", "công", "thông", "hướng", "tờ", "báo", "kết", "văn");

    private Words() {}

    static Set<String> keys(String... words) {
        return Arrays.stream(words).map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    }
}
