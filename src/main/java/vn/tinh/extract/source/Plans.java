package vn.tinh.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;

/** Which document sets the targets that the text states. */
final class Plans {
    private static final Set<String> SETS = Set.of(
            "đề ra",
            "đặt ra",
            "đặt mục",
            "mục tiêu",
            "chỉ tiêu",
            "xác định",
            "nêu rõ",
            "đưa ra",
            "phấn đấu",
            "quy định");
    private static final Set<String> SETS_IN_A_WORD = Set.of("nêu", "giao", "đặt");
    /** "theo Đề án …", "trong kế hoạch …", "tại Nghị quyết …". */
    private static final Set<String> BY = Set.of("theo", "trong", "tại");
    /** "thực hiện Nghị quyết …": who carries it out has targets of his own. */
    private static final Set<String> CARRIES =
            Set.of("thực hiện", "triển khai", "cụ thể", "căn cứ", "so với", "vượt xa");

    private static final int FAR = 40;

    private Plans() {}

    /** A document stands for its sentence and the rest of the paragraph, until another is named. */
    static List<Reach> read(List<Sentence> sentences) {
        List<Reach> reaches = new ArrayList<>();
        Optional<String> last = Optional.empty();
        int paragraph = -1;
        for (int index = 0; index < sentences.size(); index++) {
            Passage passage = new Passage(index, sentences.get(index));
            if (passage.sentence().paragraph() != paragraph) {
                paragraph = passage.sentence().paragraph();
                last = Optional.empty();
            }
            if (!passage.isText()) {
                continue;
            }
            last.ifPresent(slug -> reaches.add(new Reach(passage.start(), passage.end(), slug, "")));
            for (int at = 0; at < passage.size(); at++) {
                if (passage.items().get(at) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Paper paper
                        && !isCarriedOut(passage, at)) {
                    last = sets(passage, at) ? Optional.of(paper.slug()) : Optional.of("");
                    int from = isTold(passage, at) ? before(passage, at) : mention.start();
                    reaches.add(new Reach(from, passage.end(), last.get(), ""));
                }
            }
        }
        return reaches;
    }

    private static boolean isCarriedOut(Passage passage, int at) {
        return passage.says(at - 2, CARRIES);
    }

    /** "Nghị quyết … đề ra", "theo Đề án …": its own verb follows before another document does. */
    private static boolean sets(Passage passage, int at) {
        int to = at + 1;
        while (to < passage.size() && !(isPaper(passage, to) && !isCarriedOut(passage, to))) {
            to++;
        }
        boolean word = false;
        for (int next = at + 1; next < to; next++) {
            word |= SETS_IN_A_WORD.contains(passage.key(next));
        }
        return BY.contains(passage.key(at - 1)) || word || passage.says(at + 1, to, SETS);
    }

    private static boolean isPaper(Passage passage, int at) {
        return passage.items().get(at) instanceof Mention mention && mention.meaning() instanceof Meaning.Paper;
    }

    /** "1,7 tỷ USD mà Nghị quyết đại hội đề ra", "23.600 tỷ đồng theo Nghị quyết …". */
    private static boolean isTold(Passage passage, int at) {
        return passage.key(at - 1).equals("mà")
                || passage.key(at - 1).equals("do")
                || (at > 1 && passage.key(at - 1).equals("theo"));
    }

    /** Where the part of the sentence begins that a comma closes off. */
    private static int before(Passage passage, int at) {
        int from = at;
        while (from > 0
                && at - from < FAR
                && !passage.key(from - 1).equals(",")
                && !passage.key(from - 1).equals(";")) {
            from--;
        }
        return passage.items().get(from).start();
    }
}
