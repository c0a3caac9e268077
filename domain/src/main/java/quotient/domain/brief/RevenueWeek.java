package quotient.domain.brief;

import java.time.LocalDate;
import quotient.domain.money.Money;

/**
 * What came of the quotes that were won or lost in one week, by their offered prices, all in one currency.
 *
 * @param lastDay of the week
 * @param won how many quotes
 * @param lost how many quotes
 * @param newClients won from clients who had won nothing before
 * @param expansion won from clients who had won before
 * @param unnamed won by quotes that name no client
 * @param lostValue the lost pipeline
 * @param otherwise quotes in another currency, which are in none of the figures
 */
public record RevenueWeek(
        LocalDate lastDay,
        long won,
        long lost,
        Money newClients,
        Money expansion,
        Money unnamed,
        Money lostValue,
        long otherwise) {

    /** All that was won. */
    public Money wonValue() {
        return newClients.plus(expansion).plus(unnamed);
    }

    public boolean isNothing() {
        return won == 0 && lost == 0 && otherwise == 0;
    }
}
