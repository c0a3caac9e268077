package quotient.domain.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as people read them; they are computed from exact values and rounded only here (D14). */
public final class Shown {

    private Shown() {}

    /** In cents: {@code 15,000.00}. */
    static String amount(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_EVEN));
    }

    /** As it was given, with groups: {@code 1,200.5}. */
    public static String plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, shortest.scale()) + "f", shortest);
    }
}
