package quotient.workspace.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The app at an address. */
final class AppOverHttp {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration patience;

    /** @param patience how long an answer may take */
    AppOverHttp(Duration patience) {
        this.patience = patience;
    }

    Answer hear(URI address, SignedRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(asHttp(address, request), HttpResponse.BodyHandlers.ofString());
        return Answer.heard(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body(),
                response.headers().firstValue("X-Slack-No-Retry").isPresent());
    }

    private HttpRequest asHttp(URI address, SignedRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", request.contentType())
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .POST(HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach(builder::header);
        return builder.build();
    }
}
