package quotient.domain.company;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.money.Money;

/**
 * What is known of a client beside what the desk works by (M1).
 *
 * @param number of its id, {@code C-1001}
 * @param client its name, as {@link Clients} knows it
 * @param size in the client's own words, such as {@code 50-200 employees}
 * @param revenueRange a year, in the client's own words
 * @param contractValue what the client pays in all
 */
public record ClientProfile(
        long number,
        String client,
        ClientStatus status,
        Optional<String> industry,
        Optional<String> size,
        Optional<String> revenueRange,
        Optional<LocalDate> onboardedOn,
        Optional<Money> contractValue,
        Optional<String> primaryContact) {

    /** {@code C-1001}. */
    public String id() {
        return "C-" + number;
    }
}
