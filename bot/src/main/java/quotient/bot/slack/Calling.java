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

    /** Does not even ask while the method is to rest. */
    <T extends SlackApiTextResponse> Call<T> call(String name, Method<T> method) {
        Optional<Duration> wait = limits.wait(name);
        if (wait.isPresent()) {
            return new Call.RateLimited<>(wait.get());
        }
        Call<T> call = called(method);
        if (call instanceof Call.RateLimited<T> limited) {
            limits.rest(name, limited.pause());
        }
        return call;
    }

    private static <T extends SlackApiTextResponse> Call<T> called(Method<T> method) {
        try {
            T answer = method.run();
            return answer.isOk() ? new Call.Answered<>(answer) : refused(String.valueOf(answer.getError()));
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
