package quotient.bot.digests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Chart;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Series;
import quotient.bot.charts.Trend;
import quotient.bot.charts.Unit;
import quotient.domain.company.Segment;
import quotient.domain.digests.Target;
import quotient.domain.digests.WeekCount;
import quotient.domain.digests.WeekSpend;
import quotient.domain.digests.WeekSpend.ModelWeek;
import quotient.domain.digests.WeeklyPicture;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.money.Digits;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.pricinghealth.QuoteFigures;

/** The pictures of a week, each with its message as its title. */
final class SnapshotCharts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

    private final WeeklySnapshot week;

    SnapshotCharts(WeeklySnapshot week) {
        this.week = week;
    }

    Chart chart(WeeklyPicture picture) {
        return switch (picture) {
            case APPROVAL -> approval();
            case QUOTES -> quotes();
            case MARGIN -> margin();
            case SPEND -> spend();
            case COST -> cost();
        };
    }

    private Trend approval() {
        String title = week.approved().whole() == 0
                ? "No quotes this week, so there is no approval rate"
                : week.approved() + " of the week's quotes are approved"
                        + from(week.approvedBefore().toString());
        return Trend.of(
                        caption(title, "Share of the quotes of each week that is approved by now. " + weeks()),
                        Unit.percent(1),
                        periods(),
                        new Series(
                                "Approval rate",
                                week.trend().stream()
                                        .map(each -> each.rate().percent())
                                        .toList()))
                .against(band(Target.APPROVAL));
    }

    private Trend quotes() {
        long now = week.quotes().count();
        String title = Digits.grouped(now) + (now == 1 ? " quote" : " quotes") + " this week"
                + from(Digits.grouped(week.before().count()));
        return Trend.of(
                caption(title, "Quotes made in each week, and those of them that are approved by now. " + weeks()),
                Unit.COUNT,
                periods(),
                counts("Quotes", WeekCount::quotes),
                counts("Approved", WeekCount::approved));
    }

    private Series counts(String name, Function<WeekCount, Long> count) {
        return Series.of(
                name, week.trend().stream().map(count).map(BigDecimal::valueOf).toList());
    }

    private Bars margin() {
        List<Bars.Bar> bars = Stream.of(Segment.values())
                .filter(week.quotes().bySegment()::containsKey)
                .map(segment -> new Bars.Bar(capital(segment.spoken()), average(segment)))
                .toList();
        List<String> below = Stream.of(Segment.values())
                .filter(segment -> average(segment)
                        .filter(margin -> margin.compareTo(week.guardrail().value()) < 0)
                        .isPresent())
                .map(Segment::spoken)
                .toList();
        String title = below.isEmpty()
                ? "Every segment keeps the " + week.guardrail() + " guardrail on average"
                : capital(String.join(", ", below)) + (below.size() == 1 ? " is" : " are") + " under the "
                        + week.guardrail() + " guardrail on average";
        return Bars.of(
                        caption(title, "Average margin of the quotes made " + span() + ". Source: Quotient"),
                        Unit.percent(2),
                        bars)
                .against(band(Target.MARGIN)
                        .least("guardrail " + week.guardrail(), week.guardrail().value()));
    }

    private Bars spend() {
        WeekSpend spend = week.spend();
        int over = spend.over().size();
        String title = over == 0
                ? "Spend stayed within " + MoneyText.cents(spend.daily()) + " a day"
                : "Spend went over " + MoneyText.cents(spend.daily()) + " on " + over + " of "
                        + spend.days().size() + " days";
        return Bars.of(
                        caption(title, "What models cost by day, " + days() + ". Source: Quotient"),
                        money(spend.daily(), 2),
                        spend.days().stream()
                                .map(day -> Bars.Bar.of(
                                        WEEKDAY.format(day.day()), day.spent().amount()))
                                .toList())
                .against(Marks.NONE.most(
                        "budget " + MoneyText.cents(spend.daily()),
                        spend.daily().amount()));
    }

    private Bars cost() {
        List<ModelWeek> models = week.spend().models().stream()
                .filter(each -> each.now().tasks() > 0)
                .toList();
        return Bars.of(
                caption(costTitle(models), "Average cost of a task by model, " + days() + ". Source: Quotient"),
                money(week.spend().daily(), 4),
                models.stream()
                        .map(each -> new Bars.Bar(
                                each.model().code(), each.now().averageCost().map(Money::amount)))
                        .toList());
    }

    private static String costTitle(List<ModelWeek> models) {
        return models.stream()
                .filter(each -> each.change().isPresent())
                .max(Comparator.comparing(each -> each.change().orElseThrow().abs()))
                .map(each -> "A task on " + each.model().code() + " costs "
                        + MoneyText.precise(each.now().averageCost().orElseThrow()) + ", "
                        + (each.change().orElseThrow().signum() == 0
                                ? "as in the week before"
                                : Moves.percent(
                                                each.now().averageCost().orElseThrow(),
                                                each.before().averageCost().orElseThrow())
                                        + " on the week before"))
                .orElse("What a task costs on each model");
    }

    private String weeks() {
        ZonedDateTime end = week.week().to().atZone(week.week().zone());
        LocalDate first = week.trend().get(0).week().lastDay();
        return "Weeks to " + HOUR.format(end) + ", " + DAY.format(first) + " to "
                + FULL_DAY.format(week.week().lastDay()) + ". Source: Quotient";
    }

    private String span() {
        return DAY.format(week.week().from().atZone(week.week().zone())) + " to "
                + FULL_DAY.format(week.week().lastDay());
    }

    private String days() {
        return DAY.format(week.week().firstDay()) + " to "
                + FULL_DAY.format(week.week().lastDay());
    }

    private List<String> periods() {
        return week.trend().stream()
                .map(each -> DAY.format(each.week().lastDay()))
                .toList();
    }

    private Optional<BigDecimal> average(Segment segment) {
        return Optional.ofNullable(week.quotes().bySegment().get(segment)).flatMap(QuoteFigures::averageMargin);
    }

    private static String from(String before) {
        return before.equals("–") ? "" : ", after " + before + " the week before";
    }

    private static Marks band(Target target) {
        return Marks.NONE.target(target.toString(), target.least(), target.most());
    }

    private static Caption caption(String title, String subtitle) {
        return new Caption(title, subtitle);
    }

    static Unit money(Money like, int decimals) {
        String symbol = MoneyText.cents(Money.of("0", like.currency()))
                .replace("0.00", "")
                .strip();
        return Unit.money(symbol, decimals);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
