package quotient.domain.digests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.QuoteSteps.Step;
import quotient.domain.pricing.Quotes;

/** How long authors waited for the decisions that were made in a week: from asking to the last word that was needed. */
final class DecisionTimes {

    private static final Set<Step> DECISIONS = Set.of(Step.APPROVED, Step.APPROVED_WITH_CONDITIONS, Step.REJECTED);
    private static final Set<String> SETTLED = Set.of(
            DecisionStatus.APPROVED.code(),
            DecisionStatus.APPROVED_WITH_CONDITIONS.code(),
            DecisionStatus.REJECTED.code());

    private final QuoteSteps steps;
    private final Quotes quotes;
    private final AuditTrail audit;

    DecisionTimes(QuoteSteps steps, Quotes quotes, AuditTrail audit) {
        this.steps = steps;
        this.quotes = quotes;
        this.audit = audit;
    }

    /** The middle one by author; an author without a decision is left out. */
    Map<String, Duration> mediansByAuthor(Week week) {
        Map<String, List<Duration>> times = steps.between(DECISIONS, week.from(), week.to()).stream()
                .filter(step -> SETTLED.contains(step.facts().getOrDefault("decision_status", "")))
                .flatMap(this::time)
                .collect(groupingBy(Time::author, mapping(Time::waited, toList())));
        return times.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> Median.of(each.getValue())));
    }

    private record Time(String author, Duration waited) {}

    private Stream<Time> time(AuditEntry decision) {
        Optional<Instant> asked = audit.of(decision.subject()).stream()
                .filter(step -> step.action().equals(Step.SUBMITTED.action()))
                .map(AuditEntry::at)
                .filter(at -> !at.isAfter(decision.at()))
                .reduce((before, after) -> after);
        return asked.stream()
                .flatMap(at -> quotes.find(new QuoteId(decision.subject())).stream()
                        .map(quote -> new Time(quote.author(), Duration.between(at, decision.at()))));
    }
}
