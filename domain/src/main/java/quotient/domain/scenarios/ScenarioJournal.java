package quotient.domain.scenarios;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditTrail;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Who may see and change a set of options, and how a change is kept: with its audit row, and every card drawn again. */
public final class ScenarioJournal {

    private final Scenarios scenarios;
    private final ScenarioAudit audit;
    private final ScenarioNotices notices;

    public ScenarioJournal(Scenarios scenarios, AuditTrail trail, ScenarioNotices notices) {
        this.scenarios = scenarios;
        this.audit = new ScenarioAudit(trail);
        this.notices = notices;
    }

    /** One's own, or with the permission to see the quotes of others (P97). */
    Outcome<ScenarioSet> toSee(Actor actor, ScenarioId id) {
        return scenarios
                .find(id)
                .filter(set -> Permission.SEE_ALL_QUOTES.isGivenTo(actor)
                        || (set.isBy(actor) && Permission.QUOTE.isGivenTo(actor)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(noSuchSet(id)));
    }

    /** One's own, or with the permission to act for others; not when nothing more is to be done with it. */
    Outcome<ScenarioSet> toAct(Actor actor, ScenarioId id) {
        return toSee(actor, id)
                .then(set -> refusalToAct(actor, set)
                        .<Outcome<ScenarioSet>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(set)));
    }

    private static Optional<Refusal> refusalToAct(Actor actor, ScenarioSet set) {
        Optional<Refusal> foreign =
                set.isBy(actor) ? Permission.QUOTE.refusalFor(actor) : Permission.ACT_FOR_OTHERS.refusalFor(actor);
        return foreign.or(() -> closed(set));
    }

    static Optional<Refusal> closed(ScenarioSet set) {
        if (set.rerun().isPresent()) {
            return Optional.of(Refusal.conflict(
                    set.id() + " was run again as " + set.rerun().get() + ". Go on with that one."));
        }
        return set.verdict().flatMap(verdict -> closed(set, verdict));
    }

    private static Optional<Refusal> closed(ScenarioSet set, Review.Verdict verdict) {
        String was = set.id() + " was " + verdict.spoken() + ". ";
        return switch (verdict) {
            case APPROVED -> Optional.empty();
            case REWORK ->
                Optional.of(
                        Refusal.conflict(was + "Run the options again with `/quote scenarios " + set.quote() + "`."));
            case DECLINED ->
                Optional.of(Refusal.conflict(was + "Make a new quote if the opportunity comes back on other terms."));
        };
    }

    static Refusal noSuchSet(ScenarioId id) {
        return Refusal.notFound(
                "There are no scenarios " + id + " that you can see. `/quote scenarios Q-1001` makes some.");
    }

    /** Joins the caller's transaction. */
    Outcome<ScenarioSet> keep(ScenarioSet changed, String action, Actor actor, Instant at, Map<String, String> facts) {
        if (!scenarios.replace(changed)) {
            return Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
        }
        note(action, changed, actor, at, facts);
        return Outcome.done(changed);
    }

    void note(String action, ScenarioSet set, Actor actor, Instant at, Map<String, String> facts) {
        audit.note(action, set, actor, at, facts);
        notices.redraw(set);
    }
}
