package quotient.bot.roi;

import static quotient.bot.blocks.Text.escape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.Figure;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricUnit;
import quotient.domain.roi.Project;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Shown;
import quotient.domain.roi.Trend;

/** Words about returns, as mrkdwn. */
final class RoiText {

    /** Satisfaction is kept from 0 to 100 and also told of five (X18). */
    private static final BigDecimal OF_FIVE = BigDecimal.valueOf(20);

    private RoiText() {}

    /** {@code *Acme* · Chatbot (P-1001)}. */
    static String title(Project project) {
        return "*" + escape(project.client()) + "* · " + escape(project.name()) + " (" + project.id() + ")";
    }

    /** {@code 25.0 %}, {@code $2,200.00}, {@code never}, {@code not available}. */
    static String value(Roi roi, RoiFigure which) {
        Figure figure = roi.figure(which);
        return roi.shown(which)
                .map(value ->
                        which.isMoney() ? money(roi.of().project(), value) : value.toPlainString() + " " + which.unit())
                .or(figure::word)
                .orElse("not available");
    }

    /** The same with the reason where there is no value. */
    static String told(Roi roi, RoiFigure which) {
        Figure figure = roi.figure(which);
        boolean bare = !figure.isThere() && figure.word().isEmpty();
        return value(roi, which) + (bare ? ": " + escape(figure.note()) : "");
    }

    static String money(Project project, BigDecimal amount) {
        return MoneyText.cents(new Money(amount, project.terms().hourlyRate().currency()));
    }

    static String amount(Project project, Metric metric, BigDecimal amount) {
        MetricUnit unit = metric.unit();
        if (unit.isMoney()) {
            return money(project, amount);
        }
        String digits = Shown.plain(amount);
        return switch (unit) {
            case PERCENT -> digits + " %";
            case MINUTES -> digits + " min";
            case HOURS -> digits + " h";
            case DAYS -> digits + " days";
            case SCORE -> digits + " of 100 (" + amount.divide(OF_FIVE, 1, RoundingMode.HALF_EVEN) + " of 5)";
            default -> digits;
        };
    }

    static String trend(Optional<Trend> trend) {
        return trend.map(way -> switch (way) {
                    case IMPROVING -> ":chart_with_upwards_trend: improving";
                    case DECLINING -> ":chart_with_downwards_trend: declining";
                    case STABLE -> ":left_right_arrow: stable";
                })
                .orElse("not available");
    }

    static String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> ":large_green_circle: high";
            case MEDIUM -> ":large_yellow_circle: medium";
            case LOW -> ":red_circle: low";
        };
    }
}
