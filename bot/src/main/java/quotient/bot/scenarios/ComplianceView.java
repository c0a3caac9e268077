package quotient.bot.scenarios;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Multiples;
import quotient.bot.charts.Series;
import quotient.bot.charts.Unit;
import quotient.domain.company.Segment;
import quotient.domain.digests.Share;
import quotient.domain.scenarios.ComplianceWeek;

/** By segment, how many options of proposals keep their guardrail, week by week (P46). */
final class ComplianceView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final BigDecimal WARNING = BigDecimal.valueOf(80);
    /** As it is written; options are compared with two thirds exactly. */
    private static final BigDecimal CRITICAL = new BigDecimal("66.7");

    private final List<ComplianceWeek> weeks;
    private final ComplianceWeek now;

    /** @param weeks at least two, the oldest first */
    ComplianceView(List<ComplianceWeek> weeks) {
        this.weeks = weeks;
        this.now = weeks.get(weeks.size() - 1);
    }

    Message message() {
        Multiples chart = chart();
        List<JsonObject> blocks = List.of(
                Blocks.section("*" + headline() + "*"),
                Blocks.section("```" + table() + "```"),
                Blocks.section("*The picture in figures*\n```" + chart.rows() + "```"),
                Blocks.context(
                        "A proposal that was run again counts once, as it was last. Under 80 % is a warning, under"
                                + " two thirds is critical."));
        String name = "portfolio-compliance-" + now.week().lastDay() + ".png";
        return new Message(
                headline() + ".\n" + table() + "\n" + chart.rows(),
                blocks,
                Optional.of(new Picture(name, chart.altText(), chart::png)));
    }

    String headline() {
        Share before = weeks.get(weeks.size() - 2).all();
        if (now.all().whole() == 0) {
            return "No proposal was tested this week";
        }
        return now.sentence() + (before.whole() == 0 ? "" : ", after " + before + " the week before");
    }

    private Multiples chart() {
        Caption caption = new Caption(
                headline(),
                "Share of the options of proposals that keep their guardrail, by week. Lines: 80 % warns, two thirds is"
                        + " critical. Source: Quotient");
        Marks marks = Marks.NONE.line("80 %", WARNING).least("two thirds", CRITICAL);
        return Multiples.of(
                        caption,
                        Unit.percent(1),
                        periods(),
                        segments().map(this::series).toList())
                .against(marks);
    }

    private Series series(Segment segment) {
        return new Series(
                segment.spoken(),
                weeks.stream().map(week -> week.of(segment).percent()).toList());
    }

    private List<String> periods() {
        return weeks.stream().map(week -> DAY.format(week.week().lastDay())).toList();
    }

    private Stream<Segment> segments() {
        return Stream.of(Segment.values())
                .filter(segment ->
                        weeks.stream().anyMatch(week -> week.of(segment).whole() > 0));
    }

    private String table() {
        String head = String.format("%-12s %9s %9s %9s %9s", "segment", "proposals", "options", "compliant", "before");
        return head + "\n" + segments().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Segment segment) {
        long portfolios = now.segments().stream()
                .filter(counted -> counted.segment() == segment)
                .mapToLong(counted -> counted.portfolios())
                .sum();
        return String.format(
                "%-12s %,9d %,9d %9s %9s",
                segment.code(),
                portfolios,
                now.of(segment).whole(),
                now.of(segment),
                weeks.get(weeks.size() - 2).of(segment));
    }
}
