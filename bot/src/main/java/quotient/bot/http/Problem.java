package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal;

/**
 * Why a request was not answered as it was meant to be (RFC 9457).
 *
 * @param detail one or more sentences for whoever asked; nothing of the inside
 * @param headers what the answer carries beside its body
 * @param incident what the log calls it, for what is our own fault
 */
public record Problem(
        int status, String detail, List<FieldError> errors, Map<String, String> headers, Optional<String> incident) {

    public static final String CONTENT_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String detail) {
        return new Problem(status, detail, List.of(), Map.of(), Optional.empty());
    }

    /** Cannot be read at all. */
    public static Problem malformed(String field, String detail) {
        return new Problem(400, detail, List.of(new FieldError(field, detail)), Map.of(), Optional.empty());
    }

    public static Problem unauthorized(String detail) {
        return of(401, detail).with("WWW-Authenticate", "Bearer realm=\"quotient\"");
    }

    public static Problem tooMany(String detail, long seconds) {
        return of(429, detail).with("Retry-After", Long.toString(seconds));
    }

    /** Can be read, but one or more fields say nothing that makes sense. */
    public static Problem of(InvalidInput invalid) {
        return new Problem(422, invalid.getMessage(), invalid.errors(), Map.of(), Optional.empty());
    }

    public static Problem of(Refusal refusal) {
        int status = switch (refusal.kind()) {
            case NOT_FOUND -> 404;
            case NOT_ALLOWED -> 403;
            case CONFLICT -> 409;
            case RULED_OUT -> 422;
            case LIMITED -> 429;
        };
        Problem problem = of(status, refusal.sentence());
        return refusal.pause()
                .map(pause -> problem.with("Retry-After", Long.toString(Math.max(1, pause.toSeconds()))))
                .orElse(problem);
    }

    /** Our own fault; the log knows more under this name. */
    public static Problem incident(String incident) {
        return new Problem(
                500,
                "Something went wrong here. It was logged as " + incident + "; nothing half-done was kept.",
                List.of(),
                Map.of(),
                Optional.of(incident));
    }

    public Problem with(String header, String value) {
        return new Problem(status, detail, errors, Map.of(header, value), incident);
    }

    public Refused refused() {
        return new Refused(this);
    }

    /** {@code errors} is always there, empty when no single field is to blame. */
    public String json() {
        JsonObject json = new JsonObject();
        json.addProperty("type", "about:blank");
        json.addProperty("title", TITLES.getOrDefault(status, status < 500 ? "Bad Request" : "Internal Server Error"));
        json.addProperty("status", status);
        json.addProperty("detail", detail);
        JsonArray fields = new JsonArray();
        errors.forEach(error -> fields.add(field(error)));
        json.add("errors", fields);
        incident.ifPresent(name -> json.addProperty("incident", name));
        return Json.write(json);
    }

    private static JsonObject field(FieldError error) {
        JsonObject json = new JsonObject();
        json.addProperty("field", error.field());
        json.addProperty("message", error.message());
        return json;
    }

    /** Carries a problem from where it is found to the door, which answers with it. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
