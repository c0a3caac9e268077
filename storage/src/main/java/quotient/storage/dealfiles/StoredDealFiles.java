package quotient.storage.dealfiles;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.dealfiles.ContractItem;
import quotient.domain.dealfiles.ContractType;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.dealfiles.HygieneItem;
import quotient.domain.money.Money;
import quotient.domain.pricing.QuoteId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Words;

/** Files of deals in the database. */
public final class StoredDealFiles implements DealFiles {
    private final Database database;

    public StoredDealFiles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<DealFile> of(QuoteId quote) {
        return database.look(session ->
                session.first("SELECT * FROM deal_files WHERE quote = ?", StoredDealFiles::read, quote.number()));
    }

    @Override
    public void keep(DealFile file) {
        database.change(session -> session.change(
                """
                INSERT INTO deal_files (
                    quote, hygiene, contract, contract_type, currency, deal_value, yearly_value,
                    expansion, expansion_by, saved_by, saved_by_name, saved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (quote) DO UPDATE SET
                    hygiene = excluded.hygiene, contract = excluded.contract, contract_type = excluded.contract_type,
                    currency = excluded.currency, deal_value = excluded.deal_value,
                    yearly_value = excluded.yearly_value, expansion = excluded.expansion,
                    expansion_by = excluded.expansion_by, saved_by = excluded.saved_by,
                    saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at
                """,
                file.quote().number(),
                Words.codes(file.hygiene()),
                Words.codes(file.contract()),
                file.contractType(),
                file.value().or(file::yearlyValue).map(Money::currency).map(Currency::getCurrencyCode),
                file.value().map(Money::amount),
                file.yearlyValue().map(Money::amount),
                file.expansion(),
                file.expansionBy().map(LocalDate::toString),
                file.saved().by(),
                file.saved().name(),
                file.saved().at()));
    }

    private static DealFile read(Row row) throws SQLException {
        Optional<Currency> currency = row.optionalText("currency").map(Currency::getInstance);
        return new DealFile(
                QuoteId.ofNumber(row.number("quote")),
                Words.readSet(row.text("hygiene"), HygieneItem.class),
                Words.readSet(row.text("contract"), ContractItem.class),
                row.optionalWord("contract_type", ContractType.class),
                money(row.optionalText("deal_value"), currency),
                money(row.optionalText("yearly_value"), currency),
                row.optionalText("expansion"),
                row.optionalText("expansion_by").map(LocalDate::parse),
                new Hand(row.text("saved_by"), row.text("saved_by_name"), row.moment("saved_at"), ""));
    }

    private static Optional<Money> money(Optional<String> amount, Optional<Currency> currency) {
        return amount.flatMap(written -> currency.map(known -> new Money(new BigDecimal(written), known)));
    }
}
