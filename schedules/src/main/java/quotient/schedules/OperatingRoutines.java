package quotient.schedules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.routines.RoutineLine;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRuns;

/**
 * What a person may do with routines: see them, have one rest or go on, run one now, or see what one would say. A name
 * that no routine has is an {@link InvalidInput} with the nearest that there is.
 */
public final class OperatingRoutines {

    private static final int LONGEST_WHY = 300;

    private final Transactions transactions;
    private final Timetable timetable;
    private final RunningRoutines running;
    private final ListingRoutines listing;
    private final RoutineRuns runs;
    private final AuditTrail audit;
    private final Clock clock;

    public OperatingRoutines(
            Transactions transactions,
            Timetable timetable,
            RunningRoutines running,
            RoutineRuns runs,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.timetable = timetable;
        this.running = running;
        this.listing = new ListingRoutines(timetable, transactions, runs);
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<List<RoutineLine>> list(Actor actor) {
        return permitted(actor, () -> Outcome.done(listing.list(clock.instant())));
    }

    /** @param why may be empty */
    public Outcome<RoutinePause> pause(Actor actor, String name, String why) {
        return permitted(actor, () -> {
            RoutinePause pause =
                    new RoutinePause(timetable.named(name).name(), actor.id(), clock.instant(), checked(why));
            Outcome<RoutinePause> outcome = transactions.write(() -> paused(actor, pause));
            running.lookAgain();
            return outcome;
        });
    }

    /** What came due meanwhile is not caught up. */
    public Outcome<String> resume(Actor actor, String name) {
        return permitted(actor, () -> {
            String routine = timetable.named(name).name();
            Outcome<String> outcome = transactions.write(() -> resumed(actor, routine));
            running.lookAgain();
            return outcome;
        });
    }

    /** At once, for everybody for whom it runs, even while it is paused. */
    public Outcome<List<Ran>> runNow(Actor actor, String name) {
        return permitted(actor, () -> Outcome.done(running.runNow(timetable.named(name), actor.id(), clock.instant())));
    }

    /** What it would say now, to this person if it runs for them, else to the first for whom it does. Keeps nothing. */
    public Outcome<List<Notice>> preview(Actor actor, String name) {
        return permitted(actor, () -> {
            Timetable.Entry entry = timetable.named(name);
            return entry.routine() instanceof Previewable previewable
                    ? preview(actor, entry, previewable)
                    : Outcome.refused(
                            Refusal.ruledOut(name + " says nothing by itself, so there is nothing to preview."));
        });
    }

    private Outcome<List<Notice>> preview(Actor actor, Timetable.Entry entry, Previewable previewable) {
        List<Scope> scopes = entry.scopes().get();
        return scopes.stream()
                .filter(scope -> scope.id().equals(actor.id()))
                .findAny()
                .or(() -> scopes.stream().findFirst())
                .map(scope -> Outcome.done(previewable.preview(new Run(entry.name(), scope, clock.instant()))))
                .orElseGet(() -> Outcome.refused(Refusal.ruledOut(
                        "There is nobody for whom " + entry.name() + " runs now, so there is nothing to preview.")));
    }

    private Outcome<RoutinePause> paused(Actor actor, RoutinePause pause) {
        if (!runs.pause(pause)) {
            return Outcome.refused(Refusal.conflict(pause.routine() + " is paused already."));
        }
        note(actor, "routine.paused", pause.routine(), Map.of("why", pause.why()));
        return Outcome.done(pause);
    }

    private Outcome<String> resumed(Actor actor, String routine) {
        if (!runs.resume(routine)) {
            return Outcome.refused(Refusal.conflict(routine + " is not paused."));
        }
        Instant now = clock.instant();
        runs.handled().keySet().stream()
                .filter(place -> place.routine().equals(routine))
                .forEach(place -> runs.handledUntil(place, now));
        note(actor, "routine.resumed", routine, Map.of());
        return Outcome.done(routine);
    }

    private void note(Actor actor, String action, String routine, Map<String, String> facts) {
        audit.append(new AuditEntry(clock.instant(), actor.id(), action, routine, Optional.empty(), facts));
    }

    private static String checked(String why) {
        String reason = why.strip();
        if (reason.length() > LONGEST_WHY) {
            throw new InvalidInput(
                    "why", "The reason is " + reason.length() + " characters long; " + LONGEST_WHY + " is the most.");
        }
        return reason;
    }

    private static <T> Outcome<T> permitted(Actor actor, Supplier<Outcome<T>> action) {
        return Permission.OPERATE_SCHEDULES
                .refusalFor(actor)
                .map(Outcome::<T>refused)
                .orElseGet(action);
    }
}
