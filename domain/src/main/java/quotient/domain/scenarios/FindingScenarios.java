package quotient.domain.scenarios;

import java.util.Optional;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Looks sets of options up, each for those who may see it (P97). */
public final class FindingScenarios {

    private final Scenarios scenarios;
    private final ScenarioJournal journal;

    public FindingScenarios(Scenarios scenarios, ScenarioJournal journal) {
        this.scenarios = scenarios;
        this.journal = journal;
    }

    public Outcome<ScenarioSet> show(Actor actor, ScenarioId id) {
        return journal.toSee(actor, id);
    }

    /** Whoever asks; for what the desk itself says. */
    public Optional<ScenarioSet> find(ScenarioId id) {
        return scenarios.find(id);
    }
}
