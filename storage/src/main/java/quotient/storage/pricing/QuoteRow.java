package quotient.storage.pricing;

import java.util.List;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.Quote;
import quotient.storage.database.Moments;
import quotient.storage.database.Session;

/** A row of the quotes, still without what stands in other tables. */
record QuoteRow(Quote bare, boolean hasApprovals, boolean hasConditions) {
    long number() {
        return bare.id().number();
    }

    long createdAtNanos() {
        return Moments.toNanos(bare.createdAt());
    }

    Quote whole(Session session) {
        List<Approval> approvals = hasApprovals ? ApprovalRows.approvals(session, number()) : List.of();
        List<Condition> conditions = hasConditions ? ConditionRows.of(session, number()) : List.of();
        return new Quote(
                bare.id(),
                bare.request(),
                bare.price(),
                bare.policy(),
                bare.author(),
                bare.authorName(),
                bare.createdAt(),
                bare.stage(),
                bare.decisionStatus(),
                approvals,
                conditions,
                bare.revision(),
                bare.version(),
                bare.justification(),
                bare.closing(),
                bare.competitor(),
                bare.goodUntil(),
                bare.revised());
    }
}
