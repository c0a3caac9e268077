package quotient.bot.cadence;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.cadence.MeasurementCard;

/** The cards of a due measurement (M9). What stands on them is built of {@link MeasurementCard}, which a client may read. */
final class MeasurementView {

    private MeasurementView() {}

    /** To the account manager, before it is due. */
    static Message reminder(MeasurementCard card) {
        String baseline = card.hasBaseline()
                ? ""
                : "\n:warning: There is no baseline yet: `/roi record "
                        + card.id().project() + " baseline` enters it. Without one the client is not asked.";
        return card(
                card,
                ":calendar: " + title(card) + ": the measurement of "
                        + card.due().step().spoken() + " is due on *"
                        + card.due().day() + "*" + milestones(card) + ". The client gets the form on that day."
                        + baseline);
    }

    /** The form, on the day. */
    static Message request(MeasurementCard card) {
        String why = card.hasBaseline()
                ? "How is it going? A few figures keep the return true; it takes about five minutes."
                : "There is no baseline yet, so the client was not asked: `/roi record "
                        + card.id().project() + " baseline` enters it.";
        return card(
                card,
                ":bar_chart: " + title(card) + ": the measurement of "
                        + card.due().step().spoken() + " is due" + milestones(card) + ".\n" + why);
    }

    /** Once, three days later. */
    static Message followUp(MeasurementCard card) {
        return card(
                card,
                ":hourglass: " + title(card) + ": the measurement of "
                        + card.due().spoken()
                        + " has not come in yet. This is the only reminder; if it cannot be measured, one click says so.");
    }

    private static Message card(MeasurementCard card, String text) {
        List<JsonObject> blocks = new ArrayList<>(List.of(Blocks.section(text + state(card))));
        if (card.isOpen()) {
            blocks.add(Blocks.actions("measurement", buttons(card)));
        }
        return new Message(text + state(card), blocks);
    }

    private static String state(MeasurementCard card) {
        if (card.recordedOn().isPresent()) {
            return "\n:white_check_mark: The figures came in on "
                    + card.recordedOn().get() + ".";
        }
        if (card.quiet().isPresent()) {
            return "\nNothing is asked any more: " + escape(card.quiet().get()) + ".";
        }
        return switch (card.standing()) {
            case EXCUSED -> "\n:no_entry_sign: It cannot be measured this time.";
            case MISSED -> "\nNothing came in; a later measurement has taken its place.";
            default ->
                card.snoozedUntil()
                        .map(day -> "\n:zzz: Put off until " + day + ".")
                        .orElse("");
        };
    }

    private static List<JsonObject> buttons(MeasurementCard card) {
        String value = card.id().toString();
        return List.of(
                Blocks.primary(Blocks.button("Report figures…", CadenceActions.REPORT, value)),
                Blocks.button("Snooze…", CadenceActions.SNOOZE, value),
                Blocks.button("Cannot measure…", CadenceActions.EXCUSE, value));
    }

    private static String title(MeasurementCard card) {
        return "*" + escape(card.client()) + "* · " + escape(card.project());
    }

    private static String milestones(MeasurementCard card) {
        return card.due().milestones().isEmpty()
                ? ""
                : card.due().milestones().stream()
                        .map(milestone -> milestone.spoken() + ", " + milestone.purpose())
                        .collect(Collectors.joining("; ", " (milestone: ", ")"));
    }
}
