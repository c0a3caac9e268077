package quotient.domain.brief;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import quotient.domain.digests.Change;
import quotient.domain.money.Digits;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;

/** The phrases that the sections of a brief share. */
final class Spoken {

    private Spoken() {}

    /** {@code 1 quote}, {@code 1,200 quotes}. */
    static String count(long count, String one) {
        return Digits.grouped(count) + " " + one + (count == 1 ? "" : "s");
    }

    /** {@code 20 minutes}, {@code 5 hours}, {@code 3 days}; rounded down. */
    static String time(Duration time) {
        if (time.toHours() < 1) {
            return count(Math.max(0, time.toMinutes()), "minute");
        }
        return time.toHours() < 48 ? count(time.toHours(), "hour") : count(time.toDays(), "day");
    }

    /** {@code $12.00 (before $10.00)}. */
    static String beside(Money now, Money before) {
        return MoneyText.cents(now) + " (before " + MoneyText.cents(before) + ")";
    }

    static String beside(long now, long before, String one) {
        return count(now, one) + " (before " + Digits.grouped(before) + ")";
    }

    /** {@code up 20.0 % from $10.00}, {@code as much as the week before}, {@code after nothing the week before}. */
    static String moved(Money now, Money before) {
        Optional<BigDecimal> change = Change.percent(now.amount(), before.amount());
        return change.map(percent -> percent.signum() == 0 && now.equals(before)
                        ? "as much as the week before"
                        : (now.isBelow(before) ? "down " : "up ")
                                + percent.abs().toPlainString() + " % from " + MoneyText.cents(before))
                .orElse(now.isZero() ? "as in the week before" : "after nothing the week before");
    }
}
