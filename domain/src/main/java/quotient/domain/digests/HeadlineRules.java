package quotient.domain.digests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.money.Digits;
import quotient.domain.money.MoneyText;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.reading.Sentences;

/** Which sentence of a week comes first: what is out of bounds, then what has changed, then how much was done. */
final class HeadlineRules {

    /** Shares of fewer quotes jump by themselves. */
    private static final int LEAST_QUOTES = 5;

    private static final BigDecimal POINTS_THAT_MATTER = BigDecimal.valueOf(5);
    private static final int ESCALATED_TOO_OFTEN = 25;
    private static final int LEAST_TASKS = 20;
    private static final BigDecimal SPIKE = BigDecimal.valueOf(50);

    private final WeeklySnapshot week;

    HeadlineRules(WeeklySnapshot week) {
        this.week = week;
    }

    Headline headline() {
        return overBudget()
                .or(this::belowGuardrail)
                .or(this::approvalMoved)
                .or(this::escalatedOften)
                .or(this::costlier)
                .orElseGet(this::volume);
    }

    private Optional<Headline> overBudget() {
        int days = week.spend().over().size();
        return said(
                days > 0,
                () -> "Spend went over the daily budget of "
                        + MoneyText.cents(week.spend().daily()) + " on " + (days == 1 ? "one" : Integer.toString(days))
                        + " of " + week.spend().days().size() + " days",
                WeeklyPicture.SPEND);
    }

    private Optional<Headline> belowGuardrail() {
        List<Segment> below = Stream.of(Segment.values())
                .filter(segment -> average(segment)
                        .filter(margin -> margin.compareTo(week.guardrail().value()) < 0)
                        .isPresent())
                .toList();
        return said(
                !below.isEmpty(),
                () -> capital(Sentences.listed(
                                below.stream().map(Segment::spoken).toList(), "and"))
                        + " quotes are on average under the " + week.guardrail() + " guardrail"
                        + (below.size() == 1 ? ", at " + average(below.get(0)).orElseThrow() + " %" : ""),
                WeeklyPicture.MARGIN);
    }

    private Optional<Headline> approvalMoved() {
        boolean enough =
                week.approved().whole() >= LEAST_QUOTES && week.approvedBefore().whole() >= LEAST_QUOTES;
        BigDecimal points =
                Change.points(week.approved(), week.approvedBefore()).orElse(BigDecimal.ZERO);
        return said(
                enough && points.abs().compareTo(POINTS_THAT_MATTER) >= 0,
                () -> "The approval rate " + (points.signum() < 0 ? "fell" : "rose") + " to " + week.approved()
                        + ", from " + week.approvedBefore() + " the week before",
                WeeklyPicture.APPROVAL);
    }

    private Optional<Headline> escalatedOften() {
        return said(
                week.escalated().whole() >= 2 * LEAST_QUOTES && week.escalated().isAbove(ESCALATED_TOO_OFTEN),
                () -> week.escalated() + " of the quotes were escalated, where over " + ESCALATED_TOO_OFTEN
                        + " % is too often",
                WeeklyPicture.APPROVAL);
    }

    private Optional<Headline> costlier() {
        return week.spend().models().stream()
                .filter(model -> model.now().tasks() >= LEAST_TASKS)
                .filter(model ->
                        model.change().filter(up -> up.compareTo(SPIKE) > 0).isPresent())
                .findFirst()
                .map(model -> new Headline(
                        "A task on " + model.model().code() + " cost "
                                + model.change().orElseThrow() + " % more than the week before",
                        WeeklyPicture.COST));
    }

    private Headline volume() {
        long now = week.quotes().count();
        if (now == 0) {
            return new Headline("No quotes were made this week", WeeklyPicture.SPEND);
        }
        long before = week.before().count();
        String from = now == before
                ? ", as many as the week before"
                : ", " + (now > before ? "up" : "down") + " from " + Digits.grouped(before);
        return new Headline(
                Digits.grouped(now) + (now == 1 ? " quote" : " quotes") + from + ", and " + week.approved()
                        + " of them approved",
                WeeklyPicture.QUOTES);
    }

    private Optional<BigDecimal> average(Segment segment) {
        return Optional.ofNullable(week.quotes().bySegment().get(segment)).flatMap(QuoteFigures::averageMargin);
    }

    private static Optional<Headline> said(boolean applies, Supplier<String> sentence, WeeklyPicture picture) {
        return applies ? Optional.of(new Headline(sentence.get(), picture)) : Optional.empty();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
