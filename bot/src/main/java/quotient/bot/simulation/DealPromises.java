package quotient.bot.simulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quotient.bot.Ports;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.digests.Week;
import quotient.domain.keeping.Page;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.OnBehalf;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Stage;
import quotient.domain.pricinghealth.QuoteFigures;

/**
 * What a deal desk promises, held against the raw records: each answers with the sentence that says how it was broken, or
 * with nothing.
 */
final class DealPromises {

    private static final Set<Stage> WITH_THE_CUSTOMER = Set.of(Stage.SENT, Stage.WON);
    private static final Set<DecisionStatus> IN_FAVOUR =
            Set.of(DecisionStatus.APPROVED, DecisionStatus.APPROVED_WITH_CONDITIONS);
    /** Day 30, and two days for a desk that lay dead at the hour of the watch. */
    private static final int WITH_EXECUTIVES_FROM = 32;

    private static final int MOST = 1_000;

    private final Ports ports;
    private final ZoneId zone;

    DealPromises(Ports ports, ZoneId zone) {
        this.ports = ports;
        this.zone = zone;
    }

    /** No quote was sent without its approvals (P35, X9), and whoever decided might (D5a, P117). */
    Optional<String> ofQuote(String subject) {
        return QuoteId.typed(subject)
                .flatMap(id -> ports.quotes().find(id))
                .flatMap(quote -> sentWithoutApproval(quote).or(() -> decidedBySomebodyElse(quote)));
    }

    private static Optional<String> sentWithoutApproval(Quote quote) {
        boolean isSent = WITH_THE_CUSTOMER.contains(quote.stage());
        boolean isApproved = IN_FAVOUR.contains(quote.decisionStatus())
                && quote.openApprovals().isEmpty()
                && quote.conditions().stream().allMatch(Condition::isMet);
        return when(isSent && !isApproved, quote.id() + " is " + quote.stage().spoken() + " and not approved");
    }

    private Optional<String> decidedBySomebodyElse(Quote quote) {
        return quote.decidedApprovals().stream()
                .filter(decided -> !mightDecide(quote, decided))
                .findFirst()
                .map(decided -> quote.id() + " was decided by "
                        + decided.decision().by() + ", who may not decide for " + decided.called());
    }

    private boolean mightDecide(Quote quote, Approval.Decided decided) {
        String by = decided.decision().by();
        String right = decided.decision().onBehalf().map(OnBehalf::id).orElse(by);
        LocalDate day = decided.decision().at().atZone(zone).toLocalDate();
        Predicate<Person> holdsARole = person -> decided.deciders().stream()
                .anyMatch(asked -> person.roles().stream().anyMatch(role -> role.standsInFor(asked)));
        Predicate<Person> mayVouch =
                person -> !decided.asksForCertification() || person.isCertified(CertificationLevel.REPRESENTATIVE, day);
        return !List.of(by, right).contains(quote.author())
                && ports.people().find(new PersonId(by)).filter(mayVouch).isPresent()
                && ports.people().find(new PersonId(right)).filter(holdsARole).isPresent();
    }

    /** What is older than 30 days on its review clock is with an executive (P52, P53, X3). */
    Optional<String> ofExceptions(LocalDate today, Ledger ledger) {
        return ports.exceptions().due(today.minusDays(WITH_EXECUTIVES_FROM), MOST).stream()
                .filter(exception -> !isWithExecutives(exception, ledger))
                .findFirst()
                .map(exception -> exception.id() + ", due since "
                        + exception.reviewedOn().plusDays(30) + ", was never brought before an executive");
    }

    private boolean isWithExecutives(DealException exception, Ledger ledger) {
        return criticalAlerts()
                .filter(alert -> alert.subject().equals(exception.id().value()))
                .anyMatch(alert -> ledger.wasTold(alert.id().value(), this::isExecutive));
    }

    private Stream<quotient.domain.alerts.Alert> criticalAlerts() {
        return Stream.of(AlertFilter.LIVE, AlertFilter.LIVE.in(AlertStatus.RESOLVED))
                .flatMap(filter -> ports
                        .alerts()
                        .list(filter.of(DeskKinds.EXCEPTION_CRITICAL.code()), MOST, Optional.empty())
                        .items()
                        .stream());
    }

    private boolean isExecutive(String destination) {
        return ports.people()
                .find(new PersonId(destination))
                .filter(person -> person.holds(Role.EXECUTIVE))
                .isPresent();
    }

    /** The figures of a week are those of its quotes, counted one by one. */
    Optional<String> ofWeek(Week week, QuoteFigures told) {
        List<Quote> made = madeIn(week);
        return differs("quotes", told.count(), made.size())
                .or(() -> differs(
                        "approved", told.approved(), count(made, quote -> IN_FAVOUR.contains(quote.decisionStatus()))))
                .or(() -> differs("won", told.won(), count(made, quote -> quote.stage() == Stage.WON)))
                .or(() -> differs("lost", told.lost(), count(made, quote -> quote.stage() == Stage.LOST)))
                .or(() -> differs(
                        "within their guardrail",
                        told.compliant(),
                        count(made, quote -> quote.price().passesGuardrail())))
                .map(sentence -> "the week until " + week.to() + " is told with " + sentence);
    }

    private List<Quote> madeIn(Week week) {
        QuoteFilter since = new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(week.from()));
        List<Quote> made = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Quote> page = ports.quotes().list(since, MOST, cursor);
            page.items().stream()
                    .filter(quote -> week.contains(quote.createdAt()))
                    .forEach(made::add);
            cursor = page.next();
        } while (cursor.isPresent());
        return made;
    }

    private static long count(List<Quote> quotes, Predicate<Quote> which) {
        return quotes.stream().filter(which).count();
    }

    private static Optional<String> differs(String what, long told, long counted) {
        return when(told != counted, told + " " + what + ", and there are " + counted);
    }

    private static Optional<String> when(boolean broken, String sentence) {
        return broken ? Optional.of(sentence) : Optional.empty();
    }
}
