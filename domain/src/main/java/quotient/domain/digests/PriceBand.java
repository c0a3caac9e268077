package quotient.domain.digests;

import java.math.BigDecimal;
import quotient.domain.money.Money;

/** How large a price is, for comparing how often quotes are won (PRC §63). Each band begins with its amount. */
public enum PriceBand {
    TINY("0", "under 10"),
    SMALL("10", "10 to 100"),
    MEDIUM("100", "100 to 1,000"),
    LARGE("1000", "1,000 to 10,000"),
    HUGE("10000", "10,000 and more");

    private final BigDecimal from;
    private final String spoken;

    PriceBand(String from, String spoken) {
        this.from = new BigDecimal(from);
        this.spoken = spoken;
    }

    /** In the currency of the quotes. */
    public String spoken() {
        return spoken;
    }

    public static PriceBand of(Money price) {
        PriceBand found = TINY;
        for (PriceBand band : values()) {
            if (price.amount().compareTo(band.from) >= 0) {
                found = band;
            }
        }
        return found;
    }
}
