package vn.tinh.browse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import vn.tinh.problem.TinhException;
import vn.tinh.query.Answers;
import vn.tinh.query.Description;
import vn.tinh.query.Endpoint;
import vn.tinh.query.ResultFormat;
import vn.tinh.query.StoredQueries;
import vn.tinh.query.StoredQuery;

/** The stored queries at {@code /api/queries}, their answers, and the description of all of it at {@code /api}. */
@Controller
public final class QueriesApi {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

    private final Endpoint endpoint;
    private final StoredQueries queries;
    private final JsonMapper json = new JsonMapper();

    public QueriesApi(Endpoint endpoint, StoredQueries queries) {
        this.endpoint = endpoint;
        this.queries = queries;
    }

    /** All queries with their questions, parameters and columns. */
    @GetMapping("/api/queries")
    public ResponseEntity<byte[]> list() {
        return answer(MediaType.APPLICATION_JSON_VALUE, json.writeValueAsBytes(queries.describe()));
    }

    /** OpenAPI 3.1. */
    @GetMapping("/api")
    public ResponseEntity<byte[]> describe() {
        Map<String, Object> paths = new LinkedHashMap<>();
        queries.describe().forEach(query -> paths.put("/api/queries/" + query.name(), Map.of("get", operation(query))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Tỉnh Graph", "version", "0.1.0"));
        document.put("paths", paths);
        return answer(MediaType.APPLICATION_JSON_VALUE, json.writeValueAsBytes(document));
    }

    /** The answer of one query; JSON unless {@code format} or {@code Accept} asks for CSV or another form. */
    @GetMapping("/api/queries/{name}")
    public ResponseEntity<byte[]> ask(
            @PathVariable("name") String name,
            @RequestParam Map<String, String> given,
            @RequestHeader(name = "Accept", defaultValue = "") String accept) {
        if (!queries.has(name)) {
            return told(404, "there is no stored query " + name + "; /api/queries lists them");
        }
        StoredQuery query = queries.get(name);
        Map<String, String> values = new LinkedHashMap<>(given);
        Optional<String> word = Optional.ofNullable(values.remove("format"));
        Optional<ResultFormat> format = word.isPresent() ? ResultFormat.of(word.get()) : accepted(accept, query);
        if (format.isEmpty() || !format.get().fits(query.query())) {
            return told(word.isPresent() ? 400 : 406, "the forms are json, csv, tsv, xml; ttl for a graph");
        }
        var bytes = new ByteArrayOutputStream();
        new Answers(endpoint).write(query, values, format.get(), bytes);
        return answer(format.get().mediaType() + ";charset=utf-8", bytes.toByteArray());
    }

    /** The first form that fits and is asked for by name; the usual one where anything will do. */
    private static Optional<ResultFormat> accepted(String accept, StoredQuery query) {
        String asked = accept.toLowerCase(Locale.ROOT);
        for (ResultFormat format : ResultFormat.values()) {
            if (format != ResultFormat.TABLE && asked.contains(format.mediaType()) && format.fits(query.query())) {
                return Optional.of(format);
            }
        }
        boolean anything = asked.isEmpty() || asked.contains("*/*") || asked.contains("application/json");
        ResultFormat usual = ResultFormat.JSON.fits(query.query()) ? ResultFormat.JSON : ResultFormat.TTL;
        return anything || asked.contains("text/html") ? Optional.of(usual) : Optional.empty();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> wrong(TinhException wrong) {
        return told(wrong.problem().httpStatus(), String.valueOf(wrong.getMessage()));
    }

    private static Map<String, Object> operation(Description query) {
        List<Map<String, Object>> parameters = query.parameters().stream()
                .map(parameter -> Map.<String, Object>of(
                        "name", parameter.name(),
                        "in", "query",
                        "required", parameter.required(),
                        "description", parameter.meaning() + " (" + parameter.expects() + ")",
                        "schema", Map.of("type", "string")))
                .toList();
        return Map.of(
                "operationId", query.name(),
                "summary", query.summary(),
                "description", query.question(),
                "parameters", parameters,
                "responses", Map.of("200", Map.of("description", "SPARQL results")));
    }

    private static ResponseEntity<byte[]> answer(String mediaType, byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept")
                .body(body);
    }

    private static ResponseEntity<byte[]> told(int status, String message) {
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store")
                .body((message + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
