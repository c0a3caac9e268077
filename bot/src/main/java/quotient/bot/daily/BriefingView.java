package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

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
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Unit;
import quotient.domain.company.Company;
import quotient.domain.daily.Briefing;
import quotient.domain.daily.BriefingTask;
import quotient.domain.daily.Measure;

/** A person's briefing: the one thing to do first, what else waits for them, then the two-minute checklist. */
final class BriefingView {

    private static final int MOST = 8;
    private static final BigDecimal LOW_MARGIN = BigDecimal.valueOf(60);

    private BriefingView() {}

    static Message message(Briefing briefing, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        List<String> sections = sections(briefing, company);
        blocks.add(Blocks.section(headline(briefing)));
        sections.forEach(section -> blocks.add(Blocks.section(section)));
        Optional<Bars> chart = chart(briefing);
        chart.ifPresent(bars -> blocks.add(Blocks.section("```" + bars.rows() + "```")));
        blocks.add(Blocks.context("Your briefing of " + DailyText.day(briefing.day())
                + ", on workdays when something needs you. " + escape(company.name())));
        String text = headline(briefing) + " "
                + sections.stream().map(section -> section.replace("\n", " ")).collect(Collectors.joining(". "))
                + chart.map(bars -> " " + escape(bars.altText())).orElse("");
        return new Message(
                text,
                blocks,
                chart.map(bars -> new Picture("margin-by-day-" + briefing.day() + ".png", bars.altText(), bars::png)));
    }

    private static String headline(Briefing briefing) {
        String greeting = ":wave: *Good morning, " + escape(briefing.person().name()) + ".* ";
        return greeting
                + briefing.first()
                        .map(task -> "First: " + escape(task.sentence()) + " → `" + task.command() + "`")
                        .orElse("Nothing waits for you; one figure is not where it should be.");
    }

    private static List<String> sections(Briefing briefing, Company company) {
        List<String> sections = new ArrayList<>();
        if (briefing.tasks().size() > 1) {
            sections.add("*Then*\n"
                    + DailyText.lines(
                            briefing.tasks().stream()
                                    .skip(1)
                                    .map(task -> task(task, company))
                                    .toList(),
                            MOST));
        }
        if (!briefing.checklist().isEmpty()) {
            sections.add("*Two-minute checklist*\n" + measures(briefing.checklist()));
        }
        if (!briefing.figures().isEmpty()) {
            sections.add("*Yesterday*\n" + measures(briefing.figures()));
        }
        return sections;
    }

    private static String task(BriefingTask task, Company company) {
        return escape(Text.shorten(task.sentence(), 220))
                + task.due()
                        .map(due -> ", due " + Text.moment(due, company.zone()))
                        .orElse("")
                + " → `" + task.command() + "`";
    }

    private static String measures(List<Measure> measures) {
        return measures.stream().map(BriefingView::measure).collect(Collectors.joining("\n"));
    }

    /** The words say what the sign does. */
    private static String measure(Measure measure) {
        String sign = switch (measure.verdict()) {
            case GOOD -> ":white_check_mark: ";
            case BAD -> ":warning: ";
            case UNKNOWN -> "• ";
        };
        return sign + measure.name() + ": " + escape(measure.value()) + wanted(measure)
                + measure.before().map(before -> ", " + before).orElse("");
    }

    private static String wanted(Measure measure) {
        return measure.target()
                .map(target ->
                        measure.verdict() == Measure.Verdict.BAD ? " (should be " + target + ")" : " (" + target + ")")
                .orElse("");
    }

    /** Empty for those who may not see margins, and without a quote in the week. */
    static Optional<Bars> chart(Briefing briefing) {
        if (briefing.margins().isEmpty()) {
            return Optional.empty();
        }
        long low = briefing.margins().values().stream()
                .filter(margin -> margin.compareTo(LOW_MARGIN) < 0)
                .count();
        String title = low == 0
                ? "Average margin was 60 % or more on every day of the week"
                : "Average margin was below 60 % on " + DailyText.count(low, "day", "days") + " of the week";
        return Optional.of(Bars.of(
                        new Caption(
                                title,
                                "Average margin by day, seven days before " + DailyText.day(briefing.day())
                                        + ". Source: Quotient"),
                        Unit.percent(2),
                        briefing.margins().entrySet().stream()
                                .map(day -> Bars.Bar.of(DailyText.day(day.getKey()), day.getValue()))
                                .toList())
                .against(Marks.NONE.least("warning below 60 %", LOW_MARGIN)));
    }
}
