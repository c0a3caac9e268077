package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.PersonId;

/**
 * Who may see a project and its return, and who may enter figures: the roles that answer for revenue, and of the others
 * whoever owns the client. A project that somebody may not see is as good as none.
 */
public final class RoiAccess {

    private final Projects projects;
    private final Clients clients;

    public RoiAccess(Projects projects, Clients clients) {
        this.projects = projects;
        this.clients = clients;
    }

    public Outcome<Project> toSee(Actor actor, ProjectId id) {
        return refusal(actor)
                .<Outcome<Project>>map(Outcome::refused)
                .orElseGet(() -> projects.find(id)
                        .filter(project -> sees(actor, project.client()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.notFound(
                                "There is no project " + id + " that you can see. `/roi portfolio` lists those."))));
    }

    public Outcome<Project> toRecord(Actor actor, ProjectId id) {
        return toSee(actor, id)
                .then(project -> mayRecord(actor, project.client())
                        .<Outcome<Project>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(project)));
    }

    /**
     * Never the person who entered it: figures are read by a second pair of eyes (M11). A token speaks for a system in which
     * people look for themselves, so it may bring both the figures and the word on them.
     */
    Optional<Refusal> mayReview(Actor actor, Snapshot entry) {
        if (actor.person().isPresent() && entry.entered().by().equals(actor.id())) {
            return Optional.of(Refusal.notAllowed("You entered the " + entry.spoken() + " of " + entry.project()
                    + " yourself; somebody else has to review it."));
        }
        return Permission.REVIEW_METRICS.refusalFor(actor);
    }

    public Optional<Refusal> mayRecord(Actor actor, String client) {
        return owns(actor, client) ? Optional.empty() : Permission.RECORD_METRICS.refusalFor(actor);
    }

    public boolean sees(Actor actor, String client) {
        return Permission.SEE_ROI.isGivenTo(actor) || owns(actor, client);
    }

    /** For whoever can see no project at all, whichever there are. */
    public Optional<Refusal> refusal(Actor actor) {
        boolean mayOwn = Permission.QUOTE.isGivenTo(actor);
        return mayOwn ? Optional.empty() : Permission.SEE_ROI.refusalFor(actor);
    }

    private boolean owns(Actor actor, String client) {
        return Permission.QUOTE.isGivenTo(actor)
                && clients.named(client)
                        .flatMap(Client::owner)
                        .map(PersonId::value)
                        .filter(actor.id()::equals)
                        .isPresent();
    }
}
