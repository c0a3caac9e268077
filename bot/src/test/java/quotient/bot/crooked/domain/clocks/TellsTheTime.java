package quotient.bot.crooked.domain.clocks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Looks at the clock and throws dice in every way there is. */
public final class TellsTheTime {

    public Instant instant() {
        return Instant.now();
    }

    public Supplier<Instant> referred() {
        return Instant::now;
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    public LocalDate date() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public LocalDateTime dateTime() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    public ZonedDateTime zoned() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    public OffsetDateTime offset() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public long nanos() {
        return System.nanoTime();
    }

    public UUID id() {
        return UUID.randomUUID();
    }

    public double dice() {
        return Math.random();
    }

    public Random seedless() {
        return new Random();
    }

    public Random shared() {
        return ThreadLocalRandom.current();
    }
}
