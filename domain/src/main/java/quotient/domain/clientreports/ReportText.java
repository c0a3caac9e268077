package quotient.domain.clientreports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.roi.Metric;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Shown;

/** Figures as a report writes them: each of the return just as {@code /roi} shows it (D14). */
final class ReportText {

    static final String NOT_AVAILABLE = "not available yet";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ReportText() {}

    static String value(Roi roi, RoiFigure which) {
        return roi.shown(which)
                .map(shown -> which.isMoney() ? money(roi, shown) : shown.toPlainString() + " " + which.unit())
                .or(() -> roi.figure(which).word())
                .orElse(NOT_AVAILABLE);
    }

    static String money(Roi roi, BigDecimal amount) {
        return MoneyText.cents(new Money(amount, currency(roi)));
    }

    static Currency currency(Roi roi) {
        return roi.of().project().terms().hourlyRate().currency();
    }

    static String amount(Roi roi, Metric metric, BigDecimal amount) {
        if (metric.unit().isMoney()) {
            return money(roi, amount);
        }
        String digits = Shown.plain(amount);
        return switch (metric.unit()) {
            case PERCENT -> digits + " %";
            case MINUTES -> digits + " min";
            case HOURS -> digits + " h";
            case DAYS -> digits + " days";
            case SCORE -> digits + " of 100";
            default -> digits;
        };
    }

    /** {@code -33.3 %}, {@code +5.0 %}; empty when there was nothing before. */
    static Optional<String> percentChange(BigDecimal before, BigDecimal now) {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(signed(now.subtract(before)
                                .multiply(HUNDRED)
                                .divide(before.abs(), MathContext.DECIMAL128)
                                .setScale(1, RoundingMode.HALF_EVEN))
                        + " %");
    }

    static String signed(BigDecimal figure) {
        return (figure.signum() > 0 ? "+" : "") + figure.toPlainString();
    }

    static String signedMoney(Roi roi, BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + money(roi, amount);
    }

    /** {@code Average task completion time}. */
    static String name(Metric metric) {
        return capital(metric.spoken()
                .replace("avg", "average")
                .replace("nps", "NPS")
                .replace("csat", "CSAT")
                .replace(" percentage", ""));
    }

    static String name(RoiFigure figure) {
        return capital(figure.spoken()
                .replace(" percentage", "")
                .replace("customer ", "")
                .replace(" months", "")
                .replace("savings monthly", "savings a month")
                .replace("savings annual", "savings a year"));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
