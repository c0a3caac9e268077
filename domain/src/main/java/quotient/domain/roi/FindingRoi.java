package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.reading.Fields;

/** Looks returns up, each for those who may see it. */
public final class FindingRoi {

    private final Transactions transactions;
    private final Projects projects;
    private final Clients clients;
    private final Companies companies;
    private final RoiAccess access;
    private final RoiJournal journal;
    private final RoiNotices notices;
    private final Clock clock;

    public FindingRoi(
            Transactions transactions,
            Projects projects,
            Clients clients,
            Companies companies,
            RoiJournal journal,
            RoiNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.clients = clients;
        this.companies = companies;
        this.access = new RoiAccess(projects, clients);
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** The company's local date. */
    public LocalDate today() {
        return clock.instant().atZone(companies.current().zone()).toLocalDate();
    }

    /** @param asOf today when empty, or the latest measurement when that is later */
    public Outcome<Roi> roi(Actor actor, ProjectId id, Optional<LocalDate> asOf) {
        return transactions.read(() -> access.toSee(actor, id).map(project -> reckoned(project, asOf)));
    }

    /** Whoever asks; for what the desk itself says. */
    public Optional<Roi> roi(ProjectId id, LocalDate asOf) {
        return transactions.read(() -> projects.find(id).map(project -> reckoned(project, Optional.of(asOf))));
    }

    /** The projects of a client. A client that somebody may not see is as good as none. */
    public Outcome<List<Project>> projects(Actor actor, String client) {
        Optional<Refusal> refusal = access.refusal(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return transactions.read(() -> clients.named(client)
                .filter(known -> access.sees(actor, known.name()))
                .map(known -> Outcome.done(projects.of(known.name())))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no client " + Fields.quoted(client)
                        + " that you can see. `/roi portfolio` lists those with projects."))));
    }

    /** Of all whom this person may see, the lowest return first; those without one stand before them. */
    public Outcome<List<Roi>> portfolio(Actor actor) {
        return access.refusal(actor)
                .<Outcome<List<Roi>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(transactions.read(() -> projects.all().stream()
                        .filter(project -> access.sees(actor, project.client()))
                        .map(project -> reckoned(project, Optional.empty()))
                        .sorted(Comparator.comparing(
                                FindingRoi::percentage, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList())));
    }

    /** The entry, and what is to be looked at in it. */
    public Optional<RecordingMetrics.Entered> entry(ProjectId id, int number) {
        return transactions.read(() -> {
            ProjectHistory history = projects.history(id);
            return history.find(number)
                    .map(entry ->
                            new RecordingMetrics.Entered(entry, Flags.of(entry, history), history.correctedBy(entry)));
        });
    }

    public Optional<Project> project(ProjectId id) {
        return projects.find(id);
    }

    /** Sends the picture of before and after to the direct messages of this person. */
    public Outcome<Person> sendPicture(Actor actor, ProjectId id, LocalDate asOf) {
        return transactions.write(() -> access.toSee(actor, id)
                .then(project -> actor.person()
                        .map(person -> {
                            Instant now = clock.instant();
                            notices.sendPicture(id, asOf, person.id(), now);
                            journal.record(
                                    now, actor, "roi.picture_requested", id.value(), Map.of("as_of", asOf.toString()));
                            return Outcome.done(person);
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.notAllowed(
                                "Only a person has direct messages that a picture can be sent to.")))));
    }

    /** Sends everything that was measured at a client to the direct messages of this person (M14). */
    public Outcome<Person> sendFiles(Actor actor, String client) {
        return transactions.write(() -> projects(actor, client).then(found -> {
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.notFound("There is no project for this client yet."));
            }
            return actor.person()
                    .map(person -> {
                        Instant now = clock.instant();
                        String name = found.get(0).client();
                        notices.sendFiles(name, person.id(), now);
                        journal.record(now, actor, "roi.exported", name, Map.of("projects", "" + found.size()));
                        return Outcome.done(person);
                    })
                    .orElseGet(() -> Outcome.refused(
                            Refusal.notAllowed("Only a person has direct messages that files can be sent to.")));
        }));
    }

    /** Everything that was entered of a project; for whoever was let see it. */
    public ProjectHistory history(ProjectId id) {
        return projects.history(id);
    }

    /** Of a day that lies ahead it is said that months are counted which nobody has seen yet. */
    private Roi reckoned(Project project, Optional<LocalDate> asOf) {
        ProjectHistory history = projects.history(project.id());
        LocalDate day = asOf.orElseGet(() -> journal.usualDay(history, clock.instant()));
        Roi roi = journal.reckon(project, history, day);
        LocalDate today = today();
        return day.isAfter(today)
                ? roi.remarking(
                        AsOf.FIELD,
                        day + " lies ahead of today, " + today
                                + ": months that are not over count by the latest measurement.")
                : roi;
    }

    private static BigDecimal percentage(Roi roi) {
        return roi.figure(RoiFigure.ROI_PERCENTAGE).value().orElse(null);
    }
}
