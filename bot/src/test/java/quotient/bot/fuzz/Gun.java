package quotient.bot.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends shots over connections that stay open. */
public final class Gun {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI house;
    private final SecretKeySpec secret;
    private final Clock wall = Clock.systemUTC();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Gun(URI house, String signingSecret) {
        this.house = house;
        this.secret = new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256");
    }

    public HttpResponse<String> fire(Shot shot) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + shot.path()))
                .timeout(PATIENCE)
                .method(shot.method(), BodyPublishers.ofByteArray(shot.body()));
        if (!shot.headers().isEmpty()) {
            request.headers(shot.headers().toArray(String[]::new));
        }
        if (shot.signed()) {
            String now = Long.toString(wall.instant().getEpochSecond());
            request.header("X-Slack-Request-Timestamp", now).header("X-Slack-Signature", sign(now, shot.body()));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Slack's signature, computed here once more rather than by what is tested. */
    public String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(secret.getAlgorithm());
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
