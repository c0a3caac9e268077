package quotient.bot.roi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Series;
import quotient.bot.charts.Trend;
import quotient.bot.charts.Unit;
import quotient.domain.money.MoneyText;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.Project;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Snapshot;

/** What the work cost a month before, and at each measurement after (M5, M21). */
final class RoiChart {

    private RoiChart() {}

    /** Empty before there is a baseline that counts and a measurement. */
    static Optional<Trend> of(Roi roi) {
        List<Snapshot> measured = roi.of().history().measurements(roi.asOf());
        return measured.isEmpty()
                ? Optional.empty()
                : roi.of()
                        .history()
                        .baseline()
                        .flatMap(baseline -> MonthlyCost.of(baseline.metrics())
                                .map(before -> trend(roi, baseline, before, measured)));
    }

    static Optional<Picture> picture(Roi roi) {
        return of(roi).map(chart -> new Picture(
                "roi-" + roi.of().project().id().value().toLowerCase(Locale.ROOT) + ".png",
                chart.altText(),
                chart::png));
    }

    private static Trend trend(Roi roi, Snapshot baseline, MonthlyCost before, List<Snapshot> measured) {
        Project project = roi.of().project();
        List<String> days = Stream.concat(Stream.of(baseline), measured.stream())
                .map(entry -> entry.day().toString())
                .toList();
        List<Optional<BigDecimal>> costs = Stream.concat(
                        Stream.of(Optional.of(before.total())),
                        measured.stream().map(entry -> cost(entry, before)))
                .toList();
        return Trend.of(
                        new Caption(
                                title(roi),
                                "Cost of the work a month, without the AI solution: the baseline, then each"
                                        + " measurement. " + project.client() + ", " + project.name()
                                        + ". Source: Quotient"),
                        Unit.money(MoneyText.symbol(project.terms().hourlyRate().currency()), 2),
                        days,
                        new Series("Cost a month", costs))
                .against(Marks.NONE.line("before " + RoiText.money(project, before.total()), before.total()));
    }

    private static Optional<BigDecimal> cost(Snapshot entry, MonthlyCost before) {
        return MonthlyCost.of(entry.metrics()).filter(before::isComparableWith).map(MonthlyCost::total);
    }

    private static String title(Roi roi) {
        return roi.shown(RoiFigure.COST_SAVINGS_MONTHLY)
                .map(saved -> (saved.signum() < 0 ? "The work costs more than before: " : "Saved a month: ")
                        + RoiText.money(roi.of().project(), saved.abs()) + " as of " + roi.asOf())
                .orElse("What is saved a month is not known as of " + roi.asOf());
    }
}
