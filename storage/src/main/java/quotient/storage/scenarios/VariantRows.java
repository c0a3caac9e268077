package quotient.storage.scenarios;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.RequestFields;
import quotient.domain.scenarios.ExceptionOwner;
import quotient.domain.scenarios.Part;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Variant;
import quotient.storage.database.Row;
import quotient.storage.database.Session;
import quotient.storage.database.TextMap;
import quotient.storage.pricing.ApprovalText;

/** The table of options. */
final class VariantRows {
    private VariantRows() {}

    static void insert(Session session, ScenarioSet set) {
        set.variants().forEach(variant -> insert(session, set.id().number(), variant));
    }

    private static void insert(Session session, long set, Variant variant) {
        session.change(
                """
                INSERT INTO scenario_variants (
                    scenario_set, place, part, label, compliant, request, price, needs, warnings,
                    owner, owner_name, named_by, named_by_name, named_at, quote)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                set,
                variant.place(),
                variant.part(),
                variant.label(),
                variant.isCompliant(),
                TextMap.write(RequestFields.of(variant.request())),
                PriceText.write(variant.price()),
                ApprovalText.writeNeeds(variant.needs()),
                ApprovalText.writeTexts(variant.warnings()),
                variant.owner().map(owner -> owner.person().value()),
                variant.owner().map(ExceptionOwner::name),
                variant.owner().map(owner -> owner.named().by()),
                variant.owner().map(owner -> owner.named().name()),
                variant.owner().map(owner -> owner.named().at()),
                variant.quote().map(QuoteId::number));
    }

    /** Only what may change: who answers for it, and the quote that it became. */
    static void update(Session session, ScenarioSet set) {
        set.variants()
                .forEach(variant -> session.change(
                        """
                UPDATE scenario_variants SET
                    owner = ?, owner_name = ?, named_by = ?, named_by_name = ?, named_at = ?, quote = ?
                WHERE scenario_set = ? AND place = ?
                """,
                        variant.owner().map(owner -> owner.person().value()),
                        variant.owner().map(ExceptionOwner::name),
                        variant.owner().map(owner -> owner.named().by()),
                        variant.owner().map(owner -> owner.named().name()),
                        variant.owner().map(owner -> owner.named().at()),
                        variant.quote().map(QuoteId::number),
                        set.id().number(),
                        variant.place()));
    }

    static List<Variant> of(Session session, long set) {
        return session.all(
                "SELECT * FROM scenario_variants WHERE scenario_set = ? ORDER BY place", VariantRows::read, set);
    }

    private static Variant read(Row row) throws SQLException {
        return new Variant(
                row.count("place"),
                row.word("part", Part.class),
                row.text("label"),
                RequestFields.read(TextMap.read(row.text("request"))),
                PriceText.read(row.text("price")),
                ApprovalText.readNeeds(row.text("needs")),
                ApprovalText.readTexts(row.text("warnings")),
                owner(row),
                row.optionalNumber("quote").map(QuoteId::ofNumber));
    }

    private static Optional<ExceptionOwner> owner(Row row) throws SQLException {
        return row.optionalText("owner").isEmpty()
                ? Optional.empty()
                : Optional.of(new ExceptionOwner(
                        new PersonId(row.text("owner")),
                        row.text("owner_name"),
                        new Hand(row.text("named_by"), row.text("named_by_name"), row.moment("named_at"), "")));
    }
}
