package vn.tinh.extract.figure;

import java.util.List;
import java.util.stream.Stream;
import vn.tinh.extract.rule.Rules;
import vn.tinh.extract.text.Item;

/** Changes, shares of a whole, fulfilment of plans and ranks. */
final class Measures {
    private final Multiples multiples = new Multiples();
    private final Seats seats = new Seats();
    private final Rules rules = Rules.of(Stream.of(Growths.rules(), Fulfilments.rules(), Shares.rules(), Seats.rules())
            .flatMap(List::stream)
            .toList());

    List<Item> read(List<Item> items) {
        return seats.also(rules.read(multiples.read(items)));
    }
}
