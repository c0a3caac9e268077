package quotient.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands before everything that Slack sends: only a request signed with our secret, made within 300 seconds of now
 * either way, and never seen before, comes through. It says nothing of bodies or signatures to any log.
 */
public final class SignatureGuard {

    static final long MOST_SKEW_SECONDS = 300;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    private final SecretKeySpec key;
    private final Clock wall;
    private final ReplayCache seen;

    /** @param wall the real clock, whatever clock the company lives by */
    public SignatureGuard(String signingSecret, Clock wall, ReplayCache seen) {
        this.key = new SecretKeySpec(signingSecret.getBytes(UTF_8), ALGORITHM);
        this.wall = wall;
        this.seen = seen;
    }

    /** Why the request is turned away; empty when it may come in. A request let in once is turned away the next time. */
    public Optional<Rejection> check(Optional<String> timestamp, Optional<String> signature, byte[] body) {
        if (timestamp.isEmpty() || signature.isEmpty()) {
            return Optional.of(Rejection.UNSIGNED);
        }
        if (!SECONDS.matcher(timestamp.get()).matches()) {
            return Optional.of(Rejection.MALFORMED);
        }
        Instant now = wall.instant();
        if (Math.abs(now.getEpochSecond() - Long.parseLong(timestamp.get())) > MOST_SKEW_SECONDS) {
            return Optional.of(Rejection.STALE);
        }
        byte[] expected = sign(timestamp.get(), body).getBytes(UTF_8);
        if (!MessageDigest.isEqual(expected, signature.get().getBytes(UTF_8))) {
            return Optional.of(Rejection.FORGED);
        }
        return seen.isNew(signature.get(), now) ? Optional.empty() : Optional.of(Rejection.REPLAYED);
    }

    /** {@code v0=} and the HMAC-SHA256 of {@code v0:timestamp:body} in hexadecimal. */
    String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Why a request was turned away. */
    public enum Rejection {
        UNSIGNED,
        MALFORMED,
        STALE,
        FORGED,
        REPLAYED
    }
}
