package vn.tinh.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CancelTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RUN = "a-name-that-nobody-guesses";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final Listening.Kept KEPT = new Listening.Kept();
    private static final Listening SERVER = new Listening(Protocol.of(KEPT, Duration.ofMinutes(10), Optional.empty()));

    @BeforeAll
    static void fill() {
        var trig = new StringBuilder("GRAPH <urn:g> {");
        for (int i = 0; i < 2000; i++) {
            trig.append(" <urn:s> <urn:p> ").append(i).append(" .");
        }
        KEPT.add(trig.append("}").toString());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> cancel(String run) {
        return SERVER.send("POST", "/sparql/cancel", FORM, "run=" + run);
    }

    @Test
    void a_query_that_is_cancelled_stops() throws InterruptedException {
        String form = "run=" + RUN + "&query=" + Listening.encoded(ENDLESS);
        CompletableFuture<HttpResponse<String>> asked =
                CompletableFuture.supplyAsync(() -> SERVER.send("POST", "/sparql", FORM, form));
        while (cancel(RUN).statusCode() != 204) {
            assertThat(asked).isNotDone();
            Thread.sleep(20);
        }
        assertThat(asked.join().statusCode()).isEqualTo(409);
        assertThat(asked.join().body()).isEqualTo("The query was cancelled.\n");
        assertThat(cancel(RUN).statusCode()).isEqualTo(404);
    }

    @Test
    void a_name_that_could_be_guessed_stops_nothing() {
        assertThat(SERVER.get("/sparql?run=1&query=ASK%7B%7D").statusCode()).isEqualTo(200);
        assertThat(cancel("1").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_cancelled_by_reading() {
        assertThat(SERVER.get("/sparql/cancel?run=" + RUN).statusCode()).isEqualTo(405);
    }
}
