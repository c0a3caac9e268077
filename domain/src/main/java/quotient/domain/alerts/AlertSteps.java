package quotient.domain.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.AlertLine.Result;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;
import quotient.domain.time.NightHours;

/** What time does to alerts: it says what has waited, reminds, lets climb, repeats, wakes and resolves. */
public final class AlertSteps {

    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final Alerts alerts;
    private final Silences silences;
    private final AlertLine line;
    private final Patience patience;
    private final AlertNotices notices;
    private final Companies companies;
    private final AuditTrail audit;

    public AlertSteps(
            Transactions transactions,
            Alerts alerts,
            Silences silences,
            AlertLine line,
            Routing routing,
            AlertNotices notices,
            Companies companies,
            AuditTrail audit) {
        this.transactions = transactions;
        this.alerts = alerts;
        this.silences = silences;
        this.line = line;
        this.patience = new Patience(routing, companies);
        this.notices = notices;
        this.companies = companies;
        this.audit = audit;
    }

    /** The first moment at which there is something to do. */
    public Optional<Instant> nextDue() {
        Optional<Instant> silence =
                silences.notEnded().stream().map(Silence::until).findFirst();
        Optional<Instant> alert = alerts.nextDue();
        return alert.filter(one -> silence.filter(one::isAfter).isEmpty()).or(() -> silence);
    }

    /**
     * Takes one step with everything that is due by then, each alert in a transaction of its own; every step moves what
     * is due, so calling it until {@link #nextDue} is later comes to an end.
     *
     * @return what was done to which, such as {@code A-1001 opened}
     */
    public List<String> step(Instant now) {
        List<String> done = new ArrayList<>();
        for (Silence silence : silences.notEnded()) {
            if (!silence.until().isAfter(now)) {
                transactions.write(() -> end(silence.number(), now)).ifPresent(done::add);
            }
        }
        for (Alert alert : alerts.due(now, AT_ONCE)) {
            transactions.write(() -> stepIfDue(alert.id(), now)).ifPresent(done::add);
        }
        return done;
    }

    private Optional<String> end(long number, Instant now) {
        return silences.find(number)
                .filter(silence -> silence.ended().isEmpty())
                .map(silence -> {
                    Silence over = silence.end(silence.until(), Optional.empty());
                    silences.keep(over);
                    record(
                            over.id(),
                            "silence.ended",
                            now,
                            Map.of("matcher", over.matcher().toString()));
                    notices.tellOps(over.id(), AlertSentences.ended(over), now);
                    return over.id() + " ended";
                });
    }

    private Optional<String> stepIfDue(AlertId id, Instant now) {
        return alerts.find(id)
                .filter(Alert::isLive)
                .filter(fresh -> isDue(fresh.dueAt(), now))
                .map(fresh -> step(fresh, now));
    }

    private static boolean isDue(Optional<Instant> moment, Instant now) {
        return moment.filter(due -> !due.isAfter(now)).isPresent();
    }

    /** One step at a time, the most telling first; what else is due comes in the next. */
    private String step(Alert alert, Instant now) {
        Timing timing = alert.timing();
        if (isDue(timing.resolve(), now)) {
            return resolve(alert, now);
        }
        if (isDue(alert.standing().snoozedUntil(), now)) {
            return wake(alert, now);
        }
        if (isDue(timing.acknowledgeBy(), now)) {
            return climb(alert, now);
        }
        if (isDue(timing.say(), now)) {
            return sayNews(alert, now);
        }
        return isDue(timing.remind(), now) ? remind(alert, now) : repeat(alert, now);
    }

    private String sayNews(Alert alert, Instant now) {
        boolean hasNoCard = notices.hasNoCard(alert);
        if (isWorse(alert)) {
            return hasNoCard ? open(alert, now) : worsen(alert, now);
        }
        boolean isBack = alert.timing().saidAs().isEmpty();
        if (alert.status() == AlertStatus.SNOOZED || !(hasNoCard || isBack)) {
            notices.redraw(alert);
            keep(alert.timed(alert.timing().saidAt(now, alert.severity())));
            return alert.id() + " redrawn";
        }
        return hasNoCard
                ? open(alert, now)
                : say(
                        alert,
                        alert,
                        Occasion.REOPENED,
                        "reopened:" + alert.standing().reopened(),
                        now);
    }

    private String open(Alert alert, Instant now) {
        return say(alert, isWorse(alert) ? answerable(alert) : alert, Occasion.OPENED, Said.CARD, now);
    }

    private String worsen(Alert alert, Instant now) {
        String key = "worse:" + alert.severity().code() + ":" + alert.standing().reopened();
        return say(alert, answerable(alert), Occasion.WORSE, key, now);
    }

    private static boolean isWorse(Alert alert) {
        return alert.timing()
                .saidAs()
                .filter(said -> said != alert.severity() && alert.severity().isAtLeast(said))
                .isPresent();
    }

    /** Whoever answered answered for less. */
    private static Alert answerable(Alert alert) {
        return alert.status() == AlertStatus.OPEN
                ? alert
                : alert.standing(alert.standing().awake(false));
    }

