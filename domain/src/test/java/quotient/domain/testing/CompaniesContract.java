package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;

/** What every {@link Companies} promises. */
public interface CompaniesContract {
    Ports ports();

    @Test
    default void theCompanyIsUnnamedUntilOneIsKept() {
        assertEquals(Company.UNNAMED, ports().companies().current());
    }

    @Test
    default void theCompanyComesBackAsKept() {
        Company company = new Company(
                "J1MSKY",
                ZoneId.of("America/New_York"),
                Currency.getInstance("EUR"),
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)),
                Map.of("ops", "C0OPS", "deal_desk", "C0DESK"));
        ports().companies().keep(company);
        assertEquals(company, ports().companies().current());
    }

    @Test
    default void keepingAgainReplacesTheCompany() {
        ports().companies().keep(named("Before"));
        ports().companies().keep(named("After"));
        assertEquals(named("After"), ports().companies().current());
    }

    private static Company named(String name) {
        return new Company(name, ZoneId.of("UTC"), Currency.getInstance("USD"), Set.of(), Map.of());
    }
}
