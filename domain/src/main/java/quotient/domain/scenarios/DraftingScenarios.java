package quotient.domain.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.Review.Verdict;

/** Tests the options of a proposal and keeps them; they take the place of those that were tested before (P41). */
public final class DraftingScenarios {

    private final Transactions transactions;
    private final TestingScenarios testing;
    private final Scenarios scenarios;
    private final ScenarioJournal journal;
    private final ScenarioNotices notices;
    private final Clock clock;

    public DraftingScenarios(
            Transactions transactions,
            TestingScenarios testing,
            Scenarios scenarios,
            ScenarioJournal journal,
            ScenarioNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.testing = testing;
        this.scenarios = scenarios;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws quotient.domain.outcome.InvalidInput on {@code variant_1} and so on, naming what cannot be read */
    public Outcome<ScenarioSet> draft(Actor actor, QuoteId quote, List<VariantWish> wishes) {
        Instant now = clock.instant();
        return testing.test(actor, quote, wishes).then(tested -> transactions.write(() -> drafted(actor, tested, now)));
    }

    private Outcome<ScenarioSet> drafted(Actor actor, TestedScenarios tested, Instant now) {
        Optional<ScenarioSet> before = scenarios.latestOf(tested.quote().id());
        return before.filter(DraftingScenarios::isDeclined)
                .flatMap(ScenarioJournal::closed)
                .<Outcome<ScenarioSet>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(keep(actor, set(actor, tested, now), before)));
    }

    private static boolean isDeclined(ScenarioSet set) {
        return set.verdict().filter(Verdict.DECLINED::equals).isPresent();
    }

    private ScenarioSet keep(Actor actor, ScenarioSet set, Optional<ScenarioSet> before) {
        Map<String, String> facts = Map.of("rerun", set.id().value());
        before.ifPresent(old -> journal.keep(old.rerunAs(set.id()), "scenarios.rerun", actor, set.at(), facts));
        scenarios.add(set);
        journal.note("scenarios.drafted", set, actor, set.at(), Map.of());
        notices.drafted(set);
        return set;
    }

    private ScenarioSet set(Actor actor, TestedScenarios tested, Instant now) {
        Quote quote = tested.quote();
        return new ScenarioSet(
                scenarios.nextId(),
                1,
                quote.id(),
                quote.request().segment(),
                quote.request().client(),
                actor.id(),
                actor.name(),
                now,
                tested.policy(),
                tested.variants(),
                Optional.empty(),
                Optional.empty());
    }
}
