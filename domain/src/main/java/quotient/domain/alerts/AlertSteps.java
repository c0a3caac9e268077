package quotient.domain.alerts;

import java.time.Duration;
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
import quotient.domain.time.BusinessCalendar;
import quotient.domain.time.NightHours;

/** What time does to alerts: it says what has waited, reminds, lets climb, repeats, wakes and resolves. */
public final class AlertSteps {

    private static final int AT_ONCE = 200;
    /** After a night there is this much time to see what came in the night. */
    private static final Duration MORNING_GRACE = Duration.ofMinutes(30);
    /** What nobody answers after so many times is said at the pace of repeats. */
    private static final int MOST_CLIMBS = 6;

    private final Transactions transactions;
    private final Alerts alerts;
    private final Silences silences;
    private final AlertLine line;
    private final Routing routing;
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
        this.routing = routing;
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
     * Does everything that is due by then, each alert in a transaction of its own.
     *
     * @return what was done to which, such as {@code A-1001 opened}
     */
    public List<String> step(Instant now) {
        List<String> done = new ArrayList<>();
        silences.notEnded().stream()
                .filter(silence -> !silence.until().isAfter(now))
                .forEach(silence -> done.add(end(silence, now)));
        for (Alert alert : alerts.due(now, AT_ONCE)) {
            transactions.write(() -> {
                alerts.find(alert.id())
                        .filter(fresh -> isDue(fresh, now))
                        .ifPresent(fresh -> done.add(step(fresh, now)));
            });
        }
        return done;
    }

    private String end(Silence silence, Instant now) {
        return transactions.write(() -> {
            silences.keep(silence.end(silence.until(), Optional.empty()));
            notices.tellOps(silence.id(), AlertSentences.ended(silence), now);
            return silence.id() + " ended";
        });
    }

    private static boolean isDue(Alert alert, Instant now) {
        return alert.dueAt().filter(due -> !due.isAfter(now)).isPresent();
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
        boolean first = notices.hasNoCard(alert);
        if (!first && alert.standing().reopened() == 0 && !isWorse(alert)) {
            notices.redraw(alert);
            keep(alert.timed(alert.timing().saidAt(now, alert.severity())));
            return alert.id() + " redrawn";
        }
        Occasion occasion = first ? Occasion.OPENED : isWorse(alert) ? Occasion.WORSE : Occasion.REOPENED;
        String key = switch (occasion) {
            case OPENED -> Said.CARD;
            case WORSE -> "worse:" + alert.severity().code();
            default -> "reopened:" + alert.standing().reopened();
        };
        return say(alert, occasion, key, now);
    }

    private static boolean isWorse(Alert alert) {
        return alert.timing()
                .saidAs()
                .filter(said -> said != alert.severity() && alert.severity().isAtLeast(said))
                .isPresent();
    }

    private String say(Alert alert, Occasion occasion, String key, Instant now) {
        Result result = line.say(new Saying(alert, occasion, key, AlertSentences.of(alert, occasion), List.of(), now));
        Timing timing = alert.timing();
        if (result instanceof Result.Later later) {
            keep(alert.timed(timing.sayAt(later.until())));
            return alert.id() + " held";
        }
        boolean waits = alert.status() == AlertStatus.OPEN && result instanceof Result.Spoken;
        Timing said = timing.saidAt(now, alert.severity());
        keep(alert.timed(waits && said.acknowledgeBy().isEmpty() ? awaiting(alert, said, now) : said));
        return alert.id() + " " + (result instanceof Result.Spoken ? occasion.code() : "unsaid");
    }

    /** From now on somebody is waited for. */
    private Timing awaiting(Alert alert, Timing timing, Instant now) {
        NightHours night = NightHours.of(companies.current());
        KindSettings settings = routing.settings(alert.kind());
        Instant due = alert.standing().climbed() > MOST_CLIMBS
                ? now.plus(settings.repeat())
                : alert.severity().acknowledgeBy(now, BusinessCalendar.of(companies.current()));
        boolean sleeps = night.isNight(due) && !alert.severity().mayWake();
        Instant awake = sleeps ? night.endAfter(due).plus(MORNING_GRACE) : due;
        Instant reminder = now.plus(Duration.between(now, awake).multipliedBy(2).dividedBy(3));
        boolean mayRemind = !night.isNight(reminder) || alert.severity().mayWake();
        return timing.acknowledgeBy(awake, mayRemind ? Optional.of(reminder) : Optional.empty())
                .repeatAt(now.plus(settings.repeat()));
    }

