package vn.tinh.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Chooses the form of an answer: by {@code ?format=} or {@code ?output=} where one is there, else by {@code Accept}. */
final class Negotiation {
    private Negotiation() {}

    static Offer choose(Exchange exchange, Parameters parameters, List<Offer> offers) {
        return choose(parameters, offers, () -> Wishes.best(exchange.headers("Accept"), offers));
    }

    /** The form of a document that is there as RDF for programs and as a page for people. */
    static Offer document(Exchange exchange, Parameters parameters) {
        return choose(parameters, Offer.DOCUMENT, () -> Wishes.bestOrPage(exchange.headers("Accept"), Offer.DOCUMENT));
    }

    private static Offer choose(Parameters parameters, List<Offer> offers, Supplier<Optional<Offer>> byAccept) {
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
        return byAccept.get()
                .orElseThrow(() -> new Refusal(
                        406,
                        "None of the media types asked for can be had. There are: "
                                + offers.stream().map(Offer::mediaType).collect(Collectors.joining(", "))
                                + "."));
    }
}
