package quotient.bot.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quotient.bot.Ports;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.closure.DayClosure;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.people.Actor;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.Stage;

/**
 * What a closed day promises of escalated quotes, critical exceptions and what was sent (P39), held against the raw records
 * at the moment at which it was closed.
 */
final class DayPromises {

    private static final int MOST = 1_000;
    private static final int CRITICAL_DAYS = 30;
    private static final Set<String> ANSWERS = Set.of("alert.acknowledged", "alert.snoozed", "alert.assigned");

    private final Ports ports;
    private final Instant now;

    DayPromises(Ports ports, Instant now) {
        this.ports = ports;
        this.now = now;
    }

    /** How a day that was closed at this moment has a loose end; empty when it has none, or none was closed now. */
    Optional<String> ofClosing(Tally tally) {
        return ports.closures()
                .latest()
                .filter(day ->
                        day.closed().filter(hand -> hand.at().equals(now)).isPresent())
                .flatMap(day -> {
                    tally.add("days closed");
                    return looseEnd(day).map(end -> day.day() + " was closed although " + end);
                });
    }

    private Optional<String> looseEnd(DayClosure day) {
        return Stream.<Supplier<Optional<String>>>of(
                        this::escalatedWithoutOwner, this::criticalWithoutAnswer, () -> sentWithoutApproval(day.day()))
                .flatMap(end -> end.get().stream())
                .findFirst();
    }

    private Optional<String> escalatedWithoutOwner() {
        QuoteFilter escalated = new QuoteFilter(
                Optional.empty(),
                Optional.of(DecisionStatus.ESCALATED),
                Optional.of(Stage.SUBMITTED),
                Optional.empty(),
                Optional.empty());
        return ports.quotes().list(escalated, MOST, Optional.empty()).items().stream()
                .filter(quote -> ports.triages().plan(quote.id()).isEmpty())
                .findFirst()
                .map(quote -> quote.id() + " is escalated and nobody owns it");
    }

    private Optional<String> criticalWithoutAnswer() {
        LocalDate today = LocalDate.ofInstant(now, zone());
        return ports.exceptions().list(ExceptionFilter.OPEN, MOST, Optional.empty()).items().stream()
                .filter(exception ->
                        !exception.reviewedOn().plusDays(CRITICAL_DAYS).isAfter(today))
                .filter(exception -> !isAnswered(exception))
                .findFirst()
                .map(exception -> exception.id() + " is critical and nobody has answered for it");
    }

    private boolean isAnswered(DealException exception) {
        return ports.alerts()
                .latest(DeskKinds.EXCEPTION_CRITICAL.code(), exception.id().value())
                .filter(alert -> alert.status() != AlertStatus.OPEN)
                .filter(alert -> ports.audit().of(alert.id().value()).stream()
                        .filter(entry -> !entry.actor().equals(Actor.QUOTIENT.id()))
                        .anyMatch(entry -> ANSWERS.contains(entry.action())))
                .isPresent();
    }

    private Optional<String> sentWithoutApproval(LocalDate day) {
        DealPromises deals = new DealPromises(ports, zone());
        Instant from = day.atStartOfDay(zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone()).toInstant();
        return ports.quoteSteps().between(Set.of(QuoteSteps.Step.SENT), from, to).stream()
                .flatMap(entry -> deals.ofQuote(entry.subject()).stream())
                .findFirst();
    }

    private ZoneId zone() {
        return ports.companies().current().zone();
    }
}
