package vn.tinh.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request and its answer: the headers that all have, whole bodies or broken ones, refusals as short texts. */
final class Exchange {
    /** What is not yet sent can still be taken back, so a failure within the first bytes is told properly. */
    private static final int BUFFER = 64 * 1024;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean open;
    private HttpServletRequest page;
    private final Map<String, List<String>> before = new LinkedHashMap<>();

    /** @param open whether pages of any origin may read the answer, without credentials */
    Exchange(HttpServletRequest request, HttpServletResponse response, boolean open) {
        this.request = request;
        this.page = request;
        this.response = response;
        this.open = open;
        commonHeaders();
        for (String name : response.getHeaderNames()) {
            before.put(name, List.copyOf(response.getHeaders(name)));
        }
    }

    HttpServletResponse response() {
        return response;
    }

    HttpServletRequest request() {
        return request;
    }

    /** The path below the application, percent-encoded as it came. */
    String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The request as who draws the page shall see it. */
    HttpServletRequest page() {
        return page;
    }

    /** The page is drawn as if this path had been asked for, which has no suffix. */
    void passOnAt(String path) {
        if (!path.equals(path())) {
            page = new MovedRequest(request, path);
        }
    }

    String method() {
        return request.getMethod();
    }

    boolean isHead() {
        return method().equals("HEAD");
    }

    boolean isRead() {
        return method().equals("GET") || isHead();
    }

    List<String> headers(String name) {
        return Collections.list(request.getHeaders(name));
    }

    Parameters query() {
        return Optional.ofNullable(request.getQueryString())
                .map(Parameters::parse)
                .orElse(Parameters.NONE);
    }

    /** The media type of the body, without parameters, in lower case. */
    Optional<String> contentType() {
        return Optional.ofNullable(request.getContentType())
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** Sends 200 and the body; for HEAD the headers alone. A failure after the first bytes is a {@link BrokenAnswer}. */
    void answer(Representation representation, Body.Writing writing) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setBufferSize(BUFFER);
        response.setContentType(representation.offer().contentType());
        validators(representation);
        representation
                .offer()
                .fileName()
                .ifPresent(name -> response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\""));
        if (representation.gzip()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (isHead()) {
            return;
        }
        try {
            Body.write(response.getOutputStream(), representation.gzip(), writing);
        } catch (IOException | RuntimeException | Error failure) {
            if (response.isCommitted()) {
                throw new BrokenAnswer(failure);
            }
            throw failure;
        }
    }

    void notModified(Representation representation) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        validators(representation);
    }

    /** Whether who asks has this answer already: by its tag, or where no tag is named by the time of the last change. */
    boolean knows(Representation representation, Optional<Instant> changed) {
        List<String> tags = headers("If-None-Match");
        if (!tags.isEmpty()) {
            return representation.isKnownTo(tags);
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return changed.isPresent() && changed.get().toEpochMilli() <= since;
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }

    /** Sends on to another path of this server, with the same query. */
    void seeOther(String path) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path + (query == null ? "" : "?" + query));
        response.setContentLength(0);
    }

    /** Answers OPTIONS, for who asks what is allowed and for browsers that ask before a request. */
    void options(String methods) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", methods);
        if (open) {
            response.setHeader("Access-Control-Allow-Methods", methods);
            response.setHeader("Access-Control-Allow-Headers", "*");
            response.setHeader("Access-Control-Max-Age", "86400");
        }
    }

    /** Refuses with a short text, as long as nothing has been sent. */
    void refuse(Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            throw new BrokenAnswer(refusal);
        }
        response.reset();
        before.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        refusal.headers().forEach(response::setHeader);
        response.setStatus(refusal.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=utf-8");
        byte[] text = (refusal.text() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentLength(text.length);
        if (!isHead()) {
            response.getOutputStream().write(text);
        }
    }

    private void validators(Representation representation) {
        representation.etag().ifPresent(tag -> response.setHeader("ETag", tag));
        response.setHeader("Cache-Control", "no-cache");
    }

    private void commonHeaders() {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (open) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader(
                    "Access-Control-Expose-Headers", "ETag, Link, Content-Location, Retry-After, Content-Disposition");
        }
    }
}
