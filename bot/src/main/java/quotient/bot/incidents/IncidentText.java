package quotient.bot.incidents;

import static quotient.bot.blocks.Text.escape;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Text;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Company;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.Incident;
import quotient.domain.money.MoneyText;

/** Words that several views of incidents share, escaped and ready for Slack. */
final class IncidentText {

    private IncidentText() {}

    static String title(Incident incident) {
        return mark(incident) + " *" + incident.id() + "* · *"
                + incident.severity().spoken() + "* · " + incident.status().spoken() + "\n*"
                + escape(incident.report().what()) + "*";
    }

    /** For notifications and screen readers. */
    static String spoken(Incident incident) {
        return incident.id() + ", " + incident.severity().spoken() + ", "
                + incident.status().spoken().toLowerCase(Locale.ROOT) + ": "
                + escape(incident.report().what()) + ". Impact: "
                + escape(incident.report().impact());
    }

    static String mark(Incident incident) {
        if (!incident.isOpen()) {
            return ":white_check_mark:";
        }
        return incident.severity().isAtLeast(Severity.SEV2) ? ":rotating_light:" : ":large_orange_diamond:";
    }

    static String who(String id, String name) {
        return id.matches("[UW][A-Z0-9]+") ? Text.mention(id) : escape(name);
    }

    static String who(Hand hand) {
        return who(hand.by(), hand.name());
    }

    static String moment(Optional<Instant> moment, Company company, String otherwise) {
        return moment.map(at -> Text.moment(at, company.zone())).orElse(otherwise);
    }

    static String quoted(String text) {
        return "> " + escape(text).replace("\n", "\n> ");
    }

    static String line(ClientMessage message) {
        String to = message.id() + " to " + escape(message.client()) + ": ";
        return to
                + switch (message.status()) {
                    case WAITING -> ":hourglass_flowing_sand: waits for approval";
                    case APPROVED ->
                        ":white_check_mark: approved by "
                                + message.decision().map(IncidentText::who).orElse("")
                                + message.channel()
                                        .map(channel -> ", told in <#" + channel + ">")
                                        .orElse(", *no channel here: tell them another way*");
                    case WITHHELD ->
                        ":no_entry: held back by "
                                + message.decision().map(IncidentText::who).orElse("");
                    case REPLACED -> "replaced by a newer draft";
                };
    }

    static String line(Credit credit) {
        String what = credit.id() + " " + escape(credit.client()) + ": *" + MoneyText.cents(credit.amount()) + "* ("
                + credit.percent() + " of " + MoneyText.cents(credit.monthlyFee()) + ") ";
        return what
                + switch (credit.status()) {
                    case WAITING -> ":hourglass_flowing_sand: waits for approval";
                    case APPROVED ->
                        ":white_check_mark: approved by "
                                + credit.decision().map(IncidentText::who).orElse("");
                    case REJECTED ->
                        ":no_entry: rejected by "
                                + credit.decision().map(IncidentText::who).orElse("")
                                + credit.decision()
                                        .map(hand -> ": " + escape(hand.why()))
                                        .orElse("");
                };
    }
}