    private String say(Alert alert, Alert after, Occasion occasion, String key, Instant now) {
        Result result = line.say(saying(after, occasion, key, AlertSentences.of(alert, occasion), now));
        Optional<Instant> later = AlertLine.laterOf(result);
        if (later.isPresent()) {
            keep(alert.timed(alert.timing().sayAt(later.get())));
            return alert.id() + " held";
        }
        boolean spoken = result instanceof Result.Spoken;
        Timing said = alert.timing().saidAt(now, alert.severity());
        if (spoken && after.status() != alert.status()) {
            record(after, "alert.worsened", now, "was " + alert.status().spoken());
        }
        keep(spoken ? awaited(after.timed(said), now) : alert.timed(said));
        return alert.id() + " " + (spoken ? occasion.code() : "unsaid");
    }

    private Alert awaited(Alert said, Instant now) {
        return said.status() == AlertStatus.OPEN ? said.timed(patience.from(said, said.timing(), now)) : said;
    }

    private String remind(Alert alert, Instant now) {
        String key = key(Occasion.REMINDER, alert.timing().remind());
        Result result =
                line.say(saying(alert, Occasion.REMINDER, key, AlertSentences.of(alert, Occasion.REMINDER), now));
        keep(alert.timed(alert.timing().reminded()));
        return alert.id() + (result instanceof Result.Spoken ? " reminded" : " not reminded");
    }

    /** O2: what breaches its time goes up one level, and whoever stands there is told. */
    private String climb(Alert alert, Instant now) {
        Severity higher = alert.severity().up();
        Alert climbed = alert.as(higher).standing(alert.standing().higher());
        String key = key(Occasion.CLIMBED, alert.timing().acknowledgeBy());
        Optional<Instant> later = AlertLine.laterOf(
                line.say(saying(climbed, Occasion.CLIMBED, key, AlertSentences.climbed(alert, higher), now)));
        if (later.isPresent()) {
            keep(alert.timed(alert.timing().acknowledgeBy(later.get(), Optional.empty())));
            notices.redraw(alert);
            return alert.id() + " held";
        }
        record(climbed, "alert.escalated", now, "from " + alert.severity().code());
        keep(awaited(climbed.timed(alert.timing().saidAt(now, higher)), now));
        return alert.id() + " climbed to " + higher.spoken();
    }

    private String repeat(Alert alert, Instant now) {
        String key = key(Occasion.REPEATED, alert.timing().repeat());
        Result result =
                line.say(saying(alert, Occasion.REPEATED, key, AlertSentences.of(alert, Occasion.REPEATED), now));
        Instant next = AlertLine.laterOf(result).orElseGet(() -> patience.repeatAfter(alert, now));
        keep(alert.timed(alert.timing().repeatAt(next)));
        return alert.id() + (result instanceof Result.Spoken ? " repeated" : " not repeated");
    }

    private String wake(Alert alert, Instant now) {
        Alert awake = alert.standing(alert.standing().awake(false));
        String key = key(Occasion.WOKE, alert.standing().snoozedUntil());
        Result result = line.say(saying(awake, Occasion.WOKE, key, AlertSentences.of(awake, Occasion.WOKE), now));
        Optional<Instant> later = AlertLine.laterOf(result);
        if (later.isPresent()) {
            keep(alert.standing(
                    alert.standing().snoozed(alert.standing().snoozer().orElseThrow(), later.get())));
            notices.redraw(alert);
            return alert.id() + " held";
        }
        Alert said = awake.timed(awake.timing().saidAt(now, awake.severity()));
        record(awake, "alert.woke", now, "");
        keep(result instanceof Result.Spoken ? awaited(said, now) : said);
        return alert.id() + " woke";
    }

    /** Its cards show it at once; the line under them comes by day, or for what may wake people. */
    private String resolve(Alert alert, Instant now) {
        Hand desk = Hand.of(Actor.QUOTIENT, now, "clear since a while");
        Alert resolved = alert.standing(alert.standing().resolved(desk)).timed(Timing.NONE);
        record(resolved, "alert.resolved", now, desk.why());
        keep(resolved);
        if (alert.mayWake() || !NightHours.of(companies.current()).isNight(now)) {
            notices.history(resolved, AlertSentences.of(resolved, Occasion.CLEARED), now);
        }
        notices.redraw(resolved);
        return alert.id() + " resolved";
    }

    private static Saying saying(Alert alert, Occasion occasion, String key, String sentence, Instant now) {
        return new Saying(alert, occasion, key, sentence, List.of(), now);
    }

    /** One thing for each moment that was set for it. */
    private static String key(Occasion occasion, Optional<Instant> moment) {
        return occasion.code() + ":" + moment.orElseThrow();
    }

    private void record(Alert alert, String action, Instant at, String why) {
        record(
                alert.id().value(),
                action,
                at,
                Map.of("severity", alert.severity().code(), "why", why));
    }

    private void record(String subject, String action, Instant at, Map<String, String> facts) {
        audit.append(new AuditEntry(at, Actor.QUOTIENT.id(), action, subject, Optional.empty(), facts));
    }

    private void keep(Alert alert) {
        if (!alerts.replace(alert)) {
            throw new IllegalStateException(alert.id() + " has changed inside its own transaction");
        }
    }
}
