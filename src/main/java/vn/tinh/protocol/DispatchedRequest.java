package vn.tinh.protocol;

import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as Fuseki shall see it: a GET at the endpoint's path, the parameters as they were read. */
final class DispatchedRequest extends HttpServletRequestWrapper {
    private final String path;
    private final Map<String, String[]> parameters;

    DispatchedRequest(Call call, String path) {
        super(call.exchange().request());
        this.path = path;
        this.parameters = switch (call) {
            case Call.OfQuery query ->
                Map.of(
                        "query", new String[] {query.asked().text()},
                        "default-graph-uri", array(query.asked().defaultGraphs()),
                        "named-graph-uri", array(query.asked().namedGraphs()));
            case Call.OfGraph graph -> Map.of("graph", new String[] {graph.graph()});
        };
        call.travelWith(this);
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
