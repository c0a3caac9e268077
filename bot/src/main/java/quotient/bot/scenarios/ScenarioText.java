package quotient.bot.scenarios;

import static quotient.bot.blocks.Text.escape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.scenarios.Portfolio;
import quotient.domain.scenarios.ReviewTrigger;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Variant;

/** The phrases that all pictures of scenarios share. Everything a person wrote is escaped here. */
final class ScenarioText {

    private ScenarioText() {}

    /** {@code *S-1001* · options of Q-1001 · *Acme*}. */
    static String title(ScenarioSet set) {
        return "*" + set.id() + "* · options of " + set.quote()
                + set.client().map(client -> " · *" + escape(client) + "*").orElse("");
    }

    /** Side by side, in columns of one width. */
    static String table(Portfolio portfolio) {
        String head = String.format(
                "%-13s %12s %9s  %-10s %-12s %s", "option", "price", "margin", "guardrail", "decision", "approvals");
        return Stream.concat(Stream.of(head), portfolio.variants().stream().map(ScenarioText::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Variant variant) {
        return String.format(
                        "%-13s %12s %9s  %-10s %-12s %s",
                        variant.letter() + " " + variant.part().code(),
                        MoneyText.cents(variant.price().offered()),
                        variant.price().margin(),
                        (variant.isCompliant() ? "keeps " : "under ")
                                + variant.price().minimumMargin().value().toPlainString(),
                        decision(variant),
                        approvals(variant))
                .stripTrailing();
    }

    private static String decision(Variant variant) {
        return switch (DecisionStatus.before(variant.needs())) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> "approved";
            case PENDING_APPROVAL -> "to approve";
            case ESCALATED -> "escalated";
            case REJECTED -> "rejected";
        };
    }

    /** {@code nobody}, or {@code sales manager, Deal Desk}. */
    static String approvals(Variant variant) {
        return variant.needs().isEmpty()
                ? "nobody"
                : Approval.askFor(variant.needs()).stream()
                        .map(Approval::spoken)
                        .collect(Collectors.joining(", "));
    }

    /** {@code *B* recommended · sonnet, discount 10 %}. */
    static String option(Variant variant) {
        return "*" + variant.letter() + "* " + variant.part().code() + " · " + escape(variant.label());
    }

    /** Every figure of an option in one sentence, for notifications and screen readers. */
    static String spoken(Variant variant) {
        return variant.letter() + ", " + variant.part().code() + " (" + escape(variant.label()) + "): "
                + MoneyText.cents(variant.price().offered()) + ", margin "
                + variant.price().margin() + (variant.isCompliant() ? " keeps" : " is under") + " the "
                + variant.price().minimumMargin() + " guardrail, " + decision(variant) + ", approvals: "
                + approvals(variant) + ".";
    }

    /** The rule's conclusion with its reasons, and what calls for an executive. */
    static String conclusions(Portfolio portfolio) {
        List<String> reasons = portfolio.reasons();
        String mark = switch (portfolio.advice()) {
            case PROCEED -> ":white_check_mark: ";
            case REVISE -> ":arrows_counterclockwise: ";
            case DEAL_DESK -> ":no_entry: ";
        };
        String first = mark + "*" + escape(reasons.get(0)) + "*";
        Stream<String> more = reasons.stream().skip(1).map(reason -> "• " + escape(reason));
        Stream<String> triggers = portfolio.triggers().stream()
                .map(ReviewTrigger::sentence)
                .map(sentence -> ":rotating_light: An executive must look: " + escape(sentence));
        return Stream.of(Stream.of(first), more, triggers).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    /** {@code 2 of 3 options keep their guardrail · average margin 66.20 %}. */
    static String figures(Portfolio portfolio) {
        return portfolio.counted() + " · average margin " + portfolio.meanMargin();
    }
}
