package quotient.domain.clientreports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.clientreports.ClientReport.CostOnDay;
import quotient.domain.clientreports.ClientReport.Headline;
import quotient.domain.clientreports.ClientReport.Month;
import quotient.domain.clientreports.ClientReport.NextAction;
import quotient.domain.clientreports.ClientReport.PeriodFigure;
import quotient.domain.roi.MonthOfReturn;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Snapshot;
import quotient.domain.roi.Trend;

/** Puts a return into the words that its client reads (M13). Nothing but the return and who looks after whom comes in. */
final class WritingReports {

    private static final int MOST_WINS = 3;

    private final ReportPeriod period;
    private final Roi roi;
    private final Hosts hosts;

    /**
     * @param ours who looks after the client
     * @param theirs who speaks for the client
     */
    record Hosts(String ours, String theirs) {}

    /** @param roi as of the last day of the period, with a baseline that counts and a month that counts */
    WritingReports(ReportPeriod period, Roi roi, Hosts hosts) {
        this.period = period;
        this.roi = roi;
        this.hosts = hosts;
    }

    ClientReport write() {
        Findings findings = new Findings(roi, period);
        List<String> wins = findings.wins();
        String opportunity = findings.opportunity();
        return new ClientReport(
                period,
                roi.of().project().client(),
                roi.of().project().name(),
                ReportText.currency(roi).getCurrencyCode(),
                roi.of().project().dates().goLive().orElseThrow(),
                roi.of().oneOffCost().orElse(BigDecimal.ZERO),
                summary(),
                wins.isEmpty()
                        ? List.of("Nothing has moved for the better yet; the first steps are named below.")
                        : wins,
                findings.concerns(),
                opportunity,
                headlines(),
                new Dashboard(roi).rows(),
                new Changes(roi, period).list(),
                costs(),
                roi.months().stream()
                        .map(month -> new Month(month.month(), month.benefit(), month.aiCost()))
                        .toList(),
                comparison(),
                steps(opportunity, findings.concerns()));
    }

    /** The wins of the first page. */
    static List<String> top(List<String> wins) {
        return wins.stream().limit(MOST_WINS).toList();
    }

    private String summary() {
        String paid = roi.figure(RoiFigure.PAYBACK_PERIOD_MONTHS).isThere()
                ? " At the present pace the one-off cost is paid back in "
                        + ReportText.value(roi, RoiFigure.PAYBACK_PERIOD_MONTHS) + "."
                : "";
        String trend = roi.trend()
                .map(way -> " Measurement by measurement the net benefit is "
                        + way.code().replace("stable", "steady") + ".")
                .orElse("");
        return (period.kind() == ReportKind.MONTHLY ? "In " : "From ") + period.spoken() + ", "
                + roi.of().project().name() + " brought "
                + roi.of().project().client() + " a benefit of "
                + ReportText.money(roi, sum(period, MonthOfReturn::benefit)) + ". Since the go-live on "
                + ReportPeriod.spoken(roi.of().project().dates().goLive().orElseThrow()) + ", over "
                + roi.period() + ", it has brought " + ReportText.value(roi, RoiFigure.TOTAL_BENEFIT)
                + " for an investment of " + ReportText.value(roi, RoiFigure.INVESTMENT) + ": a return of "
                + ReportText.value(roi, RoiFigure.ROI_PERCENTAGE) + "." + paid + trend
                + " Our confidence in these figures is "
                + roi.confidence().code() + ".";
    }

    private List<Headline> headlines() {
        return Stream.of(RoiFigure.values())
                .map(figure -> new Headline(
                        figure.code(), ReportText.name(figure), ReportText.value(roi, figure), meaning(figure)))
                .toList();
    }

    private static String meaning(RoiFigure figure) {
        return ReportText.capital(figure.formula().replace("gross margin", "your gross margin"));
    }

    private List<CostOnDay> costs() {
        Snapshot baseline = roi.of().history().baseline().orElseThrow();
        return MonthlyCost.of(baseline.metrics())
                .map(before -> Stream.concat(
                                Stream.of(new CostOnDay(baseline.day(), before.total())),
                                roi.of().history().measurements(roi.asOf()).stream()
                                        .flatMap(entry -> MonthlyCost.of(entry.metrics())
                                                .filter(before::isComparableWith)
                                                .map(cost -> new CostOnDay(entry.day(), cost.total()))
                                                .stream()))
                        .toList())
                .orElse(List.of());
    }

    /** This period beside the one of the same length before it; a year beside the year before (M13). */
    private List<PeriodFigure> comparison() {
        ReportPeriod before = ReportPeriod.endingWith(
                period.kind(),
                YearMonth.from(period.to()).minusMonths(period.kind().months()));
        long known = roi.months().stream()
                .filter(month -> before.counts(month.month()))
                .count();
        return List.of(
                compared("Benefit", before, known, MonthOfReturn::benefit),
                compared("Fee for the solution", before, known, MonthOfReturn::aiCost),
                compared("Net benefit", before, known, month -> month.benefit().subtract(month.aiCost())));
    }

    /** Only a whole period is held against a whole one; of a part of one it is said how many months it has. */
    private PeriodFigure compared(String name, ReportPeriod before, long known, Part part) {
        BigDecimal now = sum(period, part);
        BigDecimal then = sum(before, part);
        boolean whole = known == before.kind().months();
        String told = whole ? ReportText.money(roi, then) : ReportText.money(roi, then) + ", " + known + " months only";
        return new PeriodFigure(
                name,
                known == 0 ? "before the go-live" : told,
                ReportText.money(roi, now),
                whole ? ReportText.percentChange(then, now).orElse("") : "");
    }

    private interface Part {
        BigDecimal of(MonthOfReturn month);
    }

    private BigDecimal sum(ReportPeriod days, Part part) {
        return roi.months().stream()
                .filter(month -> days.counts(month.month()))
                .map(part::of)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<NextAction> steps(String opportunity, List<String> concerns) {
        LocalDate nextMonth = YearMonth.from(period.to()).plusMonths(1).atEndOfMonth();
        LocalDate half = YearMonth.from(period.to()).plusMonths(1).atDay(15);
        List<NextAction> steps = new ArrayList<>();
        steps.add(new NextAction(opportunity, hosts.ours(), nextMonth));
        if (roi.trend().filter(way -> way == Trend.DECLINING).isPresent() || concerns.size() > 1) {
            steps.add(new NextAction("Agree on what to do about: " + lower(concerns.get(0)), hosts.ours(), half));
        }
        meeting().ifPresent(what -> steps.add(new NextAction(what, hosts.ours(), half)));
        steps.add(new NextAction("Send the figures of the next month.", hosts.theirs(), nextMonth));
        return steps;
    }

    private Optional<String> meeting() {
        return switch (period.kind()) {
            case MONTHLY -> Optional.empty();
            case QUARTERLY -> Optional.of("Go through this review together, with what to renew or to widen.");
            case ANNUAL -> Optional.of("Go through the year together, and set the aims of the next one.");
        };
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
