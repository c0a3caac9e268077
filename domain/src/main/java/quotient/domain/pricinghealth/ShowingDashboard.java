package quotient.domain.pricinghealth;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Role;

/** The pricing dashboard by role (PRC §55, P95, P97): reps their own quotes, managers all of it, executives a summary. */
public final class ShowingDashboard {

    private static final int WEEK = 7;
    private static final int MONTH = 28;
    private static final Set<Role> IN_DETAIL = Set.of(
            Role.SALES_MANAGER,
            Role.REVENUE_LEAD,
            Role.DEAL_DESK,
            Role.REVOPS,
            Role.OPS,
            Role.PRICING_ADMIN,
            Role.ADMIN);

    private final QuoteFacts facts;
    private final CheckingPricingHealth checking;
    private final Companies companies;
    private final Clock clock;

    public ShowingDashboard(QuoteFacts facts, CheckingPricingHealth checking, Companies companies, Clock clock) {
        this.facts = facts;
        this.checking = checking;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whether this person has a dashboard, of their own quotes or of all. */
    public boolean isFor(Actor actor) {
        return Permission.QUOTE.isGivenTo(actor) || Permission.SEE_PRICING_HEALTH.isGivenTo(actor);
    }

    /** The dashboard, in the detail and over the quotes that are this person's to see. */
    public Outcome<Dashboard> show(Actor actor) {
        Optional<Refusal> refusal = isFor(actor) ? Optional.empty() : Permission.QUOTE.refusalFor(actor);
        return refusal.<Outcome<Dashboard>>map(Outcome::refused).orElseGet(() -> Outcome.done(drawn(actor)));
    }

    private Dashboard drawn(Actor actor) {
        boolean everybodys = Permission.SEE_PRICING_HEALTH.isGivenTo(actor);
        ZoneId zone = companies.current().zone();
        LocalDate day = clock.instant().atZone(zone).toLocalDate();
        Instant today = day.atStartOfDay(zone).toInstant();
        Instant week = day.minusDays(WEEK - 1L).atStartOfDay(zone).toInstant();
        Instant before = day.minusDays(2L * WEEK - 1).atStartOfDay(zone).toInstant();
        Instant month = day.minusDays(MONTH - 1L).atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        QuoteTally[] tallies = {new QuoteTally(), new QuoteTally(), new QuoteTally(), new QuoteTally()};
        facts.each(month, end, everybodys ? Optional.empty() : Optional.of(actor.id()), quote -> {
            tallies[3].count(quote);
            if (!quote.at().isBefore(today)) {
                tallies[0].count(quote);
            }
            if (!quote.at().isBefore(week)) {
                tallies[1].count(quote);
            } else if (!quote.at().isBefore(before)) {
                tallies[2].count(quote);
            }
        });
        return new Dashboard(
                day,
                everybodys,
                !everybodys || actor.holdsAnyOf(IN_DETAIL),
                tallies[0].figures(),
                tallies[1].figures(),
                tallies[2].figures(),
                tallies[3].figures(),
                everybodys ? Optional.of(checking.check()) : Optional.empty());
    }
}
