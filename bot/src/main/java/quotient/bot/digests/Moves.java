package quotient.bot.digests;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import quotient.domain.digests.Change;
import quotient.domain.digests.Share;
import quotient.domain.money.Money;

/** How a figure has moved, as an arrow and in words, so that neither colour nor arrow has to be understood alone. */
public final class Moves {

    private static final String UP = "▲ up ";
    private static final String DOWN = "▼ down ";
    private static final String SAME = "as before";

    private Moves() {}

    /** {@code ▲ up 12.0 %}; empty where nothing was before. */
    static String percent(BigDecimal now, BigDecimal before) {
        return Change.percent(now, before).map(change -> moved(change, " %")).orElse("");
    }

    static String percent(long now, long before) {
        return percent(BigDecimal.valueOf(now), BigDecimal.valueOf(before));
    }

    static String percent(Money now, Money before) {
        return percent(now.amount(), before.amount());
    }

    /** {@code ▼ down 2.3 points}. */
    static String points(Share now, Share before) {
        return Change.points(now, before).map(Moves::points).orElse("");
    }

    static String points(Optional<BigDecimal> now, Optional<BigDecimal> before) {
        return now.flatMap(shown -> before.map(shown::subtract))
                .map(Moves::points)
                .orElse("");
    }

    private static String points(BigDecimal change) {
        return moved(change, change.abs().compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private static String moved(BigDecimal change, String unit) {
        return switch (change.signum()) {
            case 0 -> SAME;
            case 1 -> UP + change.toPlainString() + unit;
            default -> DOWN + change.abs().toPlainString() + unit;
        };
    }

    /** {@code 45 min}, {@code 3.5 h}, {@code 2 days}. */
    public static String time(Duration time) {
        if (time.toMinutes() < 90) {
            return time.toMinutes() + " min";
        }
        return time.toHours() < 48
                ? BigDecimal.valueOf(time.toMinutes() * 10 / 60, 1).toPlainString() + " h"
                : time.toDays() + " days";
    }
}
