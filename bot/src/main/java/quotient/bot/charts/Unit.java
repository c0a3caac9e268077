package quotient.bot.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How figures are written.
 *
 * @param before such as {@code $}; may be empty
 * @param after such as {@code %} or {@code min}, set off by a space; may be empty
 * @param decimals 0 to 6
 */
public record Unit(String before, String after, int decimals) {

    public static final Unit COUNT = new Unit("", "", 0);

    private static final int MOST_DECIMALS = 6;
    private static final int SHORT = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String MINUS = "\u2212";
    private static final String SCALES = " KMBT";

    public Unit {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("a figure has 0 to 6 decimals, not " + decimals);
        }
        after = after.isBlank() ? "" : " " + after.strip();
    }

    public static Unit percent(int decimals) {
        return new Unit("", "%", decimals);
    }

    /** @param symbol such as {@code $} */
    public static Unit money(String symbol, int decimals) {
        return new Unit(symbol, "", decimals);
    }

    /** Every digit: {@code -$1,234,567.89}. */
    public String full(BigDecimal figure) {
        return written(figure.setScale(decimals, RoundingMode.HALF_UP), "", "-");
    }

    /** As a label: no decimals from 10,000, three digits from a million: {@code $1.23M}. */
    String brief(BigDecimal figure) {
        if (figure.abs().compareTo(MILLION) >= 0) {
            return scaled(figure, false);
        }
        int shown = figure.abs().compareTo(TEN_THOUSAND) >= 0 ? 0 : decimals;
        return written(figure.setScale(shown, RoundingMode.HALF_UP), "", MINUS);
    }

    /** As short as can be: no decimals from 10, three digits from a thousand: {@code $71}, {@code $1.2K}. */
    String tight(BigDecimal figure) {
        if (figure.abs().compareTo(THOUSAND) >= 0) {
            return scaled(figure, true);
        }
        int shown = figure.abs().compareTo(BigDecimal.TEN) >= 0 ? 0 : decimals;
        return written(figure.setScale(shown, RoundingMode.HALF_UP), "", MINUS);
    }

    /** Beside an axis: as many decimals as the step needs, all in thousands or millions where the largest is. */
    String tick(double figure, double step, double largest) {
        int scale = largest < TEN_THOUSAND.doubleValue()
                ? 0
                : (int) Math.min(SCALES.length() - 1, Math.log10(largest) / SHORT);
        double unit = Math.pow(THOUSAND.doubleValue(), scale);
        int needed = Math.max(
                0,
                BigDecimal.valueOf(step / unit)
                        .round(new MathContext(SHORT))
                        .stripTrailingZeros()
                        .scale());
        BigDecimal shown = BigDecimal.valueOf(figure / unit).setScale(needed, RoundingMode.HALF_UP);
        boolean zero = shown.signum() == 0;
        return zero ? written(BigDecimal.ZERO, "", "") : written(shown, scale(scale), MINUS);
    }

    private String written(BigDecimal figure, String scale, String minus) {
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, figure.scale()) + "f", figure.abs());
        return (figure.signum() < 0 ? minus : "") + before + digits + scale + after;
    }

    /** Three digits, in thousands, millions or more. */
    private String scaled(BigDecimal figure, boolean withoutZeros) {
        BigDecimal left = figure.round(new MathContext(SHORT, RoundingMode.HALF_UP));
        int scale = 0;
        while (left.abs().compareTo(THOUSAND) >= 0 && scale < SCALES.length() - 1) {
            left = left.scaleByPowerOfTen(-SHORT);
            scale++;
        }
        BigDecimal shown = withoutZeros ? left.stripTrailingZeros() : left;
        return written(shown.setScale(Math.max(0, shown.scale()), RoundingMode.UNNECESSARY), scale(scale), MINUS);
    }

    private static String scale(int thousands) {
        return SCALES.substring(thousands, thousands + 1).strip();
    }
}
