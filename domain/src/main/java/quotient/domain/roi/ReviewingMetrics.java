package quotient.domain.roi;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;

/** Has somebody say that figures stand, or send them back (M11). Of two who decide, the later is told who and when. */
public final class ReviewingMetrics {

    private final Transactions transactions;
    private final Projects projects;
    private final RoiAccess access;
    private final Companies companies;
    private final RoiJournal journal;
    private final Clock clock;

    public ReviewingMetrics(
            Transactions transactions,
            Projects projects,
            Clients clients,
            Companies companies,
            RoiJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.access = new RoiAccess(projects, clients);
        this.companies = companies;
        this.journal = journal;
        this.clock = clock;
    }

    /** Decides on the latest baseline of the project. */
    public Outcome<Snapshot> baseline(Actor actor, ProjectId id, boolean approve, String why) {
        return review(actor, id, ProjectHistory::latestBaseline, "no baseline", approve, why);
    }

    /** Decides on that entry. */
    public Outcome<Snapshot> entry(Actor actor, ProjectId id, int number, boolean approve, String why) {
        return review(actor, id, history -> history.find(number), "no entry " + number, approve, why);
    }

    /** Whom a form for sending it back may be opened for. */
    public Outcome<Snapshot> mayReview(Actor actor, ProjectId id, int number) {
        return transactions.read(() -> access.toSee(actor, id)
                .then(project -> open(actor, projects.history(id).find(number), id + " has no entry " + number + ".")));
    }

    private interface Choice {
        Optional<Snapshot> of(ProjectHistory history);
    }

    private Outcome<Snapshot> review(
            Actor actor, ProjectId id, Choice choice, String none, boolean approve, String why) {
        return transactions.write(() -> access.toSee(actor, id).then(project -> {
            ProjectHistory history = projects.history(id);
            return open(actor, choice.of(history), id + " has " + none + " to review.")
                    .then(entry -> decide(actor, project, history, entry, approve, why));
        }));
    }

    private Outcome<Snapshot> open(Actor actor, Optional<Snapshot> entry, String none) {
        return entry.map(found -> found.verdict()
                        .map(verdict -> Refusal.conflict(decided(found, verdict)))
                        .or(() -> access.mayReview(actor, found))
                        .<Outcome<Snapshot>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(found)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound(none)));
    }

    private Outcome<Snapshot> decide(
            Actor actor, Project project, ProjectHistory history, Snapshot entry, boolean approve, String why) {
        Instant now = clock.instant();
        Snapshot judged = entry.judged(new Verdict(approve, Hand.of(actor, now, why)));
        return journal.judge(actor, project, history, judged, now)
                ? Outcome.done(judged)
                : Outcome.refused(Refusal.conflict("The " + entry.spoken() + " has just been decided. Look again."));
    }

    private String decided(Snapshot entry, Verdict verdict) {
        return "The " + entry.spoken() + " of " + entry.project() + " was already "
                + entry.status().spoken() + " by " + verdict.hand().name() + " at "
                + LocalText.moment(verdict.hand().at(), companies.current()) + ".";
    }
}
