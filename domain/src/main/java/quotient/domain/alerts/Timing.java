package quotient.domain.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an alert needs the desk again. Each is empty when there is nothing of that sort to wait for.
 *
 * @param say something about it is still to be said, not before then
 * @param said when something was last said
 * @param saidAs how bad it was then, or when somebody answered before anything was said; empty when that is to come
 * @param remind whoever should acknowledge it is reminded
 * @param acknowledgeBy then it climbs
 * @param repeat then it is said again
 * @param resolve it has been clear since a while, and resolves by itself then unless a signal comes first
 */
public record Timing(
        Optional<Instant> say,
        Optional<Instant> said,
        Optional<Severity> saidAs,
        Optional<Instant> remind,
        Optional<Instant> acknowledgeBy,
        Optional<Instant> repeat,
        Optional<Instant> resolve) {

    static final Timing NONE = new Timing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Optional<Instant> next() {
        return Stream.of(say, remind, acknowledgeBy, repeat, resolve)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    Timing sayAt(Instant moment) {
        return new Timing(Optional.of(moment), said, saidAs, remind, acknowledgeBy, repeat, resolve);
    }

    Timing saidAt(Instant moment, Severity as) {
        return new Timing(
                Optional.empty(), Optional.of(moment), Optional.of(as), remind, acknowledgeBy, repeat, resolve);
    }

    /** Whatever it was said as by waiting, it was no worse than that. */
    Timing saidOnlyAs(Severity signalled) {
        return new Timing(say, said, saidAs.map(as -> signalled), remind, acknowledgeBy, repeat, resolve);
    }

    Timing acknowledgeBy(Instant due, Optional<Instant> reminder) {
        return new Timing(say, said, saidAs, reminder, Optional.of(due), repeat, resolve);
    }

    Timing reminded() {
        return new Timing(say, said, saidAs, Optional.empty(), acknowledgeBy, repeat, resolve);
    }

    /** It neither climbs nor reminds any more. */
    Timing unawaited() {
        return new Timing(say, said, saidAs, Optional.empty(), Optional.empty(), repeat, resolve);
    }

    /** Nobody is waited for any more: whoever answered has seen how bad it is. */
    Timing answered(Severity seen) {
        return new Timing(
                say,
                said,
                saidAs.or(() -> Optional.of(seen)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                resolve);
    }

    /** What a silence held until then need wait no longer. Whoever is held from climbing is not reminded any more. */
    Timing unheld(Instant until, Instant now) {
        Optional<Instant> climb = remind.isPresent() ? acknowledgeBy : sooner(acknowledgeBy, until, now);
        return new Timing(sooner(say, until, now), said, saidAs, remind, climb, repeat, resolve);
    }

    private static Optional<Instant> sooner(Optional<Instant> waiting, Instant until, Instant now) {
        return waiting.map(moment -> moment.equals(until) ? now : moment);
    }

    Timing repeatAt(Instant moment) {
        return new Timing(say, said, saidAs, remind, acknowledgeBy, Optional.of(moment), resolve);
    }

    Timing resolveAt(Optional<Instant> moment) {
        return new Timing(say, said, saidAs, remind, acknowledgeBy, repeat, moment);
    }
}
