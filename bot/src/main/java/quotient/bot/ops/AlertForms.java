package quotient.bot.ops;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.RoutingTable;
import quotient.domain.alerts.Severity;
import quotient.domain.people.Person;

/** The forms of alerts. */
final class AlertForms {

    static final String PERSON = "person";
    static final String UNTIL = "until";
    static final String WHY = "why";
    static final String KIND = "kind";
    static final String SEVERITY = "severity";
    static final String CLIENT = "client";
    private static final int MOST_OPTIONS = 100;

    private AlertForms() {}

    static Modal assign(Alert alert, List<Person> people) {
        List<Choice> choices = people.stream()
                .limit(MOST_OPTIONS)
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
        return form(
                OpsActions.ASSIGNING,
                "Assign " + alert.id(),
                "Assign",
                alert.id().value(),
                Inputs.select(PERSON, "Whose is it?", choices, Optional.empty()));
    }

    static Modal snooze(Alert alert) {
        return form(
                OpsActions.SNOOZING,
                "Snooze " + alert.id(),
                "Snooze",
                alert.id().value(),
                Inputs.hinted(
                        Inputs.text(UNTIL, "Until when?", 40, false, Optional.of("4h")),
                        "Like " + SnoozeTime.FORMS + ", in the company's zone."));
    }

    static Modal resolve(Alert alert) {
        return form(
                OpsActions.RESOLVING,
                "Resolve " + alert.id(),
                "Resolve",
                alert.id().value(),
                Inputs.optional(Inputs.text(WHY, "What was done?", 500, true, Optional.empty())));
    }

    static Modal routes(RoutingTable table) {
        return form(
                OpsActions.ROUTING,
                "Who is told of what",
                "Save",
                "",
                Inputs.hinted(
                        Inputs.text(
                                RoutingTable.FIELD,
                                "One row a line; the first that fits counts",
                                3000,
                                true,
                                Optional.of(table.text())),
                        "kind=budget_* severity=sev2 client=\"Acme\" plan=enterprise role=rep owner=none -> #ops, role:revenue_lead,"
                                + " owner, U0123. An empty table brings back the usual one."));
    }

    static Modal preview(List<AlertKind> kinds) {
        List<Choice> choices = kinds.stream()
                .limit(MOST_OPTIONS)
                .map(kind -> new Choice(kind.code(), kind.spoken()))
                .toList();
        List<Choice> severities = java.util.Arrays.stream(Severity.values())
                .map(severity -> new Choice(severity.code(), AlertView.meaning(severity)))
                .toList();
        return form(
                OpsActions.PREVIEWING,
                "What would happen?",
                "Try it",
                "",
                Inputs.select(KIND, "If this came now", choices, Optional.empty()),
                Inputs.select(SEVERITY, "How bad", severities, Optional.of("sev2")),
                Inputs.optional(Inputs.text(CLIENT, "About which account", 100, false, Optional.empty())));
    }

    private static Modal form(String callback, String title, String submit, String metadata, JsonObject... inputs) {
        return new Modal(callback, title, submit, metadata, List.of(inputs));
    }

    static Modal told(String title, String mrkdwn) {
        return new Modal("reading", title, "", "", List.of(Blocks.section(mrkdwn)));
    }
}
