package quotient.domain.quoteqa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.alerts.Severity;
import quotient.domain.audit.AuditEntry;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Role;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.OnBehalf;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;

/** The checks of one quote under the policy that it was made by (PRC §34, §61). */
public final class QuoteInspection {

    private static final Set<Stage> WITH_THE_CUSTOMER = Set.of(Stage.SENT, Stage.EXPIRED, Stage.WON, Stage.LOST);

    private final PricingPolicy policy;
    private final Function<String, Set<Role>> roles;

    /** @param roles of whoever has that id today, none when nobody has */
    public QuoteInspection(PricingPolicy policy, Function<String, Set<Role>> roles) {
        this.policy = policy;
        this.roles = roles;
    }

    /**
     * What is wrong with it, in the order of the checks; nothing when all is well.
     *
     * @param day the company's local date on which it was made
     * @param log everything that was done to it
     */
    public List<QuoteFinding> inspect(Quote quote, LocalDate day, List<AuditEntry> log) {
        List<QuoteFinding> findings = new ArrayList<>();
        sentUnapproved(quote, log).ifPresent(findings::add);
        margin(quote).ifPresent(findings::add);
        approvals(quote, log).ifPresent(findings::add);
        calculation(quote, day).ifPresent(findings::add);
        return findings;
    }

    static boolean isSent(Quote quote) {
        return WITH_THE_CUSTOMER.contains(quote.stage());
    }

    /**
     * PRC §35: only after the approval state is logged, and its conditions are met. Empty for a quote that the customer
     * does not have.
     */
    public static Optional<QuoteFinding> sentUnapproved(Quote quote, List<AuditEntry> log) {
        if (!isSent(quote)) {
            return Optional.empty();
        }
        boolean inFavour = quote.decisionStatus() == DecisionStatus.APPROVED
                || quote.decisionStatus() == DecisionStatus.APPROVED_WITH_CONDITIONS;
        if (!inFavour) {
            return found(
                    QuoteCheck.SENT_UNAPPROVED,
                    Severity.SEV2,
                    "The customer has it, and it is " + quote.decisionStatus().spoken() + ".");
        }
        if (quote.hasUnmetConditions()) {
            return found(
                    QuoteCheck.SENT_UNAPPROVED, Severity.SEV2, "The customer has it, and its conditions are not met.");
        }
        return hasDecisionRecord(quote, log)
                ? Optional.empty()
                : found(
                        QuoteCheck.SENT_UNAPPROVED,
                        Severity.SEV2,
                        "The customer has it, and no approval of it is in the audit log.");
    }

    private static boolean hasDecisionRecord(Quote quote, List<AuditEntry> log) {
        return quote.approvals().isEmpty()
                ? log.stream().anyMatch(entry -> entry.action().equals("quote.created"))
                : log.stream().anyMatch(entry -> entry.action().startsWith("quote.approved"));
    }

    /** Below 45 % the revenue lead looks the same night, below the guardrail somebody does the next business day (P22). */
    private static Optional<QuoteFinding> margin(Quote quote) {
        Price price = quote.price();
        boolean settled = quote.stage() == Stage.DRAFT
                || quote.stage() == Stage.LOST
                || quote.decisionStatus() == DecisionStatus.REJECTED;
        if (settled || price.passesGuardrail()) {
            return Optional.empty();
        }
        boolean critical = price.riskBand() == RiskBand.CRITICAL;
        return found(
                QuoteCheck.MARGIN,
                critical ? Severity.SEV2 : Severity.SEV4,
                "The margin of " + price.margin() + " is below the " + price.minimumMargin() + " that "
                        + quote.request().deliveryType().called() + " must have, and the quote is "
                        + quote.decisionStatus().spoken() + ".");
    }

    private Optional<QuoteFinding> approvals(Quote quote, List<AuditEntry> log) {
        return matrix(quote)
                .or(() -> quote.decidedApprovals().stream()
                        .map(decided -> decision(quote, decided, log))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(sentence -> new QuoteFinding(QuoteCheck.APPROVALS, Severity.SEV3, sentence));
    }

    /** Certificates of that day are not kept, so what they ask for is left out on both sides. */
    private Optional<String> matrix(Quote quote) {
        Set<String> wanted = new ApprovalRules(policy)
                .needs(quote.request(), quote.price(), true).stream()
                        .map(ApprovalNeed::deciders)
                        .map(ApprovalNeed::nameOf)
                        .collect(Collectors.toSet());
        Set<String> asked = quote.approvals().stream()
                .flatMap(approval -> approval.needs().stream())
                .filter(need -> need.rule() != ApprovalNeed.Rule.CERTIFICATION)
                .map(ApprovalNeed::deciders)
                .map(ApprovalNeed::nameOf)
                .collect(Collectors.toSet());
        return wanted.equals(asked)
                ? Optional.empty()
                : Optional.of("Policy " + policy.version() + " asks " + names(wanted) + " to approve it, and "
                        + names(asked) + (asked.size() == 1 ? " was" : " were") + " asked.");
    }

    private Optional<String> decision(Quote quote, Approval.Decided approval, List<AuditEntry> log) {
        Decision decision = approval.decision();
        if (decision.by().equals(quote.author())) {
            return Optional.of(decision.byName() + " decided on a quote of their own.");
        }
        boolean entitled = roles.apply(decision.onBehalf().map(OnBehalf::id).orElse(decision.by())).stream()
                .anyMatch(role -> approval.deciders().stream().anyMatch(role::standsInFor));
        if (!entitled) {
            return Optional.of(
                    decision.spokenBy() + " decided for " + approval.called() + " and does not hold that role.");
        }
        boolean logged = log.stream()
                .anyMatch(entry ->
                        entry.action().equals("quote." + decision.verdict().code())
                                && entry.actor().equals(decision.by()));
        return logged
                ? Optional.empty()
                : Optional.of("The decision of " + decision.byName() + " is not in the audit log.");
    }

    private Optional<QuoteFinding> calculation(Quote quote, LocalDate day) {
        Price kept = quote.price();
        Price again = new Pricing(policy).price(quote.request(), day);
        if (kept.equals(again)) {
            return Optional.empty();
        }
        String sentence = kept.offered().equals(again.offered())
                ? "Priced again under policy " + policy.version()
                        + " it costs the same, and a step on the way differs: cost " + MoneyText.precise(kept.cost())
                        + " kept, " + MoneyText.precise(again.cost()) + " now."
                : "Priced again under policy " + policy.version() + " it comes to " + MoneyText.cents(again.offered())
                        + ", and " + MoneyText.cents(kept.offered()) + " was kept.";
        return found(QuoteCheck.CALCULATION, Severity.SEV3, sentence);
    }

    private static Optional<QuoteFinding> found(QuoteCheck check, Severity severity, String sentence) {
        return Optional.of(new QuoteFinding(check, severity, sentence));
    }

    private static String names(Set<String> deciders) {
        return deciders.isEmpty() ? "nobody" : deciders.stream().sorted().collect(Collectors.joining(" and "));
    }
}
