package quotient.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import quotient.bot.clock.VirtualClock;
import quotient.bot.slack.Pacing;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;

/**
 * What a house lives in, besides its settings.
 *
 * @param pacing how fast Slack may be spoken to
 * @param clock the company's time
 * @param virtual that clock again, when the REST API may move it
 * @param slackClock the time in which Slack is waited for
 * @param keeping what is put around everything that is kept
 * @param onTheLine what each call to Slack passes through
 * @param byHand whether nothing happens by itself: nobody listens at the port, whoever opened the house has what is due done
 *     by {@link House#turn}, and every request is dealt with to its end in the thread that brings it
 */
public record Surroundings(
        Pacing pacing,
        Clock clock,
        Optional<VirtualClock> virtual,
        Clock slackClock,
        UnaryOperator<Ports> keeping,
        NoticeIds ids,
        List<Interceptor> onTheLine,
        boolean byHand) {

    /** As it is in the world. */
    static Surroundings usual(Pacing pacing, Clock clock, Optional<VirtualClock> virtual) {
        return new Surroundings(
                pacing,
                clock,
                virtual,
                Clock.systemUTC(),
                UnaryOperator.identity(),
                () -> new NoticeId(UUID.randomUUID().toString()),
                List.of(),
                false);
    }

    /** Moved and worked by whoever opened it, on one clock for the company and for Slack. */
    public static Surroundings byHand(
            Clock clock, UnaryOperator<Ports> keeping, NoticeIds ids, List<Interceptor> onTheLine) {
        return new Surroundings(Pacing.slack(), clock, Optional.empty(), clock, keeping, ids, onTheLine, true);
    }
}
