package quotient.domain.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.daily.BriefingTask.Weight;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Person;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.Quotes;

/** What the author of quotes can do to bring them on: send, ask for approval, meet conditions, follow up. */
final class SellingTasks {

    /** After so long with the customer somebody should ask. */
    static final Duration SILENCE = Duration.ofDays(14);

    private static final Duration LOOKED_BACK = Duration.ofDays(60);
    private static final int MOST = 300;

    private final Quotes quotes;

    SellingTasks(Quotes quotes) {
        this.quotes = quotes;
    }

    List<BriefingTask> of(Person person, Instant now) {
        QuoteFilter theirs = new QuoteFilter(
                Optional.of(person.id().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(now.minus(LOOKED_BACK)));
        return quotes.list(theirs, MOST, Optional.empty()).items().stream()
                .flatMap(quote -> task(quote, now).stream())
                .toList();
    }

    /** A draft without a client was a look at a price, and is left alone. */
    private static Optional<BriefingTask> task(Quote quote, Instant now) {
        return switch (quote.stage()) {
            case DRAFT -> quote.request().client().isEmpty() ? Optional.empty() : draft(quote);
            case SUBMITTED -> submitted(quote);
            case SENT ->
                quote.createdAt().plus(SILENCE).isAfter(now)
                        ? Optional.empty()
                        : task(
                                Weight.FOLLOW_UP,
                                quote,
                                " has been with the customer for "
                                        + Duration.between(quote.createdAt(), now)
                                                .toDays() + " days without an answer",
                                "/quote win " + quote.id() + "` or `/quote lose " + quote.id() + " why");
            case EXPIRED ->
                task(
                        Weight.FOLLOW_UP,
                        quote,
                        " has expired without an answer",
                        "/quote revise " + quote.id() + "` or `/quote lose " + quote.id() + " why");
            case WON, LOST -> Optional.empty();
        };
    }

    private static Optional<BriefingTask> draft(Quote quote) {
        return quote.decisionStatus() == DecisionStatus.APPROVED
                ? task(Weight.SEND, quote, " needs nobody's approval and is not sent", "/quote send " + quote.id())
                : task(
                        Weight.ASK,
                        quote,
                        " needs approval, and nobody was asked",
                        "/quote submit " + quote.id() + " why");
    }

    private static Optional<BriefingTask> submitted(Quote quote) {
        return switch (quote.decisionStatus()) {
            case APPROVED -> task(Weight.SEND, quote, " is approved and not sent", "/quote send " + quote.id());
            case APPROVED_WITH_CONDITIONS -> conditions(quote);
            case PENDING_APPROVAL, ESCALATED ->
                task(Weight.FOLLOW_UP, quote, " waits for " + waitsFor(quote), "/quote show " + quote.id());
            case REJECTED -> Optional.empty();
        };
    }

    private static Optional<BriefingTask> conditions(Quote quote) {
        if (!quote.hasUnmetConditions()) {
            return task(Weight.SEND, quote, " has met its conditions and is not sent", "/quote send " + quote.id());
        }
        boolean allShown =
                quote.conditions().stream().allMatch(condition -> condition.isMet() || condition.awaitsAnswer());
        return allShown
                ? task(
                        Weight.FOLLOW_UP,
                        quote,
                        " has evidence for its conditions that is not confirmed yet",
                        "/quote show " + quote.id())
                : task(
                        Weight.SEND,
                        quote,
                        " is approved with conditions that are not met",
                        "/quote show " + quote.id());
    }

    private static String waitsFor(Quote quote) {
        return quote.openApprovals().stream()
                .map(Approval::called)
                .reduce((one, other) -> one + " and " + other)
                .orElse("a decision");
    }

    private static Optional<BriefingTask> task(Weight weight, Quote quote, String what, String command) {
        return Optional.of(new BriefingTask(weight, named(quote) + what, Optional.empty(), command));
    }

    /** {@code Q-1007 for Acme ($1,200.00)}. */
    static String named(Quote quote) {
        return quote.id()
                + quote.request().client().map(client -> " for " + client).orElse("") + " ("
                + MoneyText.cents(quote.price().offered()) + ")";
    }
}
