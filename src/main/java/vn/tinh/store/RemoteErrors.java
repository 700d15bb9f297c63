package vn.tinh.store;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tinh.problem.Problem;
import vn.tinh.problem.TinhException;

/** Requests to a server elsewhere, whose faults are told with its address and what it said. */
final class RemoteErrors {
    private static final int TOLD = 300;

    private RemoteErrors() {}

    static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static HttpResponse<byte[]> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new TinhException(
                    Problem.REMOTE, request.uri() + " does not answer: " + e + "; nothing has been changed there", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TinhException(Problem.REMOTE, request.uri() + ": broken off", e);
        }
    }

    static void expectSuccess(HttpRequest request, HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 != 2) {
            throw refused(request, response);
        }
    }

    static void expectSuccessOr404(HttpClient http, HttpRequest request) {
        HttpResponse<byte[]> response = send(http, request);
        if (response.statusCode() != 404) {
            expectSuccess(request, response);
        }
    }

    private static TinhException refused(HttpRequest request, HttpResponse<byte[]> response) {
        String said = new String(response.body(), StandardCharsets.UTF_8).strip();
        return new TinhException(
                Problem.REMOTE,
                "%s %s answered %d, success was expected: %s"
                        .formatted(
                                request.method(),
                                request.uri(),
                                response.statusCode(),
                                said.substring(0, Math.min(TOLD, said.length())).replaceAll("\\s+", " ")));
    }
}
