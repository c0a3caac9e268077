package quotient.workspace.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request to the app, ready to be sent; tests send it again, or bend it first. */
public record SignedRequest(String contentType, String body, Map<String, String> headers) {
    public static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    public static final String SIGNATURE = "X-Slack-Signature";

    public SignedRequest {
        headers = Map.copyOf(headers);
    }

    /** Another body under the old signature. */
    public SignedRequest withBody(String next) {
        return new SignedRequest(contentType, next, headers);
    }

    public SignedRequest withHeader(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(headers);
        next.put(name, value);
        return new SignedRequest(contentType, body, next);
    }

    public SignedRequest withoutHeader(String name) {
        Map<String, String> next = new LinkedHashMap<>(headers);
        next.remove(name);
        return new SignedRequest(contentType, body, next);
    }
}
