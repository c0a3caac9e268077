package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.dealdesk.Ask;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;

/** One line for each approval: who is asked by when, or who has decided what; and under it why. */
final class ApprovalLines {

    private ApprovalLines() {}

    static String of(Quote quote, List<Ask> asks, Company company) {
        StringBuilder lines = new StringBuilder();
        for (Approval approval : quote.approvals()) {
            lines.append(approval.<String>match(
                    open -> asked(open, asks, company),
                    decided -> decided(decided.spoken(), decided.decision(), company)));
            approval.needs().forEach(need -> lines.append("\n      ").append(escape(need.reason())));
            lines.append('\n');
        }
        return lines.isEmpty() ? "Nobody needs to approve." : lines.toString().stripTrailing();
    }

    /** {@code the sales manager is asked: @Max for @Mia · decide by 18:00}, and why it is not who was asked at first. */
    private static String asked(Approval.Open open, List<Ask> asks, Company company) {
        String line = ":hourglass_flowing_sand: *" + open.spoken() + "* is asked";
        return asks.stream()
                .filter(ask -> ask.approval().equals(open.name()))
                .findFirst()
                .map(ask -> line
                        + (ask.asked().isEmpty() ? "" : ": " + people(ask))
                        + " · " + by(ask, company)
                        + ask.note()
                                .map(note -> "\n      :arrow_right: " + escape(note))
                                .orElse(""))
                .orElse(line);
    }

    private static String people(Ask ask) {
        return ask.asked().stream()
                .map(each -> Text.mention(each.person().value())
                        + each.instead()
                                .map(absent -> " for " + Text.mention(absent.value()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    static String by(Ask ask, Company company) {
        return "decide by " + Text.moment(ask.due(), company.zone());
    }

    private static String decided(String role, Decision decision, Company company) {
        String mark = decision.verdict() == Decision.Verdict.REJECTED ? ":no_entry:" : ":white_check_mark:";
        return mark + " *" + role + "* " + decision.verdict().spoken() + ": " + Text.mention(decision.by())
                + decision.onBehalf()
                        .map(absent -> " for " + escape(absent.name()))
                        .orElse("")
                + ", " + Text.moment(decision.at(), company.zone()) + said(decision.reason())
                + said(String.join("\n", decision.conditions()));
    }

    static String said(String text) {
        return text.isEmpty() ? "" : "\n> " + escape(text).replace("\n", "\n> ");
    }

    /** For the end of a sentence, empty when nobody is asked. */
    static String deadline(Approval.Open open, List<Ask> asks, Company company) {
        return asks.stream()
                .filter(ask -> ask.approval().equals(open.name()))
                .findFirst()
                .map(ask -> " and should decide by " + LocalText.moment(ask.due(), company))
                .orElse("");
    }
}
