package quotient.storage.pricing;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.Region;
import quotient.domain.policy.RiskBand;
import quotient.domain.policy.Term;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.Revision;
import quotient.domain.pricing.Stage;
import quotient.storage.database.Row;
import quotient.storage.database.Session;
import quotient.storage.database.Words;

/** The table of quotes. */
final class QuoteRows {
    private QuoteRows() {}

    static void insert(Session session, Quote quote) {
        session.changeOften(
                """
                INSERT INTO quotes (
                    number, version, revision, author, author_name, created_at, stage, status, policy,
                    model, complexity, segment, input_tokens, output_tokens, delivery_type, discount,
                    overhead_minutes, terms, commitment, region, rush, new_logo, offer, client, task,
                    currency, cost, base_markup, segment_step, seasonal_step, markup, regional_factor,
                    list_price, offered_price, floor_price, minimum_margin, risk_band, largest_discount,
                    justification, closing, competitor, good_until, approval_count, condition_count)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                all(
                        Stream.of(
                                quote.id().number(),
                                quote.version(),
                                quote.revision(),
                                quote.author(),
                                quote.authorName(),
                                quote.createdAt(),
                                quote.stage(),
                                quote.decisionStatus(),
                                quote.policy().value()),
                        asked(quote.request()),
                        Stream.of(quote.price().offered().currency().getCurrencyCode()),
                        priced(quote.price()),
                        Stream.of(
                                quote.justification(),
                                quote.closing(),
                                quote.competitor(),
                                quote.goodUntil().map(LocalDate::toString),
                                quote.approvals().size(),
                                quote.conditions().size())));
    }

    private static Object[] all(Stream<?>... parts) {
        return Stream.of(parts).flatMap(part -> part).toArray();
    }

    /** In the order of the columns from {@code model} to {@code task}. */
    private static Stream<?> asked(QuoteRequest request) {
        return Stream.of(
                request.model(),
                request.complexity(),
                request.segment(),
                request.inputTokens(),
                request.outputTokens(),
                request.deliveryType(),
                request.discount().value(),
                request.overheadMinutes(),
                Words.codes(request.terms()),
                request.commitment(),
                request.region(),
                request.rush(),
                request.newLogo(),
                request.offer(),
                request.client(),
                request.task());
    }

    /** In the order of the columns from {@code cost} to {@code largest_discount}. */
    private static Stream<?> priced(Price price) {
        return Stream.of(
                price.cost().amount(),
                price.base().times(),
                price.segmentStep().times(),
                price.seasonalStep().times(),
                price.markup().times(),
                price.regionalFactor(),
                price.list().amount(),
                price.offered().amount(),
                price.floor().amount(),
                price.minimumMargin().value(),
                price.riskBand(),
                price.largestDiscount().value());
    }

    /** Only over the version before. What never changes within a revision is written for a later one only. */
    static boolean update(Session session, Quote changed) {
        boolean kept = session.change(
                        """
                        UPDATE quotes SET
                            version = ?, stage = ?, status = ?, justification = ?, closing = ?,
                            competitor = ?, good_until = ?,
                            approval_count = ?, condition_count = ?
                        WHERE number = ? AND version = ?
                        """,
                        changed.version(),
                        changed.stage(),
                        changed.decisionStatus(),
                        changed.justification(),
                        changed.closing(),
                        changed.competitor(),
                        changed.goodUntil().map(LocalDate::toString),
                        changed.approvals().size(),
                        changed.conditions().size(),
                        changed.id().number(),
                        changed.version() - 1)
                == 1;
        if (kept && changed.revision() > 1) {
            rewrite(session, changed);
        }
        return kept;
    }

    private static void rewrite(Session session, Quote revised) {
        Optional<Revision> latest = revised.revised();
        session.change(
                """
                UPDATE quotes SET
                    revision = ?, revised_at = ?, revised_by = ?, changes = ?, policy = ?,
                    model = ?, complexity = ?, segment = ?, input_tokens = ?, output_tokens = ?, delivery_type = ?,
                    discount = ?, overhead_minutes = ?, terms = ?, commitment = ?, region = ?, rush = ?, new_logo = ?,
                    offer = ?, client = ?, task = ?, cost = ?, base_markup = ?, segment_step = ?, seasonal_step = ?, markup = ?,
                    regional_factor = ?, list_price = ?, offered_price = ?, floor_price = ?, minimum_margin = ?,
                    risk_band = ?, largest_discount = ?
                WHERE number = ?
                """,
                all(
                        Stream.of(
                                revised.revision(),
                                latest.map(Revision::at),
                                latest.map(Revision::by),
                                latest.map(made -> ApprovalText.writeTexts(made.changes())),
                                revised.policy().value()),
                        asked(revised.request()),
                        priced(revised.price()),
                        Stream.of(revised.id().number())));
    }

    private static Optional<Revision> revised(Row row) throws SQLException {
        Optional<Instant> at = row.optionalMoment("revised_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Revision(at.get(), row.text("revised_by"), ApprovalText.readTexts(row.text("changes"))));
    }

    /** One or none. */
    static List<QuoteRow> find(Session session, long number) {
        return session.all("SELECT * FROM quotes WHERE number = ?", QuoteRows::read, number);
    }

    static List<QuoteRow> endingBy(Session session, LocalDate day, int limit) {
        return session.all("""
                SELECT * FROM quotes WHERE stage = 'sent' AND good_until <= ? ORDER BY good_until, number LIMIT ?
                """, QuoteRows::read, day.toString(), limit);
    }

    static QuoteRow read(Row row) throws SQLException {
        Quote bare = new Quote(
                QuoteId.ofNumber(row.number("number")),
                request(row),
                price(row),
                new PolicyVersion(row.text("policy")),
                row.text("author"),
                row.text("author_name"),
                row.moment("created_at"),
                row.word("stage", Stage.class),
                row.word("status", DecisionStatus.class),
                List.of(),
                List.of(),
                row.count("revision"),
                row.count("version"),
                row.optionalText("justification"),
                row.optionalText("closing"),
                row.optionalText("competitor"),
                row.optionalText("good_until").map(LocalDate::parse),
                revised(row));
        return new QuoteRow(bare, row.count("approval_count") > 0, row.count("condition_count") > 0);
    }

    private static QuoteRequest request(Row row) throws SQLException {
        return new QuoteRequest(
                row.word("model", Model.class),
                row.word("complexity", Complexity.class),
                row.word("segment", Segment.class),
                row.number("input_tokens"),
                row.number("output_tokens"),
                row.word("delivery_type", DeliveryType.class),
                new Percent(row.decimal("discount")),
                row.number("overhead_minutes"),
                Words.readSet(row.text("terms"), Term.class),
                row.optionalWord("commitment", Commitment.class),
                row.word("region", Region.class),
                row.flag("rush"),
                row.flag("new_logo"),
                row.optionalText("offer"),
                row.optionalText("client"),
                row.optionalText("task"));
    }

    private static Price price(Row row) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        BigDecimal regionalFactor = row.decimal("regional_factor");
        return new Price(
                new Money(row.decimal("cost"), currency),
                new Markup(row.decimal("base_markup")),
                new Markup(row.decimal("segment_step")),
                new Markup(row.decimal("seasonal_step")),
                new Markup(row.decimal("markup")),
                regionalFactor,
                new Money(row.decimal("list_price"), currency),
                new Percent(row.decimal("discount")),
                new Money(row.decimal("offered_price"), currency),
                new Money(row.decimal("floor_price"), currency),
                new Percent(row.decimal("minimum_margin")),
                row.word("risk_band", RiskBand.class),
                new Percent(row.decimal("largest_discount")));
    }
}
