package quotient.storage.company;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.storage.database.Database;
import quotient.storage.database.Remembered;
import quotient.storage.database.Row;
import quotient.storage.database.TextMap;

/** The one company, in the database. */
public final class StoredCompanies implements Companies {
    private static final String THE_ONE = "";

    private final Database database;
    private final Remembered<String, Company> remembered;

    public StoredCompanies(Database database) {
        this.database = database;
        this.remembered = new Remembered<>(database);
    }

    @Override
    public Company current() {
        return remembered.get(
                THE_ONE,
                session -> session.first(
                                "SELECT name, zone, currency, holidays, channels FROM company",
                                StoredCompanies::company)
                        .orElse(Company.UNNAMED));
    }

    @Override
    public void keep(Company company) {
        database.changeSeldom(session -> session.change(
                """
                INSERT INTO company (only_row, name, zone, currency, holidays, channels) VALUES (1, ?, ?, ?, ?, ?)
                ON CONFLICT (only_row) DO UPDATE SET
                    name = excluded.name,
                    zone = excluded.zone,
                    currency = excluded.currency,
                    holidays = excluded.holidays,
                    channels = excluded.channels
                """,
                company.name(),
                company.zone().getId(),
                company.currency().getCurrencyCode(),
                company.holidays().stream().sorted().map(LocalDate::toString).collect(joining(",")),
                TextMap.write(company.channels())));
    }

    private static Company company(Row row) throws SQLException {
        return new Company(
                row.text("name"),
                ZoneId.of(row.text("zone")),
                Currency.getInstance(row.text("currency")),
                days(row.text("holidays")),
                TextMap.read(row.text("channels")));
    }

    private static Set<LocalDate> days(String written) {
        return written.isEmpty()
                ? Set.of()
                : Stream.of(written.split(",")).map(LocalDate::parse).collect(toUnmodifiableSet());
    }
}
