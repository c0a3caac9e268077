package quotient.bot.incidents;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentFile;
import quotient.domain.incidents.RecoveryStep;
import quotient.domain.incidents.TimelineEntry;

/** An incident as its people see it: what it is, who leads it, what is promised, the four steps of the recovery (O3, O4). */
final class IncidentView {

    private static final int MOST_LINES = 12;

    private IncidentView() {}

    /** The living card. */
    static Message card(IncidentFile file, Company company) {
        List<JsonObject> blocks = new ArrayList<>(face(file, company));
        blocks.add(Blocks.actions("incident", buttons(file.incident())));
        return new Message(text(file, company), blocks);
    }

    /** The same with its timeline. */
    static Message details(IncidentFile file, Company company) {
        List<JsonObject> blocks = new ArrayList<>(face(file, company));
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*Timeline* (internal)\n"
                + file.timeline().stream().map(entry -> line(entry, company)).collect(Collectors.joining("\n"))));
        blocks.add(Blocks.actions("incident", buttons(file.incident())));
        return new Message(text(file, company), blocks);
    }

    /** Open ones, or all of them, with the way to declare one. */
    static Message list(List<Incident> incidents, Company company, String title, String none) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(incidents.isEmpty() ? none : "*" + title + "*"));
        for (Incident incident : incidents) {
            blocks.add(Blocks.sectionWith(
                    row(incident, company),
                    Blocks.button("Details", Actions.DETAILS, incident.id().value())));
        }
        blocks.add(Blocks.actions(
                "incidents", List.of(Blocks.danger(Blocks.button("Declare an incident", Actions.DECLARE, "new")))));
        String text = incidents.isEmpty()
                ? none
                : title + ": " + incidents.stream().map(IncidentText::spoken).collect(Collectors.joining(". "));
        return new Message(text, blocks);
    }

    /** A line in the thread of a card. */
    static Message news(Map<String, String> facts) {
        String mentioned = Stream.of(facts.getOrDefault("mention", "").split(","))
                .filter(id -> !id.isEmpty())
                .map(Text::mention)
                .collect(Collectors.joining(" "));
        return Message.plain((mentioned + " " + escape(facts.getOrDefault("sentence", ""))).strip());
    }

    private static List<JsonObject> face(IncidentFile file, Company company) {
        Incident incident = file.incident();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(IncidentText.title(incident)));
        blocks.add(Blocks.fields(fields(incident, company)));
        incident.resolution()
                .ifPresent(end -> blocks.add(Blocks.section("*Root cause:* " + escape(end.rootCause())
                        + "\n*Prevention:* " + escape(end.prevention()) + ", "
                        + Text.mention(end.owner().value()) + ", by " + end.due())));
        blocks.add(Blocks.section("*Recovery*\n"
                + file.recovery().stream().map(IncidentView::line).collect(Collectors.joining("\n"))));
        String told = told(file);
        if (!told.isEmpty()) {
            blocks.add(Blocks.section(told));
        }
        blocks.add(Blocks.context("Declared by "
                + IncidentText.who(incident.course().declared())
                + incident.alert().map(alert -> " from alert " + alert).orElse("") + ", "
                + Text.moment(incident.course().declared().at(), company.zone())));
        return blocks;
    }

    private static List<String> fields(Incident incident, Company company) {
        List<String> fields = new ArrayList<>();
        fields.add("*Impact*\n" + escape(incident.report().impact()));
        fields.add("*Cause*\n" + incident.report().cause().map(Text::escape).orElse("not known yet"));
        fields.add("*Customers*\n" + customers(incident));
        fields.add("*Commander*\n" + commander(incident, company));
        if (incident.isOpen()) {
            fields.add("*Next update by*\n"
                    + IncidentText.moment(incident.deadlines().nextUpdate(), company, "not promised"));
            fields.add("*Fix promised by*\n"
                    + IncidentText.moment(incident.deadlines().fixBy(), company, "not promised"));
        }
        return fields;
    }

    private static String customers(Incident incident) {
        List<String> clients = incident.report().clients();
        return clients.isEmpty() ? "none named" : escape(String.join(", ", clients));
    }

    private static String commander(Incident incident, Company company) {
        return incident.course()
                .commander()
                .map(person -> Text.mention(person.value()))
                .orElseGet(() -> "nobody yet"
                        + incident.deadlines()
                                .acknowledgeBy()
                                .map(by -> "; climbs at " + Text.moment(by, company.zone()))
                                .orElse(""));
    }

    private static String line(RecoveryStep step) {
        return (step.done() ? ":white_check_mark: " : ":black_square_button: ") + step.name() + " · "
                + escape(step.detail());
    }

    /** What customers hear and get; what was replaced is of no interest any more. */
    private static String told(IncidentFile file) {
        List<String> lines = Stream.concat(
                        file.messages().stream()
                                .filter(message -> message.status() != ClientMessage.Status.REPLACED)
                                .map(IncidentText::line),
                        file.credits().stream().map(IncidentText::line))
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }

    private static String line(TimelineEntry entry, Company company) {
        String source = entry.source().map(link -> " <" + link + "|message>").orElse("");
        return Text.moment(entry.at(), company.zone()) + " " + IncidentText.who(entry.by(), entry.byName()) + source
                + ": " + escape(Text.shorten(entry.text(), 250));
    }

    private static List<JsonObject> buttons(Incident incident) {
        String id = incident.id().value();
        List<JsonObject> buttons = new ArrayList<>();
        if (incident.isOpen()) {
            JsonObject take = Blocks.button("Take it", Actions.TAKE, id);
            buttons.add(incident.course().commander().isEmpty() ? Blocks.primary(take) : take);
            buttons.add(Blocks.button("Update…", Actions.UPDATE, id));
            buttons.add(Blocks.button("Resolve…", Actions.RESOLVE, id));
        }
        buttons.add(Blocks.button("Tell customers", Actions.TELL, id));
        buttons.add(Blocks.button("Credit…", Actions.CREDIT, id));
        buttons.add(Blocks.button("Timeline", Actions.DETAILS, id));
        return buttons;
    }

    private static String row(Incident incident, Company company) {
        return IncidentText.title(incident) + "\n" + commander(incident, company)
                + (incident.isOpen()
                        ? " · next update by "
                                + IncidentText.moment(incident.deadlines().nextUpdate(), company, "not promised")
                        : "");
    }

    private static String text(IncidentFile file, Company company) {
        Incident incident = file.incident();
        String done = file.recovery().stream().filter(RecoveryStep::done).count() + " of 4 recovery steps are done.";
        return IncidentText.spoken(incident) + ". Customers: " + customers(incident) + ". Commander: "
                + commander(incident, company) + ". " + done;
    }
}
