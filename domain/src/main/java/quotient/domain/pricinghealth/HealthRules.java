package quotient.domain.pricinghealth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.usage.Budget;

/**
 * What counts as an issue (PRC §55, §56; P98, P99). Shares of fewer than five quotes and error rates of fewer than twenty
 * requests say nothing and are passed over. Every comparison is exact.
 */
final class HealthRules {

    private static final int LEAST_QUOTES = 5;
    private static final int LEAST_REQUESTS = 20;
    private static final BigDecimal MARGIN_WARNING = BigDecimal.valueOf(60);
    private static final BigDecimal MARGIN_CRITICAL = BigDecimal.valueOf(50);

    private final List<HealthIssue> issues = new ArrayList<>();

    /** The worst first, else in the order of the rules. */
    List<HealthIssue> issues(
            Budget.Standing budget,
            boolean capReached,
            ModelCost all,
            List<ModelCost> models,
            QuoteFigures quotes,
            Traffic.LastHour traffic) {
        budget(budget);
        cap(capReached);
        costlyTasks(all);
        spike(all);
        models.forEach(this::spike);
        requests(traffic);
        quotes(quotes);
        issues.sort(Comparator.comparing(HealthIssue::severity).reversed());
        return List.copyOf(issues);
    }

    private void budget(Budget.Standing standing) {
        switch (standing.level()) {
            case NORMAL -> {}
            case WARNING ->
                warn("budget_warning", Role.OPS, standing.reason(), "Tell the revenue lead; prefer cheaper models.");
            case PAUSED ->
                critical(
                        "budget_critical",
                        Role.OPS,
                        standing.reason() + ": work that is not essential is paused",
                        "Keep to essential work, or have daily_budget raised.");
            case EXHAUSTED ->
                critical(
                        "budget_exhausted",
                        Role.OPS,
                        standing.reason() + ": all of it, and work that is not essential is paused",
                        "Decide with the revenue lead whether daily_budget is raised today.");
        }
    }

    private void cap(boolean reached) {
        if (reached) {
            warn(
                    "hourly_cap",
                    Role.OPS,
                    "The hour's cap of tasks is reached: work that is not essential waits for the next hour",
                    "Queue what can wait, and move work to a cheaper model.");
        }
    }

    private void costlyTasks(ModelCost all) {
        long costly = all.today().costly();
        if (costly > 0) {
            warn(
                    "task_cost",
                    Role.OPS,
                    number(costly) + (costly == 1 ? " task" : " tasks") + " today cost more than "
                            + MoneyText.cents(
                                    Money.of("0.50", all.today().cost().currency())) + " each",
                    "Review them: is the model right, is the prompt too long?");
        }
    }

    private void spike(ModelCost cost) {
        if (cost.isSpike()) {
            String whose = cost.model().map(Model::code).orElse("all models");
            warn(
                    cost.model().map(model -> "cost_spike_" + model.code()).orElse("cost_spike"),
                    Role.OPS,
                    "A task costs "
                            + MoneyText.precise(cost.today().averageCost().orElseThrow()) + " on average with "
                            + whose + ", against "
                            + MoneyText.precise(cost.baseline().orElseThrow())
                            + " in the seven days before"
                            + cost.changePercent()
                                    .map(change -> " (+" + change.toPlainString() + " %)")
                                    .orElse(""),
                    "Pause opus where k2p5 will do, until it is known why.");
        }
    }

    private void requests(Traffic.LastHour hour) {
        if (hour.downMinutes() > 0) {
            critical(
                    "uptime",
                    Role.OPS,
                    "Quotes could not be made in " + hour.downMinutes() + " of the last 60 minutes",
                    "Look at the log and the database now.");
        }
        if (hour.asked() >= LEAST_REQUESTS && hour.failed() * 100 > hour.asked() * 5) {
            warn(
                    "error_rate",
                    Role.OPS,
                    number(hour.failed()) + " of " + number(hour.asked()) + " requests failed in the last hour, "
                            + percent(hour.failed(), hour.asked()) + ", where 5 % is the most",
                    "The log names each failure by its incident.");
        }
    }

    private void quotes(QuoteFigures quotes) {
        if (quotes.count() < LEAST_QUOTES) {
            return;
        }
        quotes.averageMargin()
                .flatMap(HealthRules::ofMargin)
                .ifPresent(severity -> note(
                        "daily_margin",
                        severity,
                        Role.REVENUE_LEAD,
                        "Today's quotes have a margin of "
                                + quotes.averageMargin().orElseThrow().toPlainString()
                                + " % on average; under 60 % is a warning, under 50 % critical",
                        "Look at today's discounts and segments."));
        above(quotes.escalated(), quotes.count(), 25, 40)
                .ifPresent(severity -> note(
                        "escalation_rate",
                        severity,
                        Role.DEAL_DESK,
                        shareOf(quotes.escalated(), quotes.count())
                                + " were escalated; over 25 % is a warning, over 40 % critical",
                        "See what they have in common: a segment, a term, a rep."));
        ofCompliance(quotes)
                .ifPresent(severity -> note(
                        "compliance",
                        severity,
                        Role.DEAL_DESK,
                        shareOf(quotes.compliant(), quotes.count())
                                + " keep their guardrail; under 80 % is a warning, under two thirds critical",
                        "Have those below it repriced or approved as exceptions."));
    }

    private static Optional<Severity> ofMargin(BigDecimal average) {
        if (average.compareTo(MARGIN_CRITICAL) < 0) {
            return Optional.of(Severity.CRITICAL);
        }
        return average.compareTo(MARGIN_WARNING) < 0 ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    private static Optional<Severity> above(long part, long whole, int warning, int critical) {
        if (part * 100 > whole * critical) {
            return Optional.of(Severity.CRITICAL);
        }
        return part * 100 > whole * warning ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** Two of three is enough (X1). */
    private static Optional<Severity> ofCompliance(QuoteFigures quotes) {
        if (quotes.compliant() * 3 < quotes.count() * 2) {
            return Optional.of(Severity.CRITICAL);
        }
        return quotes.compliant() * 5 < quotes.count() * 4 ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    private static String shareOf(long part, long whole) {
        return number(part) + " of today's " + number(whole) + " quotes (" + percent(part, whole) + ")";
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + " %";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void warn(String code, Role owner, String sentence, String action) {
        note(code, Severity.WARNING, owner, sentence, action);
    }

    private void critical(String code, Role owner, String sentence, String action) {
        note(code, Severity.CRITICAL, owner, sentence, action);
    }

    private void note(String code, Severity severity, Role owner, String sentence, String action) {
        issues.add(new HealthIssue(code, severity, sentence + ".", owner, action));
    }
}
