package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.time.BusinessCalendar;

/** A quote as its approvers see it, and as its author follows it: the whole case, who was asked, who has said what. */
final class ApprovalView {

    static final String REJECTION = "approval.reject";
    static final String CONDITIONS = "approval.conditions";
    static final String EVIDENCE = "quote.condition";
    static final String LOSS = "quote.lose";
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 100;

    private ApprovalView() {}

    /** For whoever decides. Its buttons stand until everything is decided. */
    static Message approver(Quote quote, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.title(quote) + "\n" + request(quote)));
        blocks.add(QuoteView.figures(quote, needs(quote)));
        blocks.add(Blocks.context(QuoteText.inputs(quote.request()) + " · policy " + quote.policy()));
        QuoteText.changes(quote).ifPresent(changes -> blocks.add(Blocks.context(changes)));
        quote.justification()
                .ifPresent(why -> blocks.add(Blocks.section("> " + escape(why).replace("\n", "\n> "))));
        hint(quote, company).ifPresent(hint -> blocks.add(Blocks.context(hint)));
        blocks.add(Blocks.section(approvals(quote, company)));
        blocks.add(Blocks.actions("approval", buttons(quote)));
        return new Message(text(quote, company), blocks);
    }

    /** For whoever was asked about an earlier revision: there is nothing to decide here any more. */
    static Message superseded(Quote quote) {
        String text = QuoteText.title(quote) + "\n" + QuoteView.who(quote.author())
                + " has changed or recalled this since you were asked. It is "
                + QuoteText.status(quote.decisionStatus()) + " now; whoever must decide gets a new card.";
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text));
        QuoteText.changes(quote).ifPresent(changes -> blocks.add(Blocks.context(changes)));
        blocks.add(Blocks.actions(
                "approval", List.of(Blocks.button("Details", Actions.DETAILS, CardReference.of(quote)))));
        return new Message(quote.id() + " has changed since you were asked about it.", blocks);
    }

    /** For the author: how it stands, and what to do next. */
    static Message author(Quote quote, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.title(quote) + "\n" + QuoteText.status(quote.decisionStatus()) + " · "
                + quote.stage().code() + " · *" + MoneyText.cents(quote.price().offered()) + "*"));
        QuoteText.changes(quote).ifPresent(changes -> blocks.add(Blocks.context(changes)));
        blocks.add(Blocks.section(approvals(quote, company)));
        for (int index = 0; index < quote.conditions().size(); index++) {
            blocks.add(condition(quote, index));
        }
        blocks.add(Blocks.actions("quote", QuoteView.buttons(quote)));
        return new Message(text(quote, company), blocks);
    }

    /** Said once to the author when somebody has decided. */
    static Message decision(Quote quote, Map<String, String> facts) {
        String verdict = switch (facts.getOrDefault("verdict", "")) {
            case "approved" -> "approved";
            case "approved_with_conditions" -> "approved with conditions";
            default -> "rejected";
        };
        String text = Text.mention(facts.getOrDefault("by", "")) + " has *" + verdict + "* " + quote.id()
                + QuoteText.what(quote.request())
                + said(facts.getOrDefault("reason", "")) + said(facts.getOrDefault("conditions", ""))
                + "\nNow: " + QuoteText.status(quote.decisionStatus()) + ". " + next(quote);
        return Message.plain(text);
    }

    static Modal rejection(Quote quote, String metadata) {
        return new Modal(
                REJECTION,
                "Reject " + quote.id(),
                "Reject",
                metadata,
                List.of(
                        Blocks.section(QuoteText.spoken(quote)),
                        Inputs.hinted(
                                Inputs.text(Ruling.REASON, "Why?", LONGEST, true, Optional.empty()),
                                "The rep reads this.")));
    }

    static Modal conditions(Quote quote, String metadata) {
        return new Modal(
                CONDITIONS,
                "Approve " + quote.id() + " if…",
                "Approve",
                metadata,
                List.of(
                        Blocks.section(QuoteText.spoken(quote)),
                        Inputs.hinted(
                                Inputs.text(Ruling.CONDITIONS, "Conditions", 3000, true, Optional.empty()),
                                "One on each line. The quote can be sent when all of them are met."),
                        Inputs.optional(
                                Inputs.text(Ruling.REASON, "Note for the rep", LONGEST, true, Optional.empty()))));
    }

    static Modal evidence(Quote quote, int index, String metadata) {
        return new Modal(
                EVIDENCE,
                "Condition is met",
                "Save",
                metadata,
                List.of(
                        Blocks.section("*" + quote.id() + "* · "
                                + escape(quote.conditions().get(index).text())),
                        Inputs.text("evidence", "How was it met?", LONGEST, true, Optional.empty())));
    }

    static Modal loss(Quote quote, String metadata) {
        return new Modal(
                LOSS,
                quote.id() + " was lost",
                "Save",
                metadata,
                List.of(
                        Blocks.section(QuoteText.title(quote)),
                        Inputs.text(Ruling.REASON, "Why?", LONGEST, true, Optional.empty()),
                        Inputs.optional(Inputs.text(
                                CarryingQuotes.COMPETITOR, "To whom?", LONGEST_NAME, false, Optional.empty()))));
    }

    private static List<JsonObject> buttons(Quote quote) {
        String card = CardReference.of(quote);
        List<JsonObject> buttons = new ArrayList<>();
        if (!quote.decisionStatus().isDecided()) {
            buttons.add(Blocks.primary(Blocks.button("Approve", Actions.APPROVE, card)));
            buttons.add(Blocks.button("Approve with conditions…", Actions.APPROVE_IF, card));
            buttons.add(Blocks.danger(Blocks.button("Reject…", Actions.REJECT, card)));
        }
        QuoteView.exceptionButton(quote).ifPresent(buttons::add);
        buttons.add(Blocks.button("Details", Actions.DETAILS, card));
        return buttons;
    }

    private static JsonObject condition(Quote quote, int index) {
        Condition condition = quote.conditions().get(index);
        String text = condition
                .evidence()
                .map(evidence -> ":white_check_mark: " + escape(condition.text()) + "\n_" + escape(evidence) + "_")
                .orElseGet(() -> ":black_square_button: " + escape(condition.text()));
        return condition.isMet()
                ? Blocks.section(text)
                : Blocks.sectionWith(text, Blocks.button("Met…", Actions.CONDITION, CardReference.of(quote, index)));
    }

    private static String request(Quote quote) {
        return quote.decisionStatus().isDecided()
                ? QuoteText.status(quote.decisionStatus()) + " · "
                        + quote.stage().code()
                : QuoteView.who(quote.author()) + " asks for approval · " + QuoteText.status(quote.decisionStatus());
    }

    private static String approvals(Quote quote, Company company) {
        StringBuilder lines = new StringBuilder();
        for (Approval approval : quote.approvals()) {
            lines.append(approval.<String>match(
                    open -> ":hourglass_flowing_sand: *" + open.spoken() + "* is asked",
                    decided -> decided(decided.spoken(), decided.decision(), company)));
            approval.needs().forEach(need -> lines.append("\n      ").append(escape(need.reason())));
            lines.append('\n');
        }
        return lines.isEmpty() ? "Nobody needs to approve." : lines.toString().stripTrailing();
    }

    private static String decided(String role, Decision decision, Company company) {
        String mark = decision.verdict() == Decision.Verdict.REJECTED ? ":no_entry:" : ":white_check_mark:";
        return mark + " *" + role + "* " + decision.verdict().spoken() + ": " + Text.mention(decision.by()) + ", "
                + Text.moment(decision.at(), company.zone()) + said(decision.reason())
                + said(String.join("\n", decision.conditions()));
    }

    private static String said(String text) {
        return text.isEmpty() ? "" : "\n> " + escape(text).replace("\n", "\n> ");
    }

    /** What the matrix asks for at this discount beside what the rep has (P30), and by when a thin margin is due (P22). */
    private static Optional<String> hint(Quote quote, Company company) {
        List<String> hints = new ArrayList<>();
        if (needs(quote).stream().anyMatch(need -> need.rule() == ApprovalNeed.Rule.DISCOUNT)) {
            hints.add("Commitment: "
                    + quote.request().commitment().map(Commitment::spoken).orElse("not said"));
        }
        RiskBand band = quote.price().riskBand();
        band.due(quote.createdAt(), BusinessCalendar.of(company))
                .ifPresent(due -> hints.add("Margin is " + band.code() + ": " + band.response() + ", by "
                        + Text.moment(due, company.zone())));
        return hints.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", hints));
    }

    private static List<ApprovalNeed> needs(Quote quote) {
        return quote.approvals().stream()
                .flatMap(approval -> approval.needs().stream())
                .toList();
    }

    private static String next(Quote quote) {
        return switch (quote.decisionStatus()) {
            case APPROVED -> "Send it with `/quote send " + quote.id() + "`.";
            case APPROVED_WITH_CONDITIONS -> "Meet the conditions on its card, then send it.";
            case REJECTED -> "Answer the reason with `/quote revise " + quote.id() + "`.";
            case PENDING_APPROVAL, ESCALATED -> "Others have still to decide.";
        };
    }

    private static String text(Quote quote, Company company) {
        StringBuilder text = new StringBuilder(QuoteText.spoken(quote));
        quote.approvals()
                .forEach(approval -> text.append(' ')
                        .append(approval.<String>match(
                                open -> open.spoken() + " is asked.",
                                decided -> decided.spoken() + " "
                                        + decided.decision().verdict().spoken() + " by "
                                        + escape(decided.decision().byName()) + ".")));
        return text.append(" (").append(escape(company.name())).append(')').toString();
    }
}
