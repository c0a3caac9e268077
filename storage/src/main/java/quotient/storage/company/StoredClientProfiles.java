package quotient.storage.company;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.ClientStatus;
import quotient.domain.money.Money;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Profiles of clients in the database. The key is the name in small letters, as {@link StoredClients} makes it. */
public final class StoredClientProfiles implements ClientProfiles {
    private final Database database;

    public StoredClientProfiles(Database database) {
        this.database = database;
    }

    @Override
    public long nextNumber() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'client'");
            return session.one("SELECT value FROM counters WHERE name = 'client'", row -> row.number("value"));
        });
    }

    @Override
    public Optional<ClientProfile> of(String client) {
        return database.look(session -> session.first(
                "SELECT * FROM client_profiles WHERE name_key = ?", StoredClientProfiles::profile, key(client)));
    }

    @Override
    public List<ClientProfile> all() {
        return database.look(
                session -> session.all("SELECT * FROM client_profiles ORDER BY number", StoredClientProfiles::profile));
    }

    @Override
    public void keep(ClientProfile profile) {
        database.change(session -> session.change(
                """
                INSERT INTO client_profiles (number, name_key, client, status, industry, size, revenue_range,
                    onboarded_on, contract_value, currency, primary_contact)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name_key) DO UPDATE SET
                    number = excluded.number,
                    client = excluded.client,
                    status = excluded.status,
                    industry = excluded.industry,
                    size = excluded.size,
                    revenue_range = excluded.revenue_range,
                    onboarded_on = excluded.onboarded_on,
                    contract_value = excluded.contract_value,
                    currency = excluded.currency,
                    primary_contact = excluded.primary_contact
                """,
                profile.number(),
                key(profile.client()),
                profile.client(),
                profile.status(),
                profile.industry(),
                profile.size(),
                profile.revenueRange(),
                profile.onboardedOn().map(LocalDate::toString),
                profile.contractValue().map(Money::amount),
                profile.contractValue().map(Money::currency).map(Currency::getCurrencyCode),
                profile.primaryContact()));
    }

    private static ClientProfile profile(Row row) throws SQLException {
        Optional<Currency> currency = row.optionalText("currency").map(Currency::getInstance);
        Optional<BigDecimal> contract = row.optionalText("contract_value").map(BigDecimal::new);
        return new ClientProfile(
                row.number("number"),
                row.text("client"),
                row.word("status", ClientStatus.class),
                row.optionalText("industry"),
                row.optionalText("size"),
                row.optionalText("revenue_range"),
                row.optionalText("onboarded_on").map(LocalDate::parse),
                contract.flatMap(amount -> currency.map(in -> new Money(amount, in))),
                row.optionalText("primary_contact"));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
