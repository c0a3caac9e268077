package quotient.bot.incidents;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.company.Company;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditGuidance;
import quotient.domain.incidents.IncidentFile;
import quotient.domain.money.MoneyText;

/** What of an incident waits for approval, whole and word for word, and what customers read once it is approved. */
final class ApprovalsView {

    private ApprovalsView() {}

    /** @param channelOf the customer's channel, by the customer's name */
    static Message card(IncidentFile file, Company company, Function<String, Optional<String>> channelOf) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(IncidentText.title(file.incident())));
        file.waitingMessages().forEach(message -> blocks.addAll(message(file, message, channelOf)));
        file.waitingCredits().forEach(credit -> blocks.addAll(credit(file, credit)));
        int waiting = file.waitingMessages().size() + file.waitingCredits().size();
        if (waiting == 0) {
            blocks.add(Blocks.section("Nothing of it waits for approval."));
        }
        blocks.add(Blocks.actions(
                "incident",
                List.of(Blocks.button(
                        "Timeline", Actions.DETAILS, file.incident().id().value()))));
        String text =
                IncidentText.spoken(file.incident()) + ". " + spoken(waiting) + " (" + escape(company.name()) + ")";
        return new Message(text, blocks);
    }

    /** In the customer's channel. */
    static Message toClient(ClientMessage message) {
        String subject = "*" + escape(message.text().subject()) + "*";
        return new Message(
                escape(message.text().subject() + "\n" + message.text().body()),
                List.of(
                        Blocks.section(subject),
                        Blocks.section(escape(message.text().body()))));
    }

    private static String spoken(int waiting) {
        return waiting == 0
                ? "Nothing of it waits for approval."
                : waiting == 1 ? "One thing waits for approval." : waiting + " things wait for approval.";
    }

    private static List<JsonObject> message(
            IncidentFile file, ClientMessage message, Function<String, Optional<String>> channelOf) {
        String reference = Reference.of(message);
        List<String> others = file.incident().report().clients().stream()
                .filter(client -> !client.equalsIgnoreCase(message.client()))
                .toList();
        List<String> named = message.text().naming(others);
        Optional<String> channel = channelOf.apply(message.client());
        StringBuilder head = new StringBuilder("*" + message.id() + " to " + escape(message.client()) + "* · "
                + channel.map(to -> "goes to <#" + to + "> when approved")
                        .orElse(":warning: *they have no channel here, so after approval somebody has to tell them"
                                + " another way*")
                + " · drafted by " + IncidentText.who(message.drafted()));
        if (!named.isEmpty()) {
            head.append("\n:warning: It names other customers: ").append(escape(String.join(", ", named)));
        }
        return List.of(
                Blocks.divider(),
                Blocks.section(head.toString()),
                Blocks.section(IncidentText.quoted(
                        message.text().subject() + "\n" + message.text().body())),
                Blocks.actions(
                        "message-" + message.id(),
                        List.of(
                                Blocks.primary(Blocks.button(
                                        channel.isPresent() ? "Approve and send" : "Approve",
                                        Actions.MESSAGE_APPROVE,
                                        reference)),
                                Blocks.button("Reword…", Actions.MESSAGE_REWORD, reference),
                                Blocks.danger(Blocks.button("Hold back…", Actions.MESSAGE_WITHHOLD, reference)))));
    }

    private static List<JsonObject> credit(IncidentFile file, Credit credit) {
        CreditGuidance guidance = CreditGuidance.of(file.incident().severity());
        String value = credit.id().value();
        String judged = guidance.judged(credit.percent(), file.incident().severity());
        return List.of(
                Blocks.divider(),
                Blocks.section("*" + credit.id() + " credit of " + MoneyText.cents(credit.amount()) + " for "
                        + escape(credit.client()) + "* · " + credit.percent() + " of "
                        + MoneyText.cents(credit.monthlyFee()) + " · asked by " + IncidentText.who(credit.asked())
                        + "\n"
                        + IncidentText.quoted(credit.asked().why()) + "\n"
                        + (guidance.allows(credit.percent()) ? "" : ":warning: ") + escape(judged)),
                Blocks.actions(
                        "credit-" + credit.id(),
                        List.of(
                                Blocks.primary(Blocks.button("Approve credit", Actions.CREDIT_APPROVE, value)),
                                Blocks.danger(Blocks.button("Reject…", Actions.CREDIT_REJECT, value)))));
    }
}
