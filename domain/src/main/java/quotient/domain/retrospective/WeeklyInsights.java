package quotient.domain.retrospective;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.digests.Change;
import quotient.domain.digests.RepWeek;
import quotient.domain.digests.Share;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeekSpend;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.money.MoneyText;
import quotient.domain.pricinghealth.QuoteFigures;

/**
 * What the figures of a week teach by themselves (P120, PRC §63).
 *
 * @param action the one thing to do
 * @param reps with enough quotes to have a rate, the highest first
 */
public record WeeklyInsights(Week week, List<Insight> insights, String action, List<RepWeek> reps) {

    public WeeklyInsights {
        insights = List.copyOf(insights);
        reps = List.copyOf(reps);
    }

    static WeeklyInsights of(WeeklySnapshot week) {
        List<SegmentWeek> segments = SegmentWeek.of(week);
        List<RepWeek> reps = week.reps().stream()
                .filter(rep -> rep.quotes().count() >= Bounds.LEAST_QUOTES)
                .sorted(Comparator.comparing(WeeklyInsights::rate).reversed())
                .toList();
        Optional<String> anomaly = anomaly(week);
        return new WeeklyInsights(
                week.week(),
                List.of(
                        Insight.of(
                                "Margin",
                                improved(segments),
                                "Not enough data: no segment has " + Bounds.LEAST_QUOTES + " quotes in both weeks."),
                        Insight.of(
                                "Cost",
                                cheapest(week),
                                "Not enough data: no two models did " + Bounds.LEAST_TASKS + " tasks."),
                        Insight.of(
                                "Approval",
                                highest(reps),
                                "Not enough data: nobody made " + Bounds.LEAST_QUOTES + " quotes."),
                        Insight.of(
                                "Pattern",
                                anomaly.or(() -> usual(week)),
                                "Not enough data: under " + Bounds.LEAST_QUOTES + " quotes in one of the weeks.")),
                action(week, segments, anomaly),
                reps);
    }

    public boolean isKnown() {
        return insights.stream().anyMatch(Insight::known);
    }

    private static BigDecimal rate(RepWeek rep) {
        return rep.approved().percent().orElse(BigDecimal.ZERO);
    }

    private static Optional<String> improved(List<SegmentWeek> segments) {
        return segments.stream()
                .filter(each -> each.moved().isPresent())
                .max(Comparator.comparing(each -> each.moved().orElseThrow()))
                .map(each -> {
                    BigDecimal moved = each.moved().orElseThrow();
                    String how = moved.signum() > 0
                            ? "improved most, by " + moved.toPlainString() + " points to "
                            : "held best, at ";
                    return "The margin of " + each.segment().spoken() + " " + how
                            + each.margin().orElseThrow().toPlainString() + " %.";
                });
    }

    private static Optional<String> cheapest(WeeklySnapshot week) {
        List<WeekSpend.ModelWeek> enough = week.spend().models().stream()
                .filter(model -> model.now().tasks() >= Bounds.LEAST_TASKS)
                .sorted(Comparator.comparing(model -> model.now().averageCost().orElseThrow()))
                .toList();
        if (enough.size() < 2) {
            return Optional.empty();
        }
        WeekSpend.ModelWeek best = enough.get(0);
        WeekSpend.ModelWeek dearest = enough.get(enough.size() - 1);
        return Optional.of(best.model().code() + " is the cheapest model, at "
                + MoneyText.precise(best.now().averageCost().orElseThrow()) + " a task where "
                + dearest.model().code() + " costs "
                + MoneyText.precise(dearest.now().averageCost().orElseThrow()) + ".");
    }

    private static Optional<String> highest(List<RepWeek> reps) {
        return reps.stream()
                .findFirst()
                .map(rep -> rep.name() + " has the highest approval rate, " + rep.approved() + " of "
                        + rep.quotes().count() + " quotes.");
    }

    private static boolean isEnough(WeeklySnapshot week) {
        return week.quotes().count() >= Bounds.LEAST_QUOTES && week.before().count() >= Bounds.LEAST_QUOTES;
    }

    /** The share of a segment, or of the escalated, that jumped. */
    private static Optional<String> anomaly(WeeklySnapshot week) {
        if (!isEnough(week)) {
            return Optional.empty();
        }
        Optional<String> escalated = jumped("escalated quotes", week.escalated(), week.escalatedBefore());
        return escalated.or(() -> Stream.of(Segment.values())
                .flatMap(segment -> jumped(
                        segment.spoken() + " quotes",
                        new Share(count(week.quotes(), segment), week.quotes().count()),
                        new Share(count(week.before(), segment), week.before().count()))
                        .stream())
                .findFirst());
    }

    private static Optional<String> jumped(String what, Share now, Share before) {
        return Change.points(now, before)
                .filter(points -> points.abs().compareTo(Bounds.ANOMALY) >= 0)
                .map(points -> "The share of " + what + " " + (points.signum() > 0 ? "rose" : "fell") + " from "
                        + before + " to " + now + " within a week.");
    }

    private static Optional<String> usual(WeeklySnapshot week) {
        return isEnough(week)
                ? Optional.of("Nothing unusual: no share moved by " + Bounds.ANOMALY + " points or more.")
                : Optional.empty();
    }

    private static long count(QuoteFigures figures, Segment segment) {
        return Optional.ofNullable(figures.bySegment().get(segment))
                .map(QuoteFigures::count)
                .orElse(0L);
    }

    private static String action(WeeklySnapshot week, List<SegmentWeek> segments, Optional<String> anomaly) {
        Optional<SegmentWeek> worst = segments.stream()
                .filter(each -> each.moved().filter(moved -> moved.signum() < 0).isPresent())
                .min(Comparator.comparing(each -> each.moved().orElseThrow()));
        if (anomaly.isPresent()) {
            return "Ask in the next standup what is behind it: " + anomaly.get();
        }
        return worst.map(each -> "Go through the quotes of " + each.segment().spoken() + ", whose margin fell by "
                        + each.moved().orElseThrow().negate().toPlainString() + " points: `/quote list segment="
                        + each.segment().code() + "`.")
                .orElse(
                        week.quotes().count() == 0
                                ? "Nothing to act on: no quote was made."
                                : "Keep going: nothing fell.");
    }
}
