package quotient.bot.ops;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;
import quotient.schedules.Ran;

/** The verb {@code schedules} of {@code /ops}, and what may follow it. */
public final class ScheduleVerbs {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,2}");
    private static final String FORMS =
            "`/ops schedules`, or after it `pause NAME why`, `resume NAME`, `run NAME` or" + " `preview NAME`";

    private final ScheduleDesk desk;

    public ScheduleVerbs(ScheduleDesk desk) {
        this.desk = desk;
    }

    /** Empty when this is no verb about schedules. */
    public Optional<Message> answer(Actor actor, String verb, String rest) {
        return verb.equals("schedules") ? Optional.of(schedules(actor, rest)) : Optional.empty();
    }

    private Message schedules(Actor actor, String rest) {
        String[] words = rest.strip().split("\\s+", 3);
        String action = words[0].toLowerCase(Locale.ROOT);
        if (action.isEmpty() || PAGE.matcher(action).matches()) {
            return list(actor, action.isEmpty() ? 1 : Integer.parseInt(action));
        }
        return switch (action) {
            case "pause" -> pause(actor, name(words), words.length > 2 ? words[2] : "");
            case "resume" -> resume(actor, name(words));
            case "run" -> run(actor, name(words));
            case "preview" -> preview(actor, name(words));
            default ->
                throw new InvalidInput(
                        "schedules", "I cannot " + Fields.quoted(action) + " schedules: say " + FORMS + ".");
        };
    }

    Message list(Actor actor, int page) {
        return desk.operating()
                .list(actor)
                .match(lines -> ScheduleView.page(lines, page, desk.companies().current()), Replies::refused);
    }

    Message pause(Actor actor, String name, String why) {
        return desk.operating()
                .pause(actor, name, why)
                .match(
                        pause -> Message.plain(":double_vertical_bar: " + pause.routine()
                                + " is paused. `/ops schedules resume " + pause.routine()
                                + "` lets it go on; what it misses until then is not caught up."),
                        Replies::refused);
    }

    Message resume(Actor actor, String name) {
        return desk.operating()
                .resume(actor, name)
                .match(routine -> Message.plain(routine + " goes on at its next hour."), Replies::refused);
    }

    Message run(Actor actor, String name) {
        return desk.operating().runNow(actor, name).match(ran -> Message.plain(ran(name, ran)), Replies::refused);
    }

    Message preview(Actor actor, String name) {
        return desk.operating()
                .preview(actor, name)
                .match(
                        notices -> ScheduleView.preview(
                                name,
                                notices.stream()
                                        .flatMap(notice -> desk.draw(notice).stream())
                                        .toList()),
                        Replies::refused);
    }

    private static String ran(String name, List<Ran> ran) {
        if (ran.isEmpty()) {
            return name + " ran for nobody: it runs for nobody now, or was run this very second.";
        }
        return ran.stream()
                .map(each -> each.name() + " for " + RoutineNoticeViews.scope(each.scope()) + ": "
                        + each.result().replace('_', ' '))
                .collect(joining("\n"));
    }

    private static String name(String[] words) {
        if (words.length < 2) {
            throw new InvalidInput("routine", "Say which routine: " + FORMS + ".");
        }
        return Text.shorten(words[1].toLowerCase(Locale.ROOT), 60);
    }
}
