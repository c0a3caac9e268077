package quotient.bot.incidents;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientText;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditGuidance;
import quotient.domain.incidents.CreditingClients;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.incidents.IncidentStatus;
import quotient.domain.incidents.TellingClients;

/** The forms of {@code /incident}. Who reads what stands beside each field. */
final class IncidentModalView {

    static final String INCIDENT = "incident";
    private static final String CUSTOMERS_READ = "Customers may read this.";
    private static final int MOST_CHOICES = 100;
    private static final int SHORT = 40;

    private IncidentModalView() {}

    /** @param names of customers, for the hint */
    static Modal declaration(List<String> names, String metadata) {
        return declaration(Actions.DECLARE, names, metadata, Severity.SEV2, Optional.empty(), Optional.empty());
    }

    /** With what is known already. */
    static Modal declaration(
            String callback,
            List<String> names,
            String metadata,
            Severity severity,
            Optional<String> what,
            Optional<String> client) {
        List<Choice> severities = Stream.of(Severity.values())
                .map(each -> new Choice(each.code(), each.spoken() + ", " + each.meaning()))
                .toList();
        return new Modal(
                callback,
                "Declare an incident",
                "Declare",
                metadata,
                List.of(
                        Inputs.select(IncidentForm.SEVERITY, "Severity", severities, Optional.of(severity.code())),
                        Inputs.hinted(words(IncidentForm.WHAT, "What happened?", what), CUSTOMERS_READ),
                        optional(IncidentForm.IMPACT, "Who and what is affected?", CUSTOMERS_READ),
                        Inputs.optional(Inputs.hinted(
                                words(IncidentForm.CLIENT, "Customers affected, one on each line", client),
                                names(names))),
                        optional(IncidentForm.CAUSE, "Cause, as far as it is known", CUSTOMERS_READ),
                        span(IncidentForm.NEXT, "Next update in", "Like 45m or 2h; empty for what is usual."),
                        span(IncidentForm.FIX, "Fix promised in", "Like 2h; empty to promise none (SEV-1: 2h)."),
                        note(),
                        Inputs.optional(Inputs.checkboxes(
                                IncidentForm.TAKE, "Lead", List.of(new Choice("yes", "I lead it")), List.of()))));
    }

    static Modal update(Incident incident) {
        List<Choice> statuses = IncidentStatus.OPEN.stream()
                .map(status -> new Choice(status.code(), status.spoken()))
                .toList();
        List<Choice> severities = Stream.of(Severity.values())
                .map(severity -> new Choice(severity.code(), severity.spoken()))
                .toList();
        return new Modal(
                Actions.UPDATE,
                "Update " + incident.id(),
                "Update",
                incident.id().value(),
                List.of(
                        Blocks.section(IncidentText.title(incident)),
                        Inputs.select(
                                IncidentForm.STATUS,
                                "Status",
                                statuses,
                                Optional.of(incident.status().code())),
                        Inputs.select(
                                IncidentForm.SEVERITY,
                                "Severity",
                                severities,
                                Optional.of(incident.severity().code())),
                        note(),
                        optional(IncidentForm.IMPACT, "Impact, if it has changed", CUSTOMERS_READ),
                        optional(IncidentForm.CAUSE, "Cause, if it is known now", CUSTOMERS_READ),
                        optional(IncidentForm.CLIENT, "More customers affected, one on each line", "By name."),
                        span(IncidentForm.NEXT, "Next update in", "Like 45m or 2h; empty for what is usual."),
                        span(IncidentForm.FIX, "Fix promised in", "Like 2h; empty to leave it as it is.")));
    }

    static Modal resolution(Incident incident) {
        return new Modal(
                Actions.RESOLVE,
                "Resolve " + incident.id(),
                "Resolve",
                incident.id().value(),
                List.of(
                        Blocks.section(IncidentText.title(incident)),
                        Inputs.hinted(
                                words(
                                        IncidentForm.CAUSE,
                                        "Root cause, in plain language",
                                        incident.report().cause()),
                                CUSTOMERS_READ),
                        Inputs.hinted(
                                words(IncidentForm.PREVENTION, "What prevents it from now on?", Optional.empty()),
                                CUSTOMERS_READ),
                        Inputs.person(IncidentForm.OWNER, "Who sees to it?"),
                        Inputs.date(IncidentForm.DUE, "By when?")));
    }

