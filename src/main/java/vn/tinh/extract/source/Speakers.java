package vn.tinh.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tinh.extract.relation.Setting;
import vn.tinh.extract.text.Meaning;
import vn.tinh.extract.text.Mention;
import vn.tinh.extract.text.Sentence;

/** Whom the text names as the source of what it says. */
final class Speakers {
    private static final Set<String> SAYS = Set.of(
            "cho biết",
            "cho hay",
            "vừa công",
            "công bố",
            "vừa thông",
            "thông tin",
            "đánh giá",
            "thông báo",
            "nhận định");

    /** Between "theo" and the office: "số liệu của", "báo cáo tổng hợp từ", "lãnh đạo". */
    private static final Set<String> OF = Set.of(
            "số", "liệu", "thống", "kê", "báo", "cáo", "của", "từ", "thông", "tin", "đánh", "giá", "tính", "toán",
            "lãnh", "đạo", "giám", "đốc", "phó", "đại", "diện", "tổng", "hợp", "kết", "quả", "công", "bố", "mới",
            "nhất", "sơ", "bộ", "ước", "trưởng", "nhận", "định", "phân", "tích", "do", "mà", "ghi", "chủ", "tịch", "cơ",
            "quan");

    private static final int FAR = 10;
    private static final int NAME = 8;

    private final Function<Mention, Optional<String>> offices;
    private final Setting setting;

    /** @param offices the province of an office, where its name says it */
    Speakers(Function<Mention, Optional<String>> offices, Setting setting) {
        this.offices = offices;
        this.setting = setting;
    }

    /** A source stands for its sentence and the rest of the paragraph, until another speaks. */
    List<Reach> read(List<Sentence> sentences) {
        List<Reach> reaches = new ArrayList<>();
        Optional<Reach> last = Optional.empty();
        int paragraph = -1;
        for (int index = 0; index < sentences.size(); index++) {
            Passage passage = new Passage(index, sentences.get(index));
            if (passage.sentence().paragraph() != paragraph) {
                paragraph = passage.sentence().paragraph();
                last = Optional.empty();
            }
            if (passage.isText()) {
                Optional<Reach> here = named(passage);
                last = here.isPresent() ? here : last;
                last.ifPresent(
                        reach -> reaches.add(new Reach(passage.start(), passage.end(), reach.slug(), reach.place())));
            }
        }
        return reaches;
    }

    private Optional<Reach> named(Passage passage) {
        boolean somebody = false;
        for (int at = 0; at < passage.size(); at++) {
            if (passage.key(at).equals("theo")) {
                Optional<Reach> source = according(passage, at);
                if (source.isPresent()) {
                    return source;
                }
            }
            if (passage.says(at, Set.of("cho biết", "cho hay"))) {
                somebody = true;
            }
            if (passage.items().get(at) instanceof Mention mention
                    && mention.meaning() instanceof Meaning.Organisation
                    && speaks(passage, at)) {
                return Optional.of(source(passage, at, mention).orElse(Reach.NONE));
            }
        }
        return somebody ? Optional.of(Reach.NONE) : Optional.empty();
    }

    /** "Theo Cục Thống kê tỉnh", "theo số liệu của Sở Công Thương". */
    private Optional<Reach> according(Passage passage, int theo) {
        int at = theo + 1;
        while (at < passage.size() && at - theo < FAR && OF.contains(passage.key(at))) {
            at++;
        }
        return passage.isMention(at)
                        && passage.items().get(at) instanceof Mention mention
                        && mention.meaning() instanceof Meaning.Organisation
                ? source(passage, at, mention)
                : Optional.empty();
    }

    /** "Giám đốc Sở Công Thương Nguyễn Văn A cho biết", "Cục Thống kê Kiên Giang vừa công bố". */
    private static boolean speaks(Passage passage, int office) {
        int at = office + 1;
        while (at - office < NAME && (passage.isCapital(at) || passage.key(at).equals("."))) {
            at++;
        }
        return passage.says(at, SAYS);
    }

    /** Empty where the office is none that has a slug: an enterprise, a newspaper, an office of an unknown province. */
    private Optional<Reach> source(Passage passage, int at, Mention mention) {
        Meaning.Organisation office = (Meaning.Organisation) mention.meaning();
        String place = offices.apply(mention).orElse("");
        return switch (mention.rule()) {
            case "organisation/label", "organisation/ministry", "organisation/association" ->
                Optional.of(new Reach(0, 0, office.slug(), place));
            case "organisation/office" ->
                place.isEmpty() ? local(passage, at, office) : Optional.of(new Reach(0, 0, office.slug(), place));
            default -> Optional.empty();
        };
    }

    /** "UBND tỉnh", "Sở Công Thương": the province's of which the text speaks; one of several provinces is none's. */
    private Optional<Reach> local(Passage passage, int at, Meaning.Organisation office) {
        if (office.label().contains("khu vực")) {
            return Optional.empty();
        }
        return setting.placeAt(passage.index(), at)
                .filter(place -> !place.isEmpty() && !place.equals("viet-nam"))
                .map(place -> new Reach(0, 0, place + "-" + office.slug(), place));
    }
}
