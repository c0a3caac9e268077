package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.dealdesk.MeetingConditions;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Evidence;
import quotient.domain.pricing.Quote;

/** What an approval depends on (X9): who showed how it was met and when, and what an approver said to it. */
final class ConditionView {

    static final String EVIDENCE = "quote.condition";
    static final String RETURN = "condition.return";
    private static final int LONGEST = 500;

    private ConditionView() {}

    /** A section for each condition. */
    static List<JsonObject> lines(Quote quote, Company company) {
        return quote.conditions().stream()
                .map(condition -> Blocks.section(line(condition, company)))
                .toList();
    }

    /** As {@link #lines}, with a button where evidence is missing. */
    static List<JsonObject> forAuthor(Quote quote, Company company) {
        return IntStream.range(0, quote.conditions().size())
                .mapToObj(index -> forAuthor(quote, index, company))
                .toList();
    }

    /** For whoever is asked whether the evidence is enough; a later revision may not depend on it any more. */
    static Message card(Quote quote, String text, Company company) {
        return IntStream.range(0, quote.conditions().size())
                .filter(index -> quote.conditions().get(index).text().equals(text))
                .mapToObj(index -> card(quote, index, company))
                .findFirst()
                .orElseGet(() -> Message.plain(QuoteText.title(quote) + "\n" + escape(text)
                        + "\nThe quote has changed since, and does not depend on this any more."));
    }

    private static Message card(Quote quote, int index, Company company) {
        Condition condition = quote.conditions().get(index);
        String text = QuoteText.title(quote) + "\n" + line(condition, company);
        String reference = CardReference.of(quote, index);
        List<JsonObject> buttons = condition.awaitsAnswer()
                ? List.of(
                        Blocks.primary(Blocks.button("Confirm", Actions.CONFIRM, reference)),
                        Blocks.button("Return…", Actions.GIVE_BACK, reference),
                        Blocks.button("Details", Actions.DETAILS, CardReference.of(quote)))
                : List.of(Blocks.button("Details", Actions.DETAILS, CardReference.of(quote)));
        return new Message(
                quote.id() + " · " + spoken(condition, company),
                List.of(Blocks.section(text), Blocks.actions("condition", buttons)));
    }

    /** Said once to the author when somebody has looked at the evidence. */
    static Message answer(Quote quote, Map<String, String> facts) {
        String reason = facts.getOrDefault("reason", "");
        String condition =
                "\n> " + escape(facts.getOrDefault(DealNotices.CONDITION, "")).replace("\n", "\n> ");
        String who = escape(facts.getOrDefault("by", ""));
        String next = quote.hasUnmetConditions()
                ? "There are conditions that are not confirmed yet."
                : "Send it with `/quote send " + quote.id() + "`.";
        return Message.plain(
                reason.isEmpty()
                        ? ":white_check_mark: " + who + " has *confirmed* a condition of " + quote.id() + condition
                                + "\n" + next
                        : ":leftwards_arrow_with_hook: " + who + " has *returned* the evidence for a condition of "
                                + quote.id() + condition + "\n" + escape(reason)
                                + "\nShow on its card what is missing.");
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
                        Inputs.hinted(
                                Inputs.text(
                                        MeetingConditions.EVIDENCE, "How was it met?", LONGEST, true, Optional.empty()),
                                "In words or as a link. Whoever set the condition confirms it.")));
    }

    static Modal giveBack(Quote quote, int index, String metadata) {
        Condition condition = quote.conditions().get(index);
        return new Modal(
                RETURN,
                "Return the evidence",
                "Return",
                metadata,
                List.of(
                        Blocks.section("*" + quote.id() + "* · " + escape(condition.text())
                                + condition
                                        .evidence()
                                        .map(ConditionView::quoted)
                                        .orElse("")),
                        Inputs.hinted(
                                Inputs.text(
                                        MeetingConditions.REASON, "What is missing?", LONGEST, true, Optional.empty()),
                                "The rep reads this.")));
    }

    /** Every condition in one paragraph, empty when there is none. */
    static String spoken(Quote quote, Company company) {
        return quote.conditions().stream()
                .map(condition -> " " + spoken(condition, company))
                .collect(Collectors.joining());
    }

    private static JsonObject forAuthor(Quote quote, int index, Company company) {
        Condition condition = quote.conditions().get(index);
        String text = line(condition, company);
        return condition.isMet() || condition.awaitsAnswer()
                ? Blocks.section(text)
                : Blocks.sectionWith(text, Blocks.button("Met…", Actions.CONDITION, CardReference.of(quote, index)));
    }

    private static String line(Condition condition, Company company) {
        String shown = condition
                .evidence()
                .map(evidence -> quoted(evidence) + "\nshown by " + escape(evidence.byName()) + ", "
                        + Text.moment(evidence.at(), company.zone()))
                .orElse("");
        String answered = condition
                .answer()
                .map(answer -> " · " + answered(answer) + " by " + escape(answer.byName()) + ", "
                        + Text.moment(answer.at(), company.zone())
                        + (answer.confirmed() ? "" : ": " + escape(answer.reason())))
                .orElse(condition.awaitsAnswer() ? " · waits to be confirmed" : "");
        return mark(condition) + " " + escape(condition.text()) + shown + answered;
    }

    private static String mark(Condition condition) {
        if (condition.isMet()) {
            return ":white_check_mark:";
        }
        if (condition.awaitsAnswer()) {
            return ":mag:";
        }
        return condition.answer().isPresent() ? ":leftwards_arrow_with_hook:" : ":black_square_button:";
    }

    private static String quoted(Evidence evidence) {
        return "\n> " + escape(evidence.said()).replace("\n", "\n> ");
    }

    private static String spoken(Condition condition, Company company) {
        String shown = condition
                .evidence()
                .map(evidence -> ", shown by " + evidence.byName() + " at " + LocalText.moment(evidence.at(), company)
                        + " (" + evidence.said() + ")")
                .orElse(", not met yet");
        String answered = condition
                .answer()
                .map(answer -> ", " + answered(answer) + " by " + answer.byName()
                        + (answer.confirmed() ? "" : ": " + answer.reason()))
                .orElse(condition.awaitsAnswer() ? ", waits to be confirmed" : "");
        return escape("Condition: " + condition.text() + shown + answered + ".");
    }

    private static String answered(ConditionAnswer answer) {
        return answer.confirmed() ? "confirmed" : "returned";
    }
}
