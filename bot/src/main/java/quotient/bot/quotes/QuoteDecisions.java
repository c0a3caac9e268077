package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Revision;

/** Who decided what about a quote, when, by which rule and with which words, as mrkdwn (P113). */
final class QuoteDecisions {

    private QuoteDecisions() {}

    /** A line each; empty when there is nothing to decide and nothing was changed. */
    static String lines(Quote quote, Company company) {
        List<String> lines = new ArrayList<>();
        quote.revised().ifPresent(revision -> lines.add(revised(quote, revision, company)));
        quote.approvals().forEach(approval -> lines.add(approval(approval, company)));
        quote.closing()
                .filter(why -> !why.isBlank())
                .ifPresent(why -> lines.add("• " + quote.stage().spoken() + ": " + escape(why)));
        return String.join("\n", lines);
    }

    private static String revised(Quote quote, Revision revision, Company company) {
        return "• Revision " + quote.revision() + " by " + QuoteView.who(revision.by()) + " "
                + Text.moment(revision.at(), company.zone()) + ": "
                + escape(String.join(" · ", revision.changes()));
    }

    private static String approval(Approval approval, Company company) {
        String rules = String.join(
                "; ",
                approval.needs().stream().map(QuoteDecisions::rule).distinct().toList());
        return approval.match(
                open -> "• " + open.spoken() + ": open, asked by " + escape(rules),
                decided -> "• " + decided.spoken() + ": " + said(decided.decision(), company) + ", asked by "
                        + escape(rules));
    }

    private static String said(Decision decision, Company company) {
        return decision.verdict().spoken() + " by " + escape(decision.spokenBy()) + " "
                + Text.moment(decision.at(), company.zone())
                + (decision.reason().isBlank() ? "" : ", \"" + escape(decision.reason()) + "\"");
    }

    private static String rule(ApprovalNeed need) {
        return need.source();
    }
}
