package quotient.domain.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Refusal;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.QuoteRequest;

/**
 * Holds back new quotes while the day's budget is nearly spent, from 95 % on, or the hour's cap of tasks is reached (P99,
 * P126, X12). What is essential goes on, and a quote is essential when it names a client. Quotes that are made already go
 * their way.
 *
 * <p>What was spent is kept in memory, so that a quote does not wait for it; it is read again after usage was recorded
 * here, and otherwise after two seconds, because another process may have recorded some.
 */
public final class CostControl implements Intake {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("EEEE HH:mm (VV)", Locale.ENGLISH);

    private final UsageLedger ledger;
    private final Policies policies;
    private final Companies companies;
    private final Budget budget;
    private final Clock wall;
    private volatile Optional<Reading> latest = Optional.empty();

    /** @param wall by which a reading grows old; it must run even where the company's clock stands still */
    public CostControl(UsageLedger ledger, Policies policies, Companies companies, Budget budget, Clock wall) {
        this.ledger = ledger;
        this.policies = policies;
        this.companies = companies;
        this.budget = budget;
        this.wall = wall;
    }

    @Override
    public Optional<Refusal> refusalFor(QuoteRequest request, Instant now) {
        if (request.client().isPresent()) {
            return Optional.empty();
        }
        ZonedDateTime local = now.atZone(companies.current().zone());
        Reading reading = reading(local);
        if (reading.standing().level().pauses()) {
            return Optional.of(paused(reading.standing().reason(), local, tomorrow(local)));
        }
        return budget.isCapReached(reading.tasksInHour())
                ? Optional.of(paused(capReason(reading), local, nextHour(local)))
                : Optional.empty();
    }

    public Budget budget() {
        return budget;
    }

    /** How today's spend stands at that moment. */
    public Budget.Standing standing(Instant now) {
        return reading(now.atZone(companies.current().zone())).standing();
    }

    /** Tasks that were done in the local hour of that moment. */
    public long tasksInHour(Instant now) {
        return reading(now.atZone(companies.current().zone())).tasksInHour();
    }

    /** Usage was recorded: the next question reads it. */
    public void forget() {
        latest = Optional.empty();
    }

    private Reading reading(ZonedDateTime local) {
        LocalDate day = local.toLocalDate();
        Instant hour = UsageLedger.hourOf(local.toInstant(), local.getZone());
        return latest.filter(kept -> kept.isOf(day, hour) && isFresh(kept)).orElseGet(() -> read(day, hour));
    }

    private boolean isFresh(Reading kept) {
        return wall.instant().isBefore(kept.readAt().plus(FRESH));
    }

    private Reading read(LocalDate day, Instant hour) {
        Currency currency = policies.inForce().floor().value().currency();
        Instant readAt = wall.instant();
        UsageTotals spent = ledger.models(day, day).stream()
                .map(ModelDay::totals)
                .filter(totals -> totals.cost().currency().equals(currency))
                .reduce(UsageTotals.none(currency), UsageTotals::plus);
        Reading read = new Reading(day, hour, budget.standing(spent.cost()), ledger.tasksInHour(hour), readAt);
        latest = Optional.of(read);
        return read;
    }

    private String capReason(Reading reading) {
        return String.format(
                Locale.ROOT,
                "%,d tasks were done in this hour, and %,d is the cap",
                reading.tasksInHour(),
                budget.hourlyCap());
    }

    private static Refusal paused(String reason, ZonedDateTime now, ZonedDateTime until) {
        return Refusal.limited(
                "Work that is not essential is paused until " + UNTIL.format(until) + ", because " + reason
                        + ". Name the client that the quote is for, which makes it essential, or come back then.",
                Duration.between(now, until));
    }

    private static ZonedDateTime tomorrow(ZonedDateTime local) {
        ZoneId zone = local.getZone();
        return local.toLocalDate().plusDays(1).atStartOfDay(zone);
    }

    private static ZonedDateTime nextHour(ZonedDateTime local) {
        return local.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    private record Reading(LocalDate day, Instant hour, Budget.Standing standing, long tasksInHour, Instant readAt) {
        boolean isOf(LocalDate otherDay, Instant otherHour) {
            return day.equals(otherDay) && hour.equals(otherHour);
        }
    }
}
