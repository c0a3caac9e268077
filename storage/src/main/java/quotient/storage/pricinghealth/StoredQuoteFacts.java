package quotient.storage.pricinghealth;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quotient.domain.company.Segment;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.Model;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Stage;
import quotient.domain.pricinghealth.QuoteFact;
import quotient.domain.pricinghealth.QuoteFacts;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Quotes in short, read along the index by time. */
public final class StoredQuoteFacts implements QuoteFacts {
    private static final String OF_ALL = """
            SELECT created_at, segment, model, status, stage, currency, offered_price, cost, minimum_margin,
                (SELECT COUNT(*) FROM approvals
                    WHERE approvals.quote = quotes.number AND approvals.name <> 'sales_manager') AS escalations
            FROM quotes WHERE created_at >= ? AND created_at < ?%s ORDER BY created_at, number
            """;

    private static final String EVERYBODYS = OF_ALL.replace("%s", "");
    private static final String ONE_AUTHORS = OF_ALL.replace("%s", " AND author = ?");

    private final Database database;

    public StoredQuoteFacts(Database database) {
        this.database = database;
    }

    @Override
    public void each(Instant from, Instant to, Optional<String> author, Consumer<QuoteFact> reader) {
        List<Object> values = new ArrayList<>(List.of(from, to));
        author.ifPresent(values::add);
        database.look(session -> {
            session.each(
                    author.isPresent() ? ONE_AUTHORS : EVERYBODYS,
                    row -> {
                        reader.accept(fact(row));
                        return reader;
                    },
                    values.toArray());
            return reader;
        });
    }

    private static QuoteFact fact(Row row) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new QuoteFact(
                row.moment("created_at"),
                row.word("segment", Segment.class),
                row.word("model", Model.class),
                row.word("status", DecisionStatus.class),
                row.word("stage", Stage.class),
                row.count("escalations") > 0,
                new Margin(new Money(row.decimal("offered_price"), currency), new Money(row.decimal("cost"), currency)),
                new Percent(row.decimal("minimum_margin")));
    }
}
