package quotient.bot.slack;

import java.time.Duration;
import java.util.function.Function;

/** What came of one call to Slack, sorted by what to do about it. */
public sealed interface Call<T> {

    /** Slack did it. */
    record Answered<T>(T answer) implements Call<T> {}

    /** Slack said no, and said why: {@code channel_not_found}. */
    record Refused<T>(String error) implements Call<T> {}

    /** Not done; this method may be called again after the wait. */
    record RateLimited<T>(Duration pause) implements Call<T> {}

    /** It certainly did not arrive. */
    record Undelivered<T>(String why) implements Call<T> {}

    /** It may have been done or not: the answer got lost, or was no answer. */
    record Unknown<T>(String why) implements Call<T> {}

    default <R> Call<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Answered<T> answered) {
            return new Answered<>(change.apply(answered.answer()));
        }
        return this.<R>failure();
    }

    /** The same failure, of a call that would have answered something else. */
    @SuppressWarnings("unchecked")
    private <R> Call<R> failure() {
        return (Call<R>) this;
    }

    /** As a log says it. */
    default String described() {
        if (this instanceof Refused<T> refused) {
            return refused.error();
        }
        if (this instanceof RateLimited<T> limited) {
            return "rate limited for " + limited.pause().toSeconds() + " s";
        }
        if (this instanceof Undelivered<T> undelivered) {
            return undelivered.why();
        }
        return this instanceof Unknown<T> unknown ? unknown.why() : "done";
    }
}
