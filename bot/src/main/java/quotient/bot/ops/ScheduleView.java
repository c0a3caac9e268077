package quotient.bot.ops;

import static java.util.stream.Collectors.joining;
import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.routines.RoutineLine;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunResult;

/** Draws the routines: what each is for, when it runs, how its last run went, and what one may do about it. */
final class ScheduleView {

    /** So that what Slack takes of one message holds them, with buttons and long causes. */
    static final int ON_A_PAGE = 8;

    private ScheduleView() {}

    /** @param page the first is 1 */
    static Message page(List<RoutineLine> lines, int page, Company company) {
        int pages = Math.max(1, (lines.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(page, pages);
        List<RoutineLine> these = lines.stream()
                .skip((long) (shown - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
        String title =
                "*Schedules*: " + lines.size() + " routines" + (pages > 1 ? ", page " + shown + " of " + pages : "");
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title));
        these.forEach(line -> blocks.addAll(blocks(line, company)));
        if (shown < pages) {
            blocks.add(Blocks.context("`/ops schedules " + (shown + 1) + "` shows the next."));
        }
        return new Message(
                title + "\n" + these.stream().map(line -> text(line, company)).collect(joining("\n")), blocks);
    }

    static List<JsonObject> blocks(RoutineLine line, Company company) {
        return List.of(Blocks.section(text(line, company)), Blocks.actions("schedule-" + line.name(), buttons(line)));
    }

    /** @param drawn what the routine would say */
    static Message preview(String routine, List<Message> drawn) {
        String title = "*" + escape(routine) + "* would say this now. Only you see it, and nothing of it is kept.";
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(drawn.isEmpty() ? "*" + escape(routine) + "* would say nothing now." : title));
        for (Message message : drawn) {
            blocks.add(Blocks.divider());
            blocks.addAll(message.blocks());
            message.picture()
                    .ifPresent(picture ->
                            blocks.add(Blocks.context("A picture goes with it: " + escape(picture.altText()))));
        }
        return new Message(title + "\n" + drawn.stream().map(Message::text).collect(joining("\n")), blocks);
    }

    private static String text(RoutineLine line, Company company) {
        return Stream.of(
                        "*" + line.name() + "* " + escape(line.purpose())
                                + (line.requirements().isEmpty()
                                        ? ""
                                        : " (" + String.join(", ", line.requirements()) + ")"),
                        ":clock4: " + hours(line) + next(line, company),
                        line.last().map(run -> last(run, company.zone())).orElse("It has not run yet."),
                        line.pause().map(pause -> paused(pause, company.zone())).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n"));
    }

    private static String hours(RoutineLine line) {
        String zones = line.zones().size() == 1
                ? line.zones().get(0).getId()
                : "in " + line.zones().size() + " zones";
        return line.hours() + ", " + zones + (line.scopes() == 1 ? "" : ", for " + line.scopes());
    }

    private static String next(RoutineLine line, Company company) {
        return line.next()
                .map(next -> ", next " + Text.moment(next, company.zone()))
                .orElse("");
    }

    private static String last(RoutineRun run, ZoneId zone) {
        return sign(run.result()) + " last " + Text.moment(run.ranAt(), zone) + ": "
                + run.result().code().replace('_', ' ')
                + (run.why().isEmpty() ? "" : ", " + escape(run.why()))
                + run.nextTry()
                        .map(next -> "; next try " + Text.moment(next, zone))
                        .orElse("");
    }

    private static String sign(RunResult result) {
        return switch (result) {
            case DONE -> ":white_check_mark:";
            case FAILED -> ":warning:";
            case SKIPPED -> ":fast_forward:";
            case GIVEN_UP -> ":x:";
        };
    }

    private static String paused(RoutinePause pause, ZoneId zone) {
        return ":double_vertical_bar: paused by " + who(pause.by()) + ", " + Text.moment(pause.at(), zone)
                + (pause.why().isEmpty() ? "" : ": " + escape(pause.why()));
    }

    private static String who(String by) {
        return by.matches("[UW][A-Z0-9]+") ? Text.mention(by) : escape(by);
    }

    private static List<JsonObject> buttons(RoutineLine line) {
        List<JsonObject> buttons = new ArrayList<>();
        buttons.add(
                line.pause().isPresent()
                        ? Blocks.primary(Blocks.button("Resume", ScheduleActions.RESUME, line.name()))
                        : Blocks.button("Pause", ScheduleActions.PAUSE, line.name()));
        buttons.add(Blocks.confirmed(
                Blocks.button("Run now", ScheduleActions.RUN, line.name()),
                "Run it now?",
                line.name() + " runs at once" + (line.scopes() == 1 ? "" : " for all " + line.scopes())
                        + ", beside its hours.",
                "Run now"));
        if (line.previewable()) {
            buttons.add(Blocks.button("Preview to me", ScheduleActions.PREVIEW, line.name()));
        }
        return buttons;
    }
}
