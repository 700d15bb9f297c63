package vn.tinh.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The one form in which an answer goes out.
 *
 * @param etag with its quotes; empty where two answers to the same request may differ
 */
record Representation(Offer offer, boolean gzip, Optional<String> etag) {

    /**
     * The form in which an answer goes out that depends on the graph and the request alone.
     *
     * @param version of the graph; without it there is no tag
     */
    static Representation of(Exchange exchange, Offer offer, OptionalLong version, List<String> request) {
        boolean gzip = Wishes.gzip(exchange.headers("Accept-Encoding"));
        Optional<String> etag =
                version.isPresent() ? Optional.of(etag(version.getAsLong(), request, offer, gzip)) : Optional.empty();
        return new Representation(offer, gzip, etag);
    }

    /**
     * A strong tag: the same bytes for the same version, request, media type and encoding. The release is in it too,
     * since another one may write the same answer in other bytes.
     */
    static String etag(long version, List<String> request, Offer offer, boolean gzip) {
        MessageDigest digest = sha256();
        String release = Optional.ofNullable(Representation.class.getPackage().getImplementationVersion())
                .orElse("-");
        String head = release + "\u001f" + version + "\u001f" + offer.mediaType() + "\u001f" + gzip;
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        for (String part : request) {
            digest.update((byte) 0x1e);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        byte[] hash = digest.digest();
        return '"'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 24)
                + '"';
    }

    /** Whether one of the {@code If-None-Match} headers names this representation. */
    boolean isKnownTo(List<String> ifNoneMatch) {
        if (etag.isEmpty()) {
            return false;
        }
        for (String header : ifNoneMatch) {
            for (String item : header.split(",")) {
                String tag = item.strip();
                tag = tag.startsWith("W/") ? tag.substring(2) : tag;
                if (tag.equals("*") || tag.equals(etag.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
