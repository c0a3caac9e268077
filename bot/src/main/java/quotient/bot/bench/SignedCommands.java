package quotient.bot.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slash commands as Slack sends them, whole HTTP requests signed beforehand, no two alike. */
final class SignedCommands {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private long made;

    SignedCommands(String secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** They are good for five minutes. */
    List<byte[]> make(int count, String user, String text) {
        List<byte[]> requests = new ArrayList<>(count);
        String stamp = Long.toString(Instant.now().getEpochSecond());
        for (int i = 0; i < count; i++) {
            requests.add(request(stamp, body(user, text)));
        }
        return requests;
    }

    private String body(String user, String text) {
        made++;
        return "token=none&team_id=T0BENCH&team_domain=bench&channel_id=C0SALES&channel_name=sales&user_id=" + user
                + "&user_name=rae&command=%2Fquote&text=" + URLEncoder.encode(text, UTF_8)
                + "&api_app_id=A0BENCH&is_enterprise_install=false"
                + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2Fcommands%2FT0BENCH%2F1%2Fx&trigger_id=" + mark + "."
                + made;
    }

    private byte[] request(String stamp, String body) {
        String signature = HexFormat.of().formatHex(mac.doFinal(("v0:" + stamp + ":" + body).getBytes(UTF_8)));
        return ("POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Slackbot 1.0\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nX-Slack-Request-Timestamp: " + stamp
                        + "\r\nX-Slack-Signature: v0=" + signature + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(UTF_8);
    }
}
