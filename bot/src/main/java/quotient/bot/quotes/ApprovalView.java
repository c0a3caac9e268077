package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.Ask;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.Quote;
import quotient.domain.time.BusinessCalendar;

/** A quote as its approvers see it, and as its author follows it: the whole case, who was asked, who has said what. */
final class ApprovalView {

    private ApprovalView() {}

    /**
     * For whoever decides. Its buttons stand until everything is decided.
     *
     * @param asks what is asked of whom now
     */
    static Message approver(Quote quote, List<Ask> asks, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.title(quote) + "\n" + request(quote)));
        blocks.add(QuoteView.figures(quote, needs(quote)));
        blocks.add(Blocks.context(QuoteText.inputs(quote.request()) + " · policy " + quote.policy()));
        QuoteText.changes(quote).ifPresent(changes -> blocks.add(Blocks.context(changes)));
        quote.justification()
                .ifPresent(why -> blocks.add(Blocks.section("> " + escape(why).replace("\n", "\n> "))));
        hint(quote, company).ifPresent(hint -> blocks.add(Blocks.context(hint)));
        blocks.add(Blocks.section(ApprovalLines.of(quote, asks, company)));
        blocks.addAll(ConditionView.lines(quote, company));
        blocks.add(Blocks.actions("approval", buttons(quote)));
        return new Message(text(quote, asks, company), blocks);
    }

    /** For whoever was asked and is not any more: where it went. */
    static Message moved(Quote quote, List<Ask> asks, Company company) {
        String where = asks.stream()
                .flatMap(ask -> ask.note().stream())
                .distinct()
                .map(Text::escape)
                .collect(Collectors.joining("\n"));
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.title(quote) + "\n:arrow_right: " + where));
        blocks.add(Blocks.section(ApprovalLines.of(quote, asks, company)));
        blocks.add(Blocks.actions(
                "approval", List.of(Blocks.button("Details", Actions.DETAILS, CardReference.of(quote)))));
        return new Message(quote.id() + ": " + where, blocks);
    }

    /** Half of the time is over; empty when nobody waits for this any more. */
    static Optional<Message> reminder(Quote quote, List<Ask> asks, Map<String, String> facts, Company company) {
        return asks.stream()
                .filter(ask -> ask.approval().equals(facts.get(DealNotices.APPROVAL)))
                .filter(ask -> Integer.toString(ask.revision()).equals(facts.get(DealNotices.REVISION)))
                .findFirst()
                .map(ask -> reminder(quote, ask, company));
    }

    private static Message reminder(Quote quote, Ask ask, Company company) {
        String text = ":bell: " + QuoteText.title(quote) + " still waits for a decision. "
                + capital(ApprovalLines.by(ask, company)) + ".";
        return new Message(
                text,
                List.of(
                        Blocks.section(text),
                        Blocks.actions(
                                "approval",
                                List.of(Blocks.button("Details", Actions.DETAILS, CardReference.of(quote))))));
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
    static Message author(Quote quote, List<Ask> asks, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.title(quote) + "\n" + QuoteText.status(quote.decisionStatus()) + " · "
                + quote.stage().code() + " · *" + MoneyText.cents(quote.price().offered()) + "*"));
        QuoteText.changes(quote).ifPresent(changes -> blocks.add(Blocks.context(changes)));
        blocks.add(Blocks.section(ApprovalLines.of(quote, asks, company)));
        blocks.addAll(ConditionView.forAuthor(quote, company));
        blocks.add(Blocks.actions("quote", QuoteView.buttons(quote)));
        return new Message(text(quote, asks, company), blocks);
    }

    /** Said once to the author when somebody has decided. */
    static Message decision(Quote quote, Map<String, String> facts) {
        String verdict = switch (facts.getOrDefault("verdict", "")) {
            case "approved" -> "approved";
            case "approved_with_conditions" -> "approved with conditions";
            default -> "rejected";
        };
        String whose = facts.getOrDefault("for", "");
        String text = Text.mention(facts.getOrDefault("by", ""))
                + (whose.isEmpty() ? "" : " for " + escape(whose)) + " has *" + verdict + "* " + quote.id()
                + QuoteText.what(quote.request())
                + ApprovalLines.said(facts.getOrDefault("reason", ""))
                + ApprovalLines.said(facts.getOrDefault("conditions", ""))
                + "\nNow: " + QuoteText.status(quote.decisionStatus()) + ". " + next(quote);
        return Message.plain(text);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static List<JsonObject> buttons(Quote quote) {
        String card = CardReference.of(quote);
        List<JsonObject> buttons = new ArrayList<>();
        if (!quote.decisionStatus().isDecided()) {
            buttons.add(Blocks.primary(Blocks.button("Approve", Actions.APPROVE, card)));
            buttons.add(Blocks.button("Approve with conditions…", Actions.APPROVE_IF, card));
            buttons.add(Blocks.danger(Blocks.button("Reject…", Actions.REJECT, card)));
            buttons.add(Blocks.button("Hand on…", Actions.REASSIGN, card));
        }
        QuoteView.exceptionButton(quote).ifPresent(buttons::add);
        buttons.add(Blocks.button("Details", Actions.DETAILS, card));
        return buttons;
    }

    private static String request(Quote quote) {
        return quote.decisionStatus().isDecided()
                ? QuoteText.status(quote.decisionStatus()) + " · "
                        + quote.stage().code()
                : QuoteView.who(quote.author()) + " asks for approval · " + QuoteText.status(quote.decisionStatus());
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
            case APPROVED_WITH_CONDITIONS ->
                "Show on its card how the conditions are met; once they are confirmed, send it.";
            case REJECTED -> "Answer the reason with `/quote revise " + quote.id() + "`.";
            case PENDING_APPROVAL, ESCALATED -> "Others have still to decide.";
        };
    }

    private static String text(Quote quote, List<Ask> asks, Company company) {
        StringBuilder text = new StringBuilder(QuoteText.spoken(quote));
        quote.approvals()
                .forEach(approval -> text.append(' ')
                        .append(approval.<String>match(
                                open -> open.spoken() + " is asked" + ApprovalLines.deadline(open, asks, company) + ".",
                                decided -> decided.spoken() + " "
                                        + decided.decision().verdict().spoken() + " by "
                                        + escape(decided.decision().spokenBy()) + ".")));
        text.append(ConditionView.spoken(quote, company));
        return text.append(" (").append(escape(company.name())).append(')').toString();
    }
}
