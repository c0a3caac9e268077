package quotient.bot.cadence;

import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.roi.ProjectId;

/** The verbs of {@code /roi} about when it is measured, how well, and what comes of it. */
public final class CadenceVerbs {

    private final CadenceWork work;

    public CadenceVerbs(CadenceWork work) {
        this.work = work;
    }

    /** Of everybody whom this person may see. */
    public Message schedules(Actor actor) {
        return work.finding().schedules(actor).match(CadenceView::all, Replies::refused);
    }

    public Message schedule(Actor actor, Outcome<ProjectId> project) {
        return project.then(id -> work.finding().schedule(actor, id)).match(CadenceView::schedule, Replies::refused);
    }

    public Message completeness(Actor actor) {
        return work.tracking().report(actor, work.clock().instant()).match(TrackingView::report, Replies::refused);
    }

    /** @param client empty for everybody */
    public Message status(Actor actor, String client) {
        return work.selecting()
                .status(actor, Optional.of(client).filter(name -> !name.isEmpty()))
                .match(CadenceView::status, Replies::refused);
    }

    public Message caseStudies(Actor actor) {
        return work.selecting().candidates(actor).match(CadenceView::caseStudies, Replies::refused);
    }
}