    private String remind(Alert alert, Instant now) {
        Result result = line.say(new Saying(
                alert,
                Occasion.REMINDER,
                "reminder:" + alert.standing().climbed() + ":"
                        + alert.standing().reopened(),
                AlertSentences.of(alert, Occasion.REMINDER),
                List.of(),
                now));
        keep(alert.timed(alert.timing().reminded()));
        return alert.id() + (result instanceof Result.Spoken ? " reminded" : " not reminded");
    }

    /** O2: whatever breaches its time goes up one level, and whoever stands there is told. */
    private String climb(Alert alert, Instant now) {
        Severity higher = alert.severity().up();
        Alert climbed = alert.as(higher).standing(alert.standing().higher());
        Result result = line.say(new Saying(
                climbed,
                Occasion.CLIMBED,
                "climbed:" + climbed.standing().climbed() + ":"
                        + climbed.standing().reopened(),
                AlertSentences.climbed(alert, higher),
                List.of(),
                now));
        Optional<Instant> later = AlertLine.laterOf(result);
        if (later.isPresent()) {
            keep(alert.timed(alert.timing().acknowledgeBy(later.get(), Optional.empty())));
            return alert.id() + " held";
        }
        record(climbed, "alert.escalated", now, "from " + alert.severity().code());
        keep(climbed.timed(awaiting(climbed, alert.timing().saidAt(now, higher), now)));
        return alert.id() + " climbed to " + higher.spoken();
    }

    private String repeat(Alert alert, Instant now) {
        Result result = line.say(new Saying(
                alert,
                Occasion.REPEATED,
                "repeated:" + now.getEpochSecond(),
                AlertSentences.of(alert, Occasion.REPEATED),
                List.of(),
                now));
        Instant next = AlertLine.laterOf(result)
                .orElseGet(() -> now.plus(routing.settings(alert.kind()).repeat()));
        keep(alert.timed(alert.timing().repeatAt(next)));
        return alert.id() + (result instanceof Result.Spoken ? " repeated" : " not repeated");
    }

    private String wake(Alert alert, Instant now) {
        Alert awake = alert.standing(alert.standing().awake(false));
        Result result = line.say(new Saying(
                awake,
                Occasion.WOKE,
                "woke:" + alert.standing().snoozedUntil().orElseThrow().getEpochSecond(),
                AlertSentences.of(awake, Occasion.WOKE),
                List.of(),
                now));
        Optional<Instant> later = AlertLine.laterOf(result);
        if (later.isPresent()) {
            keep(alert.standing(
                    alert.standing().snoozed(alert.standing().snoozer().orElseThrow(), later.get())));
            return alert.id() + " held";
        }
        record(awake, "alert.woke", now, "");
        keep(awake.timed(awaiting(awake, awake.timing().saidAt(now, awake.severity()), now)));
        return alert.id() + " woke";
    }

    private String resolve(Alert alert, Instant now) {
        Hand desk = Hand.of(Actor.QUOTIENT, now, "clear since a while");
        Alert resolved = alert.standing(alert.standing().resolved(desk)).timed(Timing.NONE);
        record(resolved, "alert.resolved", now, desk.why());
        keep(resolved);
        if (!notices.hasNoCard(alert)) {
            notices.redraw(resolved);
        }
        return alert.id() + " resolved";
    }

    private void record(Alert alert, String action, Instant at, String why) {
        audit.append(new AuditEntry(
                at,
                Actor.QUOTIENT.id(),
                action,
                alert.id().value(),
                Optional.empty(),
                Map.of("severity", alert.severity().code(), "why", why)));
    }

    private void keep(Alert alert) {
        if (!alerts.replace(alert)) {
            throw new IllegalStateException(alert.id() + " has changed inside its own transaction");
        }
    }
}
