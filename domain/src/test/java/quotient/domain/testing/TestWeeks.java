package quotient.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.Stage;
import quotient.domain.usage.TaskUsage;

/** A company in New York whose weeks can be filled: quotes carried through their life, and what models cost. */
public record TestWeeks(Ports ports) {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    /** Friday, 6 March 2026, 16:00 in New York. */
    public static final Instant FRIDAY = Instant.parse("2026-03-06T21:00:00Z");

    public static final Actor MAX = new Actor("U0MGR", "Max", Set.of(Role.SALES_MANAGER), Optional.empty());

    public static TestWeeks empty() {
        return over(Ports.inMemory());
    }

    public static TestWeeks over(Ports ports) {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        NEW_YORK,
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("ops", "C0OPS", "revenue", "C0REV", "executives", "C0EXEC")));
        return new TestWeeks(ports);
    }

    /** A quote that nobody was asked about, or was made and left alone. */
    public Quote made(TestQuotes quote) {
        Quote made = quote.quote(ports.quotes().nextId());
        ports.quotes().add(made);
        log("quote.created", made, quote.author(), made.createdAt());
        return made;
    }

    /** Asks at once; the answer comes after that time. */
    public Quote decided(Quote made, Duration after, Decision.Verdict verdict) {
        Quote asked = submitted(made);
        Instant at = made.createdAt().plus(after);
        Decision decision = new Decision(
                verdict,
                MAX.id(),
                MAX.name(),
                at,
                "because",
                verdict == Decision.Verdict.APPROVED_WITH_CONDITIONS ? List.of("a year") : List.of());
        List<Approval.Decided> all = new ArrayList<>();
        asked.openApprovals().forEach(open -> all.add(open.decide(decision)));
        return kept(asked.decided(all), "quote." + verdict.code(), MAX, at);
    }

    public Quote submitted(Quote made) {
        return kept(made.submitted("please"), "quote.submitted", author(made), made.createdAt());
    }

    /** Sends it and hears from the customer, at that moment. */
    public Quote closed(Quote quote, Stage end, String why, Instant at) {
        return closed(quote, end, why, Optional.empty(), at);
    }

    /** @param rival who else was after it */
    public Quote closed(Quote quote, Stage end, String why, Optional<String> rival, Instant at) {
        Quote sent = kept(quote.sent(), "quote.sent", author(quote), at);
        return kept(sent.closed(end, why, rival), "quote." + end.code(), author(quote), at);
    }

    public void spent(Instant at, Model model, int tasks, String costOfEach) {
        List<TaskUsage> usage = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            usage.add(new TaskUsage(
                    model.code() + at + task, at, model, 2000, 800, Money.usd(costOfEach), Optional.empty(), false));
        }
        ports.usage().add(usage, NEW_YORK);
    }

    private static Actor author(Quote quote) {
        return new Actor(quote.author(), quote.authorName(), Set.of(Role.REP), Optional.empty());
    }

    private Quote kept(Quote changed, String action, Actor actor, Instant at) {
        if (!ports.quotes().replace(changed)) {
            throw new IllegalStateException(changed.id() + " was changed by somebody else");
        }
        log(action, changed, actor, at);
        return changed;
    }

    private void log(String action, Quote quote, Actor actor, Instant at) {
        AuditEntry entry = QuoteAudit.entry(action, quote, actor, at, QuoteAudit.priceFacts(quote));
        ports.auditTrail().append(entry);
    }

    /**
     * Eight weeks as a growing company has them: mostly Rae's and Zoe's quotes, some with discounts that are asked for,
     * half of those sent won, and models whose cost comes near the budget.
     */
    public TestWeeks busy() {
        for (int week = 7; week >= 0; week--) {
            Instant start = FRIDAY.minus(Duration.ofDays(7L * week + 6));
            int quotes = 22 + (7 - week) * 3 - (week % 3) * 2;
            for (int number = 0; number < quotes; number++) {
                one(start.plus(Duration.ofMinutes(number * 180L)), number, week);
            }
            for (int day = 0; day < 7; day++) {
                Instant noon = start.plus(Duration.ofDays(day)).minus(Duration.ofHours(4));
                spent(noon, Model.K2P5, 120 + day * 7, "0.0041");
                spent(noon, Model.SONNET, 40 + week, "0.061");
                spent(noon, Model.OPUS, 9 + (day * 5) % 7 + (7 - week), week == 0 ? "2.31" : "1.94");
            }
        }
        return this;
    }

    private void one(Instant at, int number, int week) {
        List<Actor> authors = List.of(
                TestQuotes.RAE,
                TestQuotes.ZOE,
                new Actor("U0NIC", "Nic Okonkwo-Lindqvist", Set.of(Role.REP), Optional.empty()));
        Segment segment = List.of(Segment.values()).get((number * 7 + week) % 4);
        String discount = number % 5 == 3 ? "15" : number % 11 == 7 ? "25" : "0";
        Quote made = made(TestQuotes.plain()
                .by(authors.get(number % 3))
                .at(at)
                .segment(segment)
                .discount(discount));
        Quote quote = made.approvals().isEmpty() || number % 13 == 8
                ? made
                : decided(
                        made,
                        Duration.ofMinutes(25L + number * 13L),
                        number % 7 == 3 ? Decision.Verdict.REJECTED : Decision.Verdict.APPROVED);
        Instant end = at.plus(Duration.ofHours(20));
        if (number % 3 == 1 && quote.decisionStatus().isDecided() && end.isBefore(FRIDAY)) {
            boolean won = number % 2 == 0;
            closed(quote, won ? Stage.WON : Stage.LOST, won ? "" : number % 4 == 1 ? "Price" : "went in-house", end);
        }
    }
}
