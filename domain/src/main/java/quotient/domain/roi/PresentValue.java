package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;

/**
 * A return with time in it, as finance asks for it beside D12's plain sums: the one-off cost is paid at the go-live, and
 * each whole month since brings its benefit less its AI solution cost at its end. A year's rate works over twelve
 * months as (1 + rate)^(1/12). Such a root never ends, so this alone is reckoned in floating point, true to the cent up to
 * some ten billion.
 *
 * @param rate a year, in percent
 * @param npv the net present value at the go-live, in the company's currency
 * @param irr the internal rate of return a year, in percent; missing where there is none, or more than one
 */
public record PresentValue(BigDecimal rate, Figure npv, Figure irr) {

    public static final String FIELD = "discount_rate";

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;
    private static final int CENTS = 2;
    private static final int HALVINGS = 200;
    private static final double LOWEST_MONTHLY = -0.999;
    private static final double HIGHEST_MONTHLY = 10;

    /** @throws InvalidInput when it is no rate from 0 to 100, with at most two decimals */
    public static BigDecimal rate(String text) {
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return Optional.of(bare)
                .filter(typed -> typed.matches("\\d{1,3}(?:\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .filter(rate -> rate.compareTo(HIGHEST) <= 0)
                .orElseThrow(() -> new InvalidInput(
                        FIELD,
                        FIELD + " " + Fields.quoted(text)
                                + " is no rate: give percent a year from 0 to 100, like 8 or 7.5."));
    }

    public static PresentValue of(Roi roi, BigDecimal rate) {
        Figure total = roi.figure(RoiFigure.TOTAL_BENEFIT);
        Optional<BigDecimal> oneOff = roi.of().oneOffCost();
        if (!total.isThere() || oneOff.isEmpty()) {
            Figure missing = Figure.missing(
                    total.isThere() ? roi.figure(RoiFigure.INVESTMENT).note() : total.note());
            return new PresentValue(rate, missing, missing);
        }
        List<BigDecimal> flows = flows(roi, oneOff.get());
        return new PresentValue(rate, npv(flows, rate), irr(flows));
    }

    private static List<BigDecimal> flows(Roi roi, BigDecimal oneOff) {
        List<BigDecimal> flows = new ArrayList<>(List.of(oneOff.negate()));
        roi.months().forEach(month -> flows.add(month.benefit().subtract(month.aiCost())));
        return flows;
    }

    private static Figure npv(List<BigDecimal> flows, BigDecimal rate) {
        double monthly = StrictMath.pow(1 + rate.doubleValue() / 100, 1.0 / MONTHS) - 1;
        return Figure.of(
                BigDecimal.valueOf(value(flows, monthly)).setScale(CENTS, RoundingMode.HALF_EVEN),
                "one-off cost " + Shown.amount(flows.get(0).negate()) + " at the go-live",
                (flows.size() - 1) + " months, each at its end, at " + rate.toPlainString() + " % a year");
    }

    /** By halving; flows that change their sign once have one rate at most (Descartes). */
    private static Figure irr(List<BigDecimal> flows) {
        long changes = signChanges(flows);
        if (changes != 1) {
            return Figure.missing(
                    changes == 0
                            ? "all money flows one way, so no rate brings it to nothing"
                            : "money flows to and fro " + changes + " times, so more than one rate may fit");
        }
        double low = LOWEST_MONTHLY;
        double high = HIGHEST_MONTHLY;
        boolean risesFirst = value(flows, low) > 0;
        if (risesFirst == value(flows, high) > 0) {
            return Figure.missing("the rate is beyond any that can be told");
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            boolean left = value(flows, middle) > 0 == risesFirst;
            low = left ? middle : low;
            high = left ? high : middle;
        }
        double yearly = (StrictMath.pow(1 + low, MONTHS) - 1) * 100;
        return Figure.of(BigDecimal.valueOf(yearly), (flows.size() - 1) + " months after the one-off cost");
    }

    private static long signChanges(List<BigDecimal> flows) {
        List<Integer> signs =
                flows.stream().map(BigDecimal::signum).filter(sign -> sign != 0).toList();
        long changes = 0;
        for (int place = 1; place < signs.size(); place++) {
            changes += signs.get(place).equals(signs.get(place - 1)) ? 0 : 1;
        }
        return changes;
    }

    private static double value(List<BigDecimal> flows, double monthly) {
        double value = 0;
        for (int month = flows.size() - 1; month >= 0; month--) {
            value = value / (1 + monthly) + flows.get(month).doubleValue();
        }
        return value;
    }

    /** Rounded as money. */
    public Optional<BigDecimal> shownNpv() {
        return npv.value();
    }

    /** To one decimal, in percent. */
    public Optional<BigDecimal> shownIrr() {
        return irr.value().map(exact -> exact.setScale(1, RoundingMode.HALF_EVEN));
    }
}
