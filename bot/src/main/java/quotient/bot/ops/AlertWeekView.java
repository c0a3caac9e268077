package quotient.bot.ops;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Unit;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.digests.AlertWeek;

/** Draws what became of a week's alerts: the sentence that matters, the load by day, and each kind's row. */
public final class AlertWeekView {

    private static final int DAYS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private AlertWeekView() {}

    public static Message message(AlertWeek week, AlertKinds kinds) {
        String headline = week.headline();
        if (week.kinds().isEmpty()) {
            return Message.plain("*" + escape(headline) + ".*");
        }
        Bars load = load(week);
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + escape(headline) + "*"));
        blocks.add(Blocks.section("```" + load.rows() + "```"));
        blocks.addAll(AlertBoard.review(week.kinds(), kinds, DAYS).blocks());
        blocks.add(Blocks.context(
                "Acknowledged after " + spoken(week.median()) + " in the middle. Noise among pages at night: "
                        + week.falsePages() + ", less than " + AlertWeek.MOST_FALSE_PAGES + " % is promised."));
        Picture picture = new Picture("alerts-" + week.week().lastDay() + ".png", load.altText(), load::png);
        return new Message(headline + ".\n" + load.rows(), blocks, Optional.of(picture));
    }

    private static Bars load(AlertWeek week) {
        return Bars.of(
                new Caption(
                        week.headline(),
                        "Alerts opened by day, " + DAY.format(week.week().firstDay()) + " to "
                                + DAY.format(week.week().lastDay()) + ". Source: Quotient"),
                Unit.COUNT,
                week.days().stream()
                        .map(day -> Bars.Bar.of(DAY.format(day.day()), BigDecimal.valueOf(day.opened())))
                        .toList());
    }

    private static String spoken(Optional<Duration> median) {
        return median.map(time -> time.toMinutes() < 120 ? time.toMinutes() + " min" : time.toHours() + " h")
                .orElse("–");
    }
}
