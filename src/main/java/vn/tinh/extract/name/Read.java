package vn.tinh.extract.name;

import java.util.List;
import vn.tinh.extract.text.Item;

/**
 * What was read at one place of a sentence.
 *
 * @param end index after the last item of the sentence that was read; where it began, if nothing was
 * @param items what stands for them from now on
 */
record Read(int end, List<Item> items) {
    static final Read NOTHING = new Read(-1, List.of());

    static Read of(int end, Item item) {
        return new Read(end, List.of(item));
    }
}
