package quotient.domain.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.pricinghealth.QuoteFacts;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.pricinghealth.QuoteTally;

/** Quotes counted by the company's days. */
public final class DayFigures {

    private final QuoteFacts facts;
    private final Companies companies;

    public DayFigures(QuoteFacts facts, Companies companies) {
        this.facts = facts;
        this.companies = companies;
    }

    public QuoteFigures of(LocalDate day) {
        ZoneId zone = companies.current().zone();
        return between(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public QuoteFigures between(Instant from, Instant to) {
        QuoteTally tally = new QuoteTally();
        facts.each(from, to, Optional.empty(), tally::count);
        return tally.figures();
    }
}
