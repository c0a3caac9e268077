package quotient.bot.dealexceptions;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.blocks.Text;
import quotient.bot.charts.Chart;
import quotient.domain.dealexceptions.BurnDown;
import quotient.domain.dealexceptions.BurnDownPicture;
import quotient.domain.dealexceptions.ExceptionWeek;

/** The weekly burn-down (P59): open by age, what came and went by week, and the trend against a quarter less a month. */
final class BurnDownView {

    private static final int OLDEST = 5;

    private BurnDownView() {}

    static Message message(BurnDown burnDown) {
        List<JsonObject> blocks = new ArrayList<>(ExceptionBoardView.head(burnDown.board()));
        blocks.add(Blocks.section(trend(burnDown)));
        blocks.add(Blocks.section("*By week*\n" + weeks(burnDown)));
        if (!burnDown.board().oldest().isEmpty()) {
            blocks.add(Blocks.section("*The oldest*\n" + oldest(burnDown)));
            blocks.add(Blocks.actions(
                    "burndown",
                    List.of(Blocks.primary(Blocks.button("Walk through", ExceptionActions.WALK, "start")))));
        }
        return new Message(text(burnDown), blocks);
    }

    /** With the picture of its trend. */
    static Message posted(BurnDown burnDown) {
        Message message = message(burnDown);
        return new Message(message.text(), message.blocks(), Optional.of(picture(burnDown, BurnDownPicture.TREND)));
    }

    /** One more picture, with its figures. */
    static Message more(BurnDown burnDown, BurnDownPicture which) {
        Chart chart = BurnDownCharts.chart(burnDown, which);
        String title = Text.escape(chart.caption().title());
        return new Message(
                title + "\n" + chart.rows(),
                List.of(Blocks.section("*" + title + "*"), Blocks.section("```" + chart.rows() + "```")),
                Optional.of(picture(burnDown, which)));
    }

    private static Picture picture(BurnDown burnDown, BurnDownPicture which) {
        Chart chart = BurnDownCharts.chart(burnDown, which);
        return new Picture("exceptions-" + which.code() + ".png", chart.altText(), chart::png);
    }

    private static String text(BurnDown burnDown) {
        return burnDown.board().risk().message() + "\n" + ExceptionBoardView.bands(burnDown.board()) + "\n"
                + trend(burnDown) + "\n" + weeks(burnDown) + "\n" + oldest(burnDown);
    }

    private static String oldest(BurnDown burnDown) {
        return ExceptionBoardView.lines(
                burnDown.board().oldest().stream().limit(OLDEST).toList(),
                burnDown.board().today());
    }

    static String trend(BurnDown burnDown) {
        String figures = "*At risk* (14 days and older): " + burnDown.atRisk() + ", " + burnDown.atRiskMonthAgo()
                + " a month ago";
        String change = burnDown.monthlyChange()
                .map(percent -> ", " + signed(percent) + " %")
                .orElse("");
        return (burnDown.isOnTarget() ? ":white_check_mark: " : ":warning: ") + figures + change + "; the target is "
                + BurnDown.target().toPlainString() + " % a month.";
    }

    /** Every figure of the picture stands here too. */
    private static String weeks(BurnDown burnDown) {
        return burnDown.weeks().stream().map(BurnDownView::week).collect(Collectors.joining("\n"));
    }

    private static String week(ExceptionWeek week) {
        return week.monday() + ": " + week.opened() + " opened, " + week.closed() + " closed, " + week.retired()
                + " retired, " + week.recovered().toPlainString() + " points won back, " + week.openAtEnd()
                + " open at its end, " + week.atRiskAtEnd() + " at risk";
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString();
    }
}
