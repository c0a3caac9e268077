package quotient.bot.quotetriage;

import static quotient.bot.blocks.Text.escape;

import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.Quote;
import quotient.domain.quotetriage.TriageRow;

/** The phrases of the triage. Everything a person wrote is escaped here. */
final class TriageText {

    private TriageText() {}

    /** {@code *Q-1007* $200.00 of Rae for Acme, margin 50.00 % where 55 % are asked}. */
    static String title(TriageRow row) {
        Quote quote = row.quote();
        return "*" + quote.id() + "* " + MoneyText.cents(quote.price().offered()) + " of "
                + escape(quote.authorName())
                + quote.request()
                        .client()
                        .map(client -> " for " + escape(client))
                        .orElse("") + ", margin "
                + quote.price().margin() + " where " + quote.price().minimumMargin() + " are asked";
    }

    /** The standup's columns: status, owner, action by the end of the day, expected margin. */
    static String columns(TriageRow row, Company company) {
        String status = row.quote().decisionStatus().spoken();
        return row.plan()
                .map(plan -> status + " · owner " + Text.mention(plan.owner().value()) + " · "
                        + plan.remediation().spoken() + ", customer hears by "
                        + Text.moment(plan.followUp(), company.zone()) + " · expected margin " + plan.margin()
                        + (row.keepsGuardrail().orElse(true) ? "" : " (below its guardrail)"))
                .orElse(status + (row.waits() ? " · *nobody has said what happens*" : ""));
    }
}
