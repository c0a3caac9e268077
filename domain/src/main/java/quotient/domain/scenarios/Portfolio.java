package quotient.domain.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.money.Percent;
import quotient.domain.policy.DeliveryType;
import quotient.domain.pricing.Price;
import quotient.domain.reading.Sentences;

/**
 * The options of one proposal, looked at together (PRC §37, §38, §40; P42-P44, X1, X4).
 *
 * @param variants in their order, at least one
 */
public record Portfolio(List<Variant> variants) {

    private static final Percent TASK_HEAVY_MARGIN = Percent.of("60");
    private static final Percent LEAST_MARGIN = Percent.of("55");
    private static final int MOST_AT_DEAL_DESK = 1;

    public Portfolio {
        variants = List.copyOf(variants);
    }

    public int size() {
        return variants.size();
    }

    public int compliant() {
        return (int) variants.stream().filter(Variant::isCompliant).count();
    }

    /** Two of three is enough, one of two is not (X1). */
    public boolean isBelowTwoThirds() {
        return compliant() * 3 < size() * 2;
    }

    public MeanMargin meanMargin() {
        return new MeanMargin(
                variants.stream().map(Variant::price).map(Price::margin).toList());
    }

    /** More than half of the options are one-off tasks. */
    public boolean isTaskHeavy() {
        return variants.stream()
                                .filter(variant -> variant.request().deliveryType() == DeliveryType.TASK)
                                .count()
                        * 2
                > size();
    }

    /** All compliant: proceed; some: revise and rerun; none: Deal Desk. */
    public Advice advice() {
        if (compliant() == size()) {
            return Advice.PROCEED;
        }
        return compliant() == 0 ? Advice.DEAL_DESK : Advice.REVISE;
    }

    /** Why, in plain words, the conclusion first. */
    public List<String> reasons() {
        return Stream.concat(
                        Stream.of(conclusion()),
                        variants.stream()
                                .filter(variant -> !variant.isCompliant())
                                .map(Portfolio::shortfall))
                .toList();
    }

    private String conclusion() {
        String counted = switch (advice()) {
            case PROCEED -> "All " + size() + " options keep their guardrail";
            case REVISE -> counted();
            case DEAL_DESK -> "None of the " + size() + " options keeps its guardrail";
        };
        return counted + ": " + advice().spoken() + ". (PRC §37)";
    }

    /** {@code 2 of 3 options keep their guardrail}. */
    public String counted() {
        return compliant() + " of " + size() + (compliant() == 1 ? " options keeps its" : " options keep their")
                + " guardrail";
    }

    private static String shortfall(Variant variant) {
        return variant.letter() + " has a margin of " + variant.price().margin() + ", below the "
                + variant.price().minimumMargin() + " that "
                + variant.request().deliveryType().called()
                + " must have.";
    }

    /** What calls for an executive; usually nothing. */
    public List<ReviewTrigger> triggers() {
        return Stream.of(compliance(), dealDesk(), margin())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReviewTrigger> compliance() {
        return isBelowTwoThirds()
                ? trigger(ReviewTrigger.Kind.COMPLIANCE, counted() + ", fewer than two thirds.")
                : Optional.empty();
    }

    private Optional<ReviewTrigger> dealDesk() {
        List<String> asking = variants.stream()
                .filter(Variant::needsDealDesk)
                .map(Variant::letter)
                .toList();
        return asking.size() > MOST_AT_DEAL_DESK
                ? trigger(
                        ReviewTrigger.Kind.DEAL_DESK,
                        asking.size() + " options need the Deal Desk (" + Sentences.listed(asking, "and")
                                + "), more than one.")
                : Optional.empty();
    }

    private Optional<ReviewTrigger> margin() {
        MeanMargin mean = meanMargin();
        return mean.isBelow(LEAST_MARGIN)
                ? trigger(
                        ReviewTrigger.Kind.MARGIN,
                        "The options have a margin of " + mean + " on average, below " + LEAST_MARGIN + ".")
                : Optional.empty();
    }

    private static Optional<ReviewTrigger> trigger(ReviewTrigger.Kind kind, String sentence) {
        return Optional.of(new ReviewTrigger(kind, sentence + " (PRC §40)"));
    }

    /** What should be better and stops nothing. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        missing().ifPresent(warnings::add);
        if (isTaskHeavy() && !meanMargin().isAbove(TASK_HEAVY_MARGIN)) {
            warnings.add("Mostly one-off tasks, so the average margin should stay above " + TASK_HEAVY_MARGIN
                    + "; it is " + meanMargin() + ". (PRC §38)");
        }
        variants.forEach(
                variant -> variant.warnings().forEach(warning -> warnings.add(variant.letter() + ": " + warning)));
        return List.copyOf(warnings);
    }

    private Optional<String> missing() {
        String missing = Part.WANTED.stream()
                .filter(part -> variants.stream().noneMatch(variant -> variant.part() == part))
                .map(Part::code)
                .collect(Collectors.joining(" and no "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("A proposal has a base, a recommended and a premium option; this one has no " + missing
                        + ". (PRC §38)");
    }
}