    /** The customers to choose from are those that the incident names, by their place. */
    static Modal credit(Incident incident) {
        List<String> clients = incident.report().clients();
        List<Choice> choices = IntStream.range(0, Math.min(clients.size(), MOST_CHOICES))
                .mapToObj(place -> new Choice(Integer.toString(place), clients.get(place)))
                .toList();
        CreditGuidance guidance = CreditGuidance.of(incident.severity());
        return new Modal(
                Actions.CREDIT,
                "Credit for " + incident.id(),
                "Ask for it",
                incident.id().value(),
                List.of(
                        Blocks.section(IncidentText.title(incident)),
                        Inputs.select(IncidentForm.CLIENT, "Customer", choices, Optional.of("0")),
                        Inputs.text(IncidentForm.FEE, "Monthly fee", SHORT, false, Optional.empty()),
                        Inputs.hinted(
                                Inputs.text(IncidentForm.PERCENT, "Percent of it", SHORT, false, Optional.empty()),
                                "Guidance for " + incident.severity().spoken() + ": " + guidance.spoken()
                                        + ". Outside of it an executive decides."),
                        words(IncidentForm.REASON, "Why?", Optional.empty())));
    }

    static Modal rewording(ClientMessage message) {
        return new Modal(
                Actions.MESSAGE_REWORD,
                "Reword " + message.id(),
                "Keep",
                Reference.of(message),
                List.of(
                        Blocks.context("To " + escape(message.client())
                                + ". Whoever rewords it cannot approve it afterwards."),
                        Inputs.text(
                                ClientText.SUBJECT,
                                "Subject",
                                ClientText.LONGEST_SUBJECT,
                                false,
                                Optional.of(message.text().subject())),
                        Inputs.text(
                                ClientText.BODY,
                                "Text",
                                ClientText.LONGEST_BODY,
                                true,
                                Optional.of(message.text().body()))));
    }

    static Modal withholding(ClientMessage message) {
        return new Modal(
                Actions.MESSAGE_WITHHOLD,
                "Hold " + message.id() + " back",
                "Hold it back",
                Reference.of(message),
                List.of(
                        Blocks.section("To " + escape(message.client()) + "\n"
                                + IncidentText.quoted(message.text().subject())),
                        words(TellingClients.WHY, "Why?", Optional.empty())));
    }

    static Modal rejection(Credit credit) {
        return new Modal(
                Actions.CREDIT_REJECT,
                "Reject " + credit.id(),
                "Reject",
                credit.id().value(),
                List.of(
                        Blocks.section(IncidentText.line(credit)),
                        words(CreditingClients.WHY, "Why?", Optional.empty())));
    }

    /** @param heard the message as it will stand in the timeline */
    static Modal timeline(List<Incident> open, String heard, String metadata) {
        List<Choice> choices = open.stream()
                .limit(MOST_CHOICES)
                .map(incident -> new Choice(
                        incident.id().value(),
                        incident.id() + " " + incident.severity().spoken() + " "
                                + incident.report().what()))
                .toList();
        return new Modal(
                Actions.TIMELINE,
                "Add to timeline",
                "Add",
                metadata,
                List.of(
                        Inputs.select(
                                INCIDENT,
                                "Incident",
                                choices,
                                Optional.of(choices.get(0).value())),
                        Blocks.section(IncidentText.quoted(Text.shorten(heard, 1500)))));
    }

    private static JsonObject words(String field, String label, Optional<String> now) {
        return Inputs.text(field, label, IncidentForm.LONGEST, true, now);
    }

    private static JsonObject optional(String field, String label, String hint) {
        return Inputs.optional(Inputs.hinted(words(field, label, Optional.empty()), hint));
    }

    private static JsonObject note() {
        return Inputs.optional(Inputs.hinted(
                Inputs.text(IncidentForm.NOTE, "Internal note", IncidentForm.LONGEST_NOTE, true, Optional.empty()),
                "For the timeline. Customers never read it."));
    }

    private static JsonObject span(String field, String label, String hint) {
        return Inputs.optional(Inputs.hinted(Inputs.text(field, label, SHORT, false, Optional.empty()), hint));
    }

    private static String names(List<String> names) {
        List<String> some = new ArrayList<>(names.subList(0, Math.min(names.size(), 8)));
        return some.isEmpty() ? "No customers are known yet." : "Such as " + String.join(", ", some) + ".";
    }
}
