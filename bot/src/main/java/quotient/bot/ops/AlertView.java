package quotient.bot.ops;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.incidents.IncidentFromAlertView;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Company;

/** Draws alerts: the card with its buttons, and a line of it for lists. */
final class AlertView {

    private static final int SHOWN_IN_A_STORM = 8;

    private AlertView() {}

    /** The one card of an alert, as it stands now. */
    static Message card(Alert alert, AlertKind kind, List<Signal> latest, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title(alert, kind) + "\n" + escape(alert.headline())));
        facts(alert).ifPresent(blocks::add);
        if (alert.isStorm()) {
            blocks.add(Blocks.section(storm(alert, latest)));
        }
        blocks.add(Blocks.context(standing(alert, company), about(alert, company)));
        if (alert.isLive()) {
            blocks.add(Blocks.context(":point_right: " + escape(kind.advice())));
        }
        blocks.add(Blocks.actions("alert", buttons(alert)));
        blocks.add(Blocks.actions("alert-worth", worth(alert)));
        return new Message(text(alert, kind, company), blocks);
    }

    /** {@code :red_circle: *SEV-1 · Budget used up* · A-1001}; the words say what the colour does. */
    static String title(Alert alert, AlertKind kind) {
        return sign(alert) + " *" + alert.severity().spoken() + " · " + escape(kind.spoken()) + "* · " + alert.id();
    }

    static String line(Alert alert, Company company) {
        return sign(alert) + " *" + alert.id() + "* " + alert.severity().spoken() + " · "
                + escape(Text.shorten(alert.headline(), 140)) + " · " + standing(alert, company);
    }

    private static String sign(Alert alert) {
        if (!alert.isLive()) {
            return ":white_check_mark:";
        }
        return switch (alert.severity()) {
            case SEV1 -> ":red_circle:";
            case SEV2 -> ":large_orange_circle:";
            case SEV3 -> ":large_yellow_circle:";
            case SEV4 -> ":large_blue_circle:";
        };
    }

    private static Optional<JsonObject> facts(Alert alert) {
        Map<String, String> sorted = new TreeMap<>(alert.facts());
        List<String> fields = sorted.entrySet().stream()
                .map(fact -> "*" + escape(fact.getKey()) + "*\n" + escape(fact.getValue()))
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(Blocks.fields(fields));
    }

    /** What the storm gathered: how much, and the latest of it. */
    private static String storm(Alert alert, List<Signal> latest) {
        String lines = latest.stream()
                .limit(SHOWN_IN_A_STORM)
                .map(signal -> "• " + escape(Text.shorten(signal.headline(), 160)))
                .collect(Collectors.joining("\n"));
        return String.format(
                "*%,d signals came at once.* The latest:%n%s%n`/ops show %s` lists more; all of them are kept.",
                alert.signals(), lines, alert.id());
    }

    static String standing(Alert alert, Company company) {
        return switch (alert.status()) {
            case OPEN ->
                alert.timing()
                        .acknowledgeBy()
                        .map(due -> "Open, to be acknowledged by " + Text.moment(due, company.zone()))
                        .orElse("Open");
            case ACKNOWLEDGED -> "Acknowledged" + by(alert.standing().acknowledgement(), company);
            case SNOOZED ->
                "Snoozed until "
                        + alert.standing()
                                .snoozedUntil()
                                .map(until -> Text.moment(until, company.zone()))
                                .orElse("later")
                        + alert.standing()
                                .snoozer()
                                .map(hand -> " by " + escape(hand.name()))
                                .orElse("");
            case RESOLVED ->
                "Resolved" + by(alert.standing().resolution(), company)
                        + alert.standing()
                                .resolution()
                                .map(Hand::why)
                                .filter(why -> !why.isEmpty())
                                .map(why -> ": " + escape(why))
                                .orElse("");
        };
    }

    private static String by(Optional<Hand> hand, Company company) {
        return hand.map(whose -> " by " + escape(whose.name()) + ", " + Text.moment(whose.at(), company.zone()))
                .orElse("");
    }

    private static String about(Alert alert, Company company) {
        List<String> parts = new ArrayList<>();
        alert.client().ifPresent(client -> parts.add("Account " + escape(client)));
        parts.add(alert.owner()
                .map(owner -> "Owner " + Text.mention(owner.value()))
                .orElse("No owner"));
        parts.add((alert.signals() == 1 ? "1 signal" : String.format("%,d signals", alert.signals())) + " since "
                + Text.moment(alert.openedAt(), company.zone()));
        if (alert.standing().climbed() > 0) {
            parts.add("escalated " + times(alert.standing().climbed()));
        }
        if (alert.standing().reopened() > 0) {
            parts.add("came back " + times(alert.standing().reopened()));
        }
        return String.join(" · ", parts);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static List<JsonObject> buttons(Alert alert) {
        String id = alert.id().value();
        if (!alert.isLive()) {
            return List.of(Blocks.button("Reopen", OpsActions.REOPEN, id), Blocks.button("Why?", OpsActions.WHY, id));
        }
        List<JsonObject> buttons = new ArrayList<>();
        if (alert.status() == AlertStatus.OPEN) {
            buttons.add(Blocks.primary(Blocks.button("Acknowledge", OpsActions.ACKNOWLEDGE, id)));
        }
        buttons.add(Blocks.button("Resolve…", OpsActions.RESOLVE, id));
        buttons.add(Blocks.button("Assign…", OpsActions.ASSIGN, id));
        buttons.add(Blocks.menu("Snooze", OpsActions.SNOOZE, snoozes(id)));
        buttons.add(Blocks.button("Why?", OpsActions.WHY, id));
        if (alert.severity().isAtLeast(Severity.SEV2)) {
            buttons.add(IncidentFromAlertView.button(alert.id()));
        }
        return buttons;
    }

    private static List<Choice> snoozes(String id) {
        return List.of(
                new Choice(id + " 1h", "for 1 hour"),
                new Choice(id + " 4h", "for 4 hours"),
                new Choice(id + " tomorrow", "until tomorrow 9:00"),
                new Choice(id + " 1w", "for a week"),
                new Choice(id + " custom", "until …"));
    }

    private static List<JsonObject> worth(Alert alert) {
        String id = alert.id().value();
        return List.of(Blocks.button("Useful", OpsActions.USEFUL, id), Blocks.button("Noise", OpsActions.NOISE, id));
    }

    private static String text(Alert alert, AlertKind kind, Company company) {
        String facts = new TreeMap<>(alert.facts())
                .entrySet().stream()
                        .map(fact -> escape(fact.getKey()) + " " + escape(fact.getValue()))
                        .collect(Collectors.joining(", "));
        return alert.severity().spoken() + ", " + escape(kind.spoken()) + ", " + alert.id() + ": "
                + escape(alert.headline()) + (facts.isEmpty() ? "" : " (" + facts + ")") + " "
                + standing(alert, company) + ". " + escape(company.name());
    }

    static String meaning(Severity severity) {
        return severity.spoken() + " (" + severity.meaning() + ")";
    }
}
