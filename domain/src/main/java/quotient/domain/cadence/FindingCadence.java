package quotient.domain.cadence;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Projects;
import quotient.domain.roi.RoiAccess;

/** Looks up what is due and what is overdue, each for those who may see it. */
public final class FindingCadence {

    private final Transactions transactions;
    private final Projects projects;
    private final CadenceBook book;
    private final RoiAccess access;
    private final Clock clock;

    public FindingCadence(
            Transactions transactions, Projects projects, Clients clients, CadenceBook book, Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.book = book;
        this.access = new RoiAccess(projects, clients);
        this.clock = clock;
    }

    /**
     * A project and its measurements.
     *
     * @param cadence empty before somebody said when it goes live
     * @param quiet why nobody is asked
     */
    public record Schedule(Project project, Optional<ProjectCadence> cadence, Optional<String> quiet) {

        /** Nothing is overdue where nobody is asked any more. */
        public List<DueLine> overdue() {
            return quiet.isPresent()
                    ? List.of()
                    : cadence.map(ProjectCadence::overdue).orElseGet(List::of);
        }
    }

    public Outcome<Schedule> schedule(Actor actor, ProjectId id) {
        return transactions.read(() -> access.toSee(actor, id).map(this::schedule));
    }

    /** Of all whom this person may see; what is overdue longest first, then by what is due next. */
    public Outcome<List<Schedule>> schedules(Actor actor) {
        return access.refusal(actor)
                .<Outcome<List<Schedule>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(transactions.read(() -> projects.all().stream()
                        .filter(project -> access.sees(actor, project.client()))
                        .map(this::schedule)
                        .sorted(Comparator.comparing(FindingCadence::urgency))
                        .toList())));
    }

    /** As whoever is asked may read it, on the card of a due measurement. */
    public Optional<MeasurementCard> card(DueId id) {
        Instant now = clock.instant();
        return transactions.read(() -> projects.find(id.project())
                .flatMap(project -> book.of(project, now)
                        .flatMap(cadence -> cadence.cadence()
                                .find(id.step())
                                .map(cadence::line)
                                .map(line -> MeasurementCard.of(cadence, line, book.whyQuiet(project, now))))));
    }

    private Schedule schedule(Project project) {
        Instant now = clock.instant();
        return new Schedule(project, book.of(project, now), book.whyQuiet(project, now));
    }

    private static String urgency(Schedule schedule) {
        return schedule.overdue().stream()
                .findFirst()
                .map(line -> "0 " + line.due().day())
                .orElseGet(() -> schedule.cadence()
                        .filter(cadence -> schedule.quiet().isEmpty())
                        .map(cadence -> "1 " + cadence.next().due().day())
                        .orElse("2"));
    }
}
