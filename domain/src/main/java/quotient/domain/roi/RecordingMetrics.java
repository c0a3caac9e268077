package quotient.domain.roi;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;

/**
 * Enters what is measured (M3, M4). A baseline counts once somebody else has reviewed it (M11); a measurement counts at
 * once, and one that stands out is asked to be reviewed. What was entered for the same day before is corrected, and stays.
 */
public final class RecordingMetrics {

    private final Transactions transactions;
    private final Projects projects;
    private final RoiAccess access;
    private final RoiJournal journal;
    private final Clock clock;

    public RecordingMetrics(
            Transactions transactions, Projects projects, Clients clients, RoiJournal journal, Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.access = new RoiAccess(projects, clients);
        this.journal = journal;
        this.clock = clock;
    }

    /** An entry, and what is to be looked at in it. */
    public record Entered(Snapshot snapshot, List<Flag> flags, Optional<Snapshot> corrected) {}

    /** @throws InvalidInput on {@code capture_date} when something was measured on that day or before */
    public Outcome<Entered> baseline(Actor actor, ProjectId id, NewSnapshot wish) {
        return enter(actor, id, wish, (project, history) -> {
            history.measurements().stream()
                    .findFirst()
                    .filter(first -> !first.day().isAfter(wish.day()))
                    .ifPresent(first -> {
                        throw new InvalidInput(
                                MetricsForm.CAPTURE_DATE,
                                "capture_date " + wish.day() + " is not before the first measurement, of " + first.day()
                                        + ".");
                    });
            return Optional.empty();
        });
    }

    /** @throws InvalidInput on {@code measurement_date} when it is not after the capture of the baseline (M10) */
    public Outcome<Entered> measurement(Actor actor, ProjectId id, NewSnapshot wish) {
        return enter(actor, id, wish, (project, history) -> measurable(project, history, wish));
    }

    /**
     * What a client says of their own work (M9, M17): it counts as any measurement does, and somebody is always asked to
     * look at it. The caller knows that this person may report for this project.
     */
    public Outcome<Entered> reported(Actor actor, Project project, NewSnapshot wish) {
        return transactions.write(
                () -> enter(actor, project, wish, (known, history) -> measurable(known, history, wish), true));
    }

    private static Optional<Refusal> measurable(Project project, ProjectHistory history, NewSnapshot wish) {
        Optional<Snapshot> baseline = history.baseline().or(history::latestBaseline);
        baseline.filter(before -> !wish.day().isAfter(before.day())).ifPresent(before -> {
            throw new InvalidInput(
                    MetricsForm.MEASUREMENT_DATE,
                    "measurement_date " + wish.day() + " is not after the baseline: give a day after " + before.day()
                            + ".");
        });
        return baseline.isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.ruledOut(
                        project.id() + " has no baseline yet: enter what was before, then what is measured."));
    }

    /** Whom a form for figures may be opened for. */
    public Outcome<Project> mayRecord(Actor actor, ProjectId id) {
        return transactions.read(() -> access.toRecord(actor, id));
    }

    private interface Check {
        Optional<Refusal> refusal(Project project, ProjectHistory history);
    }

    private Outcome<Entered> enter(Actor actor, ProjectId id, NewSnapshot wish, Check check) {
        return transactions.write(
                () -> access.toRecord(actor, id).then(project -> enter(actor, project, wish, check, false)));
    }

    private Outcome<Entered> enter(Actor actor, Project project, NewSnapshot wish, Check check, boolean reported) {
        ProjectHistory history = projects.history(project.id());
        return check.refusal(project, history)
                .or(() -> nothingNew(history, wish, project))
                .<Outcome<Entered>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(keep(actor, project, history, wish, reported)));
    }

    private Entered keep(Actor actor, Project project, ProjectHistory history, NewSnapshot wish, boolean reported) {
        Instant now = clock.instant();
        Snapshot entry = new Snapshot(
                project.id(),
                history.nextNumber(),
                wish.day(),
                wish.period(),
                wish.metrics(),
                wish.remarks(),
                Hand.of(actor, now),
                Optional.empty());
        journal.enter(actor, project, history, entry, reported, now);
        return new Entered(entry, Flags.of(entry, history.with(entry)), history.correctedBy(entry));
    }

    private static Optional<Refusal> nothingNew(ProjectHistory history, NewSnapshot wish, Project project) {
        Optional<Snapshot> before =
                wish.period().isEmpty() ? history.latestBaseline() : history.measurement(wish.day());
        return before.filter(entry -> entry.day().equals(wish.day())
                        && entry.period().equals(wish.period())
                        && entry.metrics().equals(wish.metrics())
                        && entry.status() != Snapshot.Status.SENT_BACK)
                .map(entry -> Refusal.conflict("The " + entry.spoken() + " of " + project.id()
                        + " was already entered with the same figures by "
                        + entry.entered().name()
                        + "; a correction has other figures."));
    }
}
