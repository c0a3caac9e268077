package quotient.storage.incidents;

import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.Credits;
import quotient.domain.incidents.IncidentId;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Credits in the database. */
public final class StoredCredits implements Credits {
    private final Database database;

    public StoredCredits(Database database) {
        this.database = database;
    }

    @Override
    public CreditId nextId() {
        return database.change(session -> CreditId.ofNumber(Numbers.next(session, "credit")));
    }

    @Override
    public void add(Credit credit) {
        database.change(session -> session.change(
                """
                INSERT INTO credits (number, version, incident, client, currency, monthly_fee, share,
                    asked_by, asked_by_name, asked_at, reason, status,
                    decided_by, decided_by_name, decided_at, why)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                credit.id().number(),
                credit.version(),
                credit.incident().number(),
                credit.client(),
                credit.monthlyFee().currency().getCurrencyCode(),
                credit.monthlyFee().amount(),
                credit.percent().value(),
                credit.asked().by(),
                credit.asked().name(),
                credit.asked().at(),
                credit.asked().why(),
                credit.status(),
                credit.decision().map(Hand::by),
                credit.decision().map(Hand::name),
                credit.decision().map(Hand::at),
                credit.decision().map(Hand::why)));
    }

    @Override
    public Optional<Credit> find(CreditId id) {
        return database.look(
                session -> session.first("SELECT * FROM credits WHERE number = ?", StoredCredits::read, id.number()));
    }

    @Override
    public boolean replace(Credit credit) {
        return database.change(session -> session.change(
                        """
                        UPDATE credits SET
                            version = ?, status = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, why = ?
                        WHERE number = ? AND version = ?
                        """,
                        credit.version() + 1,
                        credit.status(),
                        credit.decision().map(Hand::by),
                        credit.decision().map(Hand::name),
                        credit.decision().map(Hand::at),
                        credit.decision().map(Hand::why),
                        credit.id().number(),
                        credit.version())
                == 1);
    }

    @Override
    public List<Credit> of(IncidentId incident) {
        return database.look(session -> session.all(
                "SELECT * FROM credits WHERE incident = ? ORDER BY number", StoredCredits::read, incident.number()));
    }

    private static Credit read(Row row) throws SQLException {
        return new Credit(
                CreditId.ofNumber(row.number("number")),
                row.count("version"),
                IncidentId.ofNumber(row.number("incident")),
                row.text("client"),
                new Money(row.decimal("monthly_fee"), Currency.getInstance(row.text("currency"))),
                new Percent(row.decimal("share")),
                HandColumns.read(row, "asked", row.text("reason")),
                row.word("status", Credit.Status.class),
                HandColumns.decision(row));
    }
}
