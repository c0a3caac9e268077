package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.SegmentFigures;

/** Figures by segment (P119): looked up at once, or sent to the person who asks as a picture. */
public final class ReportingQuotes {

    private static final DeliveryType GUARDED = DeliveryType.TASK;

    private final Transactions transactions;
    private final FindingQuotes finding;
    private final Policies policies;
    private final Companies companies;
    private final AuditTrail audit;
    private final DealNotices notices;
    private final Clock clock;

    public ReportingQuotes(
            Transactions transactions,
            FindingQuotes finding,
            Policies policies,
            Companies companies,
            AuditTrail audit,
            DealNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.finding = finding;
        this.policies = policies;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** Who may not see the quotes of others gets the figures of their own (P97). */
    public Outcome<QuoteReport> report(Actor actor, int days) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(days));
        return finding.report(actor, since).map(figures -> report(actor, days, since, now, figures));
    }

    /** Sends the picture to the direct messages of this person, who is asked for their permission again when it is drawn. */
    public Outcome<Person> sendPicture(Actor actor, int days) {
        return transactions.write(() -> report(actor, days)
                .then(report -> recipient(actor))
                .map(person -> {
                    Instant now = clock.instant();
                    notices.sendReport(person.id(), days, now);
                    audit.append(new AuditEntry(
                            now,
                            actor.id(),
                            "report.requested",
                            DealNotices.reportSubject(days),
                            Optional.empty(),
                            Map.of("days", Integer.toString(days))));
                    return person;
                }));
    }

    private QuoteReport report(Actor actor, int days, Instant since, Instant now, List<SegmentFigures> figures) {
        ZoneId zone = companies.current().zone();
        return new QuoteReport(
                days,
                LocalDate.ofInstant(since, zone),
                LocalDate.ofInstant(now, zone),
                Permission.SEE_ALL_QUOTES.isGivenTo(actor),
                figures,
                GUARDED,
                policies.inForce().guardrails().value().get(GUARDED).minimum());
    }

    private static Outcome<Person> recipient(Actor actor) {
        return actor.person()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.notAllowed("Only a person has direct messages that a picture can be sent to.")));
    }
}
