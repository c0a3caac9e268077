package quotient.domain.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.reading.OwnWords;

/** Silencing alerts for a while, and maintenance. What is silenced is kept, and said at the end if it still stands. */
public final class Silencing {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int LONGEST_REASON = 300;
    private static final int MOST_HELD = 10_000;

    private final Transactions transactions;
    private final Silences silences;
    private final Alerts alerts;
    private final Companies companies;
    private final AlertNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public Silencing(
            Transactions transactions,
            Silences silences,
            Alerts alerts,
            Companies companies,
            AlertNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.silences = silences;
        this.alerts = alerts;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param maintenance planned work: everything but SEV-1 is held
     * @param everythingIsMeant has been asked once more, where the matcher fits every alert
     */
    public record Wish(
            Matcher matcher, Duration length, String reason, boolean maintenance, boolean everythingIsMeant) {}

    /** Refused as {@link Refusal.Kind#CONFLICT} when it would silence everything and nobody was asked once more. */
    public Outcome<Silence> silence(Actor actor, Wish wish) {
        String reason = OwnWords.required("reason", wish.reason(), LONGEST_REASON, "Say why, for those who wonder.");
        Optional<Refusal> refusal = Permission.SILENCE_ALERTS.refusalFor(actor).or(() -> ruledOut(wish));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return transactions.write(() -> {
            Instant now = clock.instant();
            Silence silence = new Silence(
                    silences.nextNumber(),
                    wish.matcher(),
                    wish.maintenance(),
                    now,
                    now.plus(wish.length()),
                    Hand.of(actor, now, reason),
                    Optional.empty(),
                    Optional.empty());
            silences.keep(silence);
            record(silence, actor, "silence.begun", now);
            return Outcome.done(silence);
        });
    }

    private static Optional<Refusal> ruledOut(Wish wish) {
        if (wish.length().compareTo(SHORTEST) < 0 || wish.length().compareTo(LONGEST) > 0) {
            return Optional.of(Refusal.ruledOut("A silence lasts from a minute to 30 days."));
        }
        return wish.matcher().isEverything() && !wish.maintenance() && !wish.everythingIsMeant()
                ? Optional.of(Refusal.conflict(
                        "That silences every alert, SEV-1 too. Say `really` before the reason if you mean it."))
                : Optional.empty();
    }

    public Outcome<Silence> expire(Actor actor, long number) {
        return transactions.write(() -> Permission.SILENCE_ALERTS
                .refusalFor(actor)
                .<Outcome<Silence>>map(Outcome::refused)
                .orElseGet(() -> ended(actor, number)));
    }

    private Outcome<Silence> ended(Actor actor, long number) {
        Optional<Silence> found = silences.find(number);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("There is no silence S-" + number + "."));
        }
        Silence silence = found.get();
        if (silence.ended().isPresent()) {
            return Outcome.refused(Refusal.conflict(silence.id() + " has already ended at "
                    + LocalText.moment(silence.ended().get(), companies.current()) + "."));
        }
        Instant now = clock.instant();
        Silence over = silence.end(now, Optional.of(actor.id()));
        silences.keep(over);
        letGo(silence, now);
        record(over, actor, "silence.ended", now);
        notices.tellOps(over.id(), AlertSentences.ended(over), now);
        return Outcome.done(over);
    }

    /** What it held is due now, not only when it would have ended. */
    private void letGo(Silence silence, Instant now) {
        for (Alert alert : alerts.due(silence.until(), MOST_HELD)) {
            Timing unheld = alert.timing().unheld(silence.until(), now);
            if (!unheld.equals(alert.timing()) && !alerts.replace(alert.timed(unheld))) {
                throw new IllegalStateException(alert.id() + " has changed inside its own transaction");
            }
        }
    }

    /** Those that go on, the first to end first. */
    public List<Silence> current() {
        return silences.notEnded();
    }

    private void record(Silence silence, Actor actor, String action, Instant at) {
        audit.append(new AuditEntry(
                at,
                actor.id(),
                action,
                silence.id(),
                Optional.empty(),
                Map.of(
                        "matcher", silence.matcher().toString(),
                        "until", silence.until().toString(),
                        "why", silence.author().why())));
    }
}
