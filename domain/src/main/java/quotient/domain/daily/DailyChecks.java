package quotient.domain.daily;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Severity;
import quotient.domain.audit.ChainCheck;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.quoteqa.QuoteReview;
import quotient.domain.usage.Budget;
import quotient.domain.usage.BudgetLevel;

/**
 * What the checks of one day found (P110, P98).
 *
 * @param day whose quotes and spend were looked at
 * @param sample quotes of all times, picked by lot and priced again
 * @param chain how far the audit log was read, and whether it is whole
 */
public record DailyChecks(
        LocalDate day, Budget.Standing budget, QuoteFigures quotes, QuoteReview sample, ChainCheck chain) {

    /** Fewer quotes make no rate. */
    static final int ENOUGH_QUOTES = 10;

    private static final BigDecimal MARGIN_WARNING = BigDecimal.valueOf(60);
    private static final BigDecimal MARGIN_CRITICAL = BigDecimal.valueOf(50);
    private static final int ESCALATED_WARNING = 25;
    private static final int ESCALATED_CRITICAL = 40;

    /** Under 60 % warns, under 50 % is critical; empty when it is fine or there were no quotes (P98). */
    public Optional<Severity> margin() {
        return quotes.averageMargin().flatMap(average -> {
            if (average.compareTo(MARGIN_CRITICAL) < 0) {
                return Optional.of(Severity.SEV2);
            }
            return average.compareTo(MARGIN_WARNING) < 0 ? Optional.of(Severity.SEV3) : Optional.empty();
        });
    }

    /** Above 25 % of at least ten quotes warns, above 40 % is critical (P98). */
    public Optional<Severity> escalations() {
        if (quotes.count() < ENOUGH_QUOTES) {
            return Optional.empty();
        }
        if (isAbove(ESCALATED_CRITICAL)) {
            return Optional.of(Severity.SEV2);
        }
        return isAbove(ESCALATED_WARNING) ? Optional.of(Severity.SEV3) : Optional.empty();
    }

    private boolean isAbove(int percent) {
        return quotes.escalated() * 100 > quotes.count() * percent;
    }

    /** What is wrong, each a sentence with its figures, the worst first; nothing when all is well. */
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        chain.firstBroken().ifPresent(row -> troubles.add(brokenChain(row)));
        margin().ifPresent(severity -> troubles.add(thinMargin()));
        escalations().ifPresent(severity -> troubles.add(manyEscalations()));
        if (!sample.flagged().isEmpty()) {
            troubles.add("Of the sample, " + sample.inWords() + ".");
        }
        if (budget.level() != BudgetLevel.NORMAL) {
            troubles.add("The budget of " + day + " was used to "
                    + budget.utilization().toPlainString() + " %.");
        }
        return List.copyOf(troubles);
    }

    /** Whether somebody must hear of it before the morning. */
    public boolean isCritical() {
        return !chain.isWhole()
                || margin().filter(Severity::mayWake).isPresent()
                || escalations().filter(Severity::mayWake).isPresent()
                || sample.flagged().stream().anyMatch(quote -> quote.severity().mayWake());
    }

    /** {@code all in order: margin 71.20 %, 2 of 14 quotes escalated, 50 quotes priced again, 8,120 log rows whole}. */
    public String inWords() {
        return troubles().isEmpty() ? "all in order: " + figures() : String.join(" ", troubles());
    }

    private String figures() {
        String margin = quotes.averageMargin()
                .map(average -> "margin " + average.toPlainString() + " %, ")
                .orElse("");
        return margin + quotes.escalated() + " of " + quotes.count() + " quotes escalated, " + sample.quotes()
                + " priced again, budget used to " + budget.utilization().toPlainString() + " %, "
                + String.format("%,d", chain.rows()) + " log rows whole";
    }

    String thinMargin() {
        return "The average margin of " + day + " was "
                + quotes.averageMargin().map(BigDecimal::toPlainString).orElse("?") + " % over " + quotes.count()
                + " quotes; " + (margin().filter(Severity::mayWake).isPresent() ? "below 50 %" : "below 60 %")
                + " somebody looks.";
    }

    String manyEscalations() {
        return quotes.escalated() + " of " + quotes.count() + " quotes of " + day + " were escalated, more than "
                + (isAbove(ESCALATED_CRITICAL) ? ESCALATED_CRITICAL : ESCALATED_WARNING) + " %.";
    }

    private static String brokenChain(long row) {
        return "The audit log is broken at row " + row + ".";
    }
}
