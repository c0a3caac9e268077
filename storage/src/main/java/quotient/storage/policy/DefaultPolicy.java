package quotient.storage.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import quotient.domain.policy.PricingPolicy;

/** The policy that a new installation starts with. */
public final class DefaultPolicy {
    private static final String FILE = "/quotient/policies/pricing_policy_v2026-01-01a.json";

    private DefaultPolicy() {}

    public static PricingPolicy read() {
        return PolicyReading.read(document());
    }

    /** Its commercial rules, as they are written. */
    static JsonObject commercial() {
        return JsonParser.parseString(document()).getAsJsonObject().getAsJsonObject(PolicyReading.COMMERCIAL);
    }

    private static String document() {
        try (InputStream in = DefaultPolicy.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + FILE, failure);
        }
    }
}
