package quotient.domain.company;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The company whose desk this is.
 *
 * @param zone every business day and every local date of the company is counted in it (D6)
 * @param channels Slack channel ids by purpose, such as {@code deal_desk -> C0DESK}
 */
public record Company(
        String name, ZoneId zone, Currency currency, Set<LocalDate> holidays, Map<String, String> channels) {

    public static final Company UNNAMED =
            new Company("Your company", ZoneId.of("UTC"), Currency.getInstance("USD"), Set.of(), Map.of());

    public Company {
        holidays = Set.copyOf(holidays);
        channels = Map.copyOf(channels);
    }

    public Optional<String> channel(String purpose) {
        return Optional.ofNullable(channels.get(purpose));
    }
}
