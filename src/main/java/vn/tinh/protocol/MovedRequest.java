package vn.tinh.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/** A request for a page as if it had been made at another path, percent-encoded like the one that it had. */
final class MovedRequest extends HttpServletRequestWrapper {
    private final String path;

    MovedRequest(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + path;
    }

    @Override
    public String getServletPath() {
        return URI.create(path).getPath();
    }
}
