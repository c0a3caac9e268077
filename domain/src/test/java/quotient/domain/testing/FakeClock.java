package quotient.domain.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told to move. */
public final class FakeClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private FakeClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param moment with offset, such as {@code 2026-03-02T08:00:00-05:00} */
    public static FakeClock at(String moment) {
        return at(OffsetDateTime.parse(moment).toInstant());
    }

    public static FakeClock at(Instant moment) {
        return new FakeClock(new AtomicReference<>(moment), ZoneOffset.UTC);
    }

    public void moveTo(String moment) {
        moveTo(OffsetDateTime.parse(moment).toInstant());
    }

    public void moveTo(Instant moment) {
        now.set(moment);
    }

    public void advance(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The copy moves with this clock. */
    @Override
    public Clock withZone(ZoneId other) {
        return new FakeClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
