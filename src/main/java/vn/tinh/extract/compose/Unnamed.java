package vn.tinh.extract.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Token;

/** Members of a list that no vocabulary holds: "xi măng tăng 4%, găng tay tăng 5%" tells nothing of cement twice. */
final class Unnamed {
    /** Words that tell how much, how and of what whole, and name nothing new. */
    private static final Set<String> TELLING = Set.of(
            "trong", "đạt", "gồm", "tương", "tổng", "vốn", "có", "trị", "kim", "giá", "diện", "kế", "với", "của", "thu",
            "ước", "còn", "bằng", "lượng", "số", "lên", "chỉ", "và", "đến", "vượt", "từ", "sản", "khu", "cả", "lũy",
            "tăng", "giảm", "mức", "là", "cũng", "vẫn", "đã", "tiếp", "riêng", "chiếm", "về", "xuất", "nhập", "bình",
            "trung", "tính", "cao", "thấp", "cùng", "so", "hơn", "gần", "trên", "khoảng", "đóng", "doanh", "quy",
            "nhưng", "song", "mà", "thì", "đứng", "xếp", "dẫn", "thứ", "hiện", "nay", "đưa", "nâng", "vươn", "phần",
            "tốc", "chủ", "nhất", "nhiều", "ngoài", "dù", "tuy", "mang", "bán", "mua", "lại", "sang", "vào", "tới",
            "hoàn", "thực", "không", "năm", "tháng", "quý", "quí", "ngày", "theo", "do", "nhờ", "tức", "hay", "ghi",
            "sau", "trước", "đó", "này", "các", "những", "lần", "được", "tiêu", "duy", "đơn", "cho", "tỷ", "tỉ", "sụt",
            "kéo", "khi", "ở", "tại", "mục", "phấn", "dự", "kết", "hàng", "mặt", "thị", "đáng", "cụ", "như", "vì",
            "rồi");

    /** "kinh tế tư nhân", "tập thể": owners of whom no detail is kept. */
    private static final Set<String> OWNERS =
            Set.of("tư nhân", "tập thể", "cá thể", "hộ cá", "kinh tế", "ngoài nhà", "nhà nước");

    private final State state;

    Unnamed(State state) {
        this.state = state;
    }

    /** The figure's own clause begins with a name that no list holds, where goods or parts are listed. */
    boolean isBefore(int at) {
        if (state.last.sentence != state.number || !state.subject.isEmpty() || state.anaphora) {
            return false;
        }
        List<String> words = new ArrayList<>();
        int back = at - 1;
        while (back >= 0 && !isParted(back)) {
            if (state.items.get(back) instanceof Mention) {
                return false;
            }
            if (((Token) state.items.get(back)).isWord()) {
                words.addFirst(state.key(back));
            }
            back--;
        }
        if (words.isEmpty() || back < 0 || state.key(back).equals("(")) {
            return false;
        }
        if (words.getFirst().equals("và")) {
            words.removeFirst();
        }
        String pair = words.isEmpty() ? "" : words.getFirst() + " " + (words.size() > 1 ? words.get(1) : "");
        boolean group =
                pair.startsWith("nhóm ") && !Set.of("nhóm này", "nhóm hàng").contains(pair);
        boolean goods = !state.last.commodity.isEmpty() && !words.isEmpty() && !TELLING.contains(words.getFirst());
        return group || goods || OWNERS.contains(pair);
    }

    private boolean isParted(int at) {
        return state.isFigure(at)
                || State.PAUSES.contains(state.key(at))
                || Set.of(",", "(", ")").contains(state.key(at));
    }
}
