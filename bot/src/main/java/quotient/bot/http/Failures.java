package quotient.bot.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.domain.outcome.InvalidInput;
import quotient.storage.database.DatabaseUnusable;

/** Turns whatever a handler throws into an answer that tells a client what it must know and nothing of the inside. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    void addTo(JavalinConfig config) {
        RoutesConfig routes = config.routes;
        routes.exception(Problem.Refused.class, (refused, context) -> send(context, refused.problem()));
        routes.exception(InvalidInput.class, (invalid, context) -> send(context, Problem.of(invalid)));
        routes.exception(HttpResponseException.class, (refused, context) -> send(context, ofJavalin(refused)));
        routes.exception(DatabaseUnusable.class, (unusable, context) -> send(context, unkept(unusable)));
        routes.exception(Exception.class, (failure, context) -> send(context, logged(failure)));
        routes.before(
                context -> context.header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store"));
        config.router.javaLangErrorHandler(Failures::fatal);
    }

    private static void send(Context context, Problem problem) {
        problem.headers().forEach(context::header);
        context.status(problem.status()).contentType(Problem.CONTENT_TYPE).result(problem.json());
    }

    private static Problem ofJavalin(HttpResponseException refused) {
        return switch (refused.getStatus()) {
            case 404 -> Problem.of(404, "There is nothing here; the README lists what there is.");
            case 405 -> {
                String allowed = Optional.ofNullable(refused.getDetails().get("availableMethods"))
                        .orElse("GET");
                yield Problem.of(405, "This path answers " + allowed + ".").with("Allow", allowed);
            }
            case 413 -> Problem.of(413, "The body is larger than 1,000,000 bytes, which is the most.");
            default -> Problem.of(refused.getStatus(), "The request cannot be answered as it stands.");
        };
    }

    /** The operator's sentence is for the log; the caller may come again. */
    private static Problem unkept(DatabaseUnusable unusable) {
        LOG.error("the database cannot do its work: {}", unusable.getMessage());
        return Problem.of(503, "Nothing can be kept at the moment, so nothing was done; try again in a little while.")
                .with("Retry-After", "30");
    }

    private static Problem logged(Throwable failure) {
        String incident =
                String.format(Locale.ROOT, "I-%08x", ThreadLocalRandom.current().nextInt());
        LOG.error("incident {}", incident, failure);
        return Problem.incident(incident);
    }

    private static void fatal(HttpServletResponse response, Error error) {
        Problem problem = logged(error);
        response.setStatus(problem.status());
        response.setContentType(Problem.CONTENT_TYPE);
        try {
            response.getOutputStream().write(problem.json().getBytes(UTF_8));
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("the caller of the incident did not wait for its answer");
        }
    }
}
