package quotient.bot.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Calls a method and sorts what comes of it. Never throws. */
final class Calling {

    private static final int TOO_MANY = 429;
    private static final Set<String> MAYBE_DONE =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");

    private final RateLimits limits;

    Calling(RateLimits limits) {
        this.limits = limits;
    }

    /** Every method that must rest, and for how long. */
    Map<String, Duration> resting() {
        return limits.resting();
    }

    interface Method<T> {
        T run() throws IOException, SlackApiException;
    }

    <T extends SlackApiTextResponse> Call<T> call(String name, Method<T> method) {
        return call(
                name,
                method,
                answer -> answer.isOk() ? Optional.empty() : Optional.of(String.valueOf(answer.getError())));
    }

    /**
     * Does not even ask while the method is to rest.
     *
     * @param error the error that an answer names, empty when all is well
     */
    <T> Call<T> call(String name, Method<T> method, Function<T, Optional<String>> error) {
        Optional<Duration> wait = limits.wait(name);
        if (wait.isPresent()) {
            return new Call.RateLimited<>(wait.get());
        }
        Call<T> call = called(method, error);
        if (call instanceof Call.RateLimited<T> limited) {
            limits.rest(name, limited.pause());
        }
        return call;
    }

    private static <T> Call<T> called(Method<T> method, Function<T, Optional<String>> error) {
        try {
            T answer = method.run();
            return error.apply(answer).<Call<T>>map(Calling::refused).orElseGet(() -> new Call.Answered<>(answer));
        } catch (SlackApiException failed) {
            return failed(failed);
        } catch (ConnectException | UnknownHostException unreachable) {
            return new Call.Undelivered<>("Slack cannot be reached: " + unreachable.getMessage());
        } catch (IOException | RuntimeException lost) {
            return new Call.Unknown<>("no answer from Slack: " + lost.getClass().getSimpleName());
        }
    }

    private static <T> Call<T> refused(String error) {
        if (error.equals("ratelimited") || error.equals("rate_limited")) {
            return new Call.RateLimited<>(Duration.ofSeconds(1));
        }
        return MAYBE_DONE.contains(error) || error.equals("null")
                ? new Call.Unknown<>("Slack answered " + error)
                : new Call.Refused<>(error);
    }

    private static <T> Call<T> failed(SlackApiException failed) {
        int status = failed.getResponse().code();
        if (status == TOO_MANY) {
            return new Call.RateLimited<>(retryAfter(failed));
        }
        return new Call.Unknown<>("Slack answered with status " + status);
    }

    private static Duration retryAfter(SlackApiException failed) {
        try {
            String seconds = failed.getResponse().header("Retry-After", "1");
            return Duration.ofSeconds(Math.max(1, Math.min(3600, Long.parseLong(seconds))));
        } catch (NumberFormatException nonsense) {
            return Duration.ofSeconds(1);
        }
    }
}
