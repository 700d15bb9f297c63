package vn.tinh.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the form of an answer: by {@code ?format=} or {@code ?output=} where one is there, else by {@code Accept}. */
final class Negotiation {
    private Negotiation() {}

    static Offer choose(Exchange exchange, Parameters parameters, List<Offer> offers) {
        Optional<String> named = parameters.one("format").or(() -> parameters.one("output"));
        if (named.isPresent()) {
            return Offer.named(named.get(), offers)
                    .orElseThrow(() -> new Refusal(
                            406,
                            "There is no form '" + named.get() + "' of this answer. There are: "
                                    + offers.stream()
                                            .flatMap(offer -> offer.names().stream())
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }
        return Wishes.best(exchange.headers("Accept"), offers)
                .orElseThrow(() -> new Refusal(
                        406,
                        "None of the media types asked for can be had. There are: "
                                + offers.stream().map(Offer::mediaType).collect(Collectors.joining(", "))
                                + "."));
    }
}
