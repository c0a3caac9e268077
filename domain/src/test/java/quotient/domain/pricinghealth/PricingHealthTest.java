package quotient.domain.pricinghealth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Company;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Model;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestQuotes;
import quotient.domain.usage.Budget;
import quotient.domain.usage.TaskUsage;

@DisplayName("Pricing's health and its daily summaries, over usage and quotes")
class PricingHealthTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Actor MANAGER = Actor.token("bi", Set.of(Role.SALES_MANAGER));

    private final FakeClock clock = FakeClock.at("2026-03-02T10:20:00-05:00");
    private final Ports ports = Ports.inMemory();
    private final Traffic traffic = new Traffic() {
        @Override
        public LastHour lastHour() {
            return LastHour.QUIET;
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    };
    private final CheckingPricingHealth checking = new CheckingPricingHealth(
            ports.transactions(),
            ports.usage(),
            ports.quoteFacts(),
            ports.policies(),
            ports.companies(),
            new Budget(BigDecimal.TEN, 4),
            traffic,
            clock);
    private final ReportingPricing reporting = new ReportingPricing(
            ports.transactions(),
            ports.usage(),
            ports.quoteFacts(),
            ports.policies(),
            ports.companies(),
            new Budget(BigDecimal.TEN, 4),
            clock);

    @BeforeEach
    void furnish() {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies().keep(new Company("J1MSKY", NEW_YORK, Currency.getInstance("USD"), Set.of(), Map.of()));
    }

    @Test
    @DisplayName("P99: today is held against the seven full days before it, of each model and of all")
    void baseline() {
        usage("old", "2026-02-22T12:00:00-05:00", Model.OPUS, "99");
        usage("first", "2026-02-23T00:00:00-05:00", Model.K2P5, "0.10");
        usage("last", "2026-03-01T23:59:59-05:00", Model.OPUS, "0.30");
        usage("a", "2026-03-02T00:00:00-05:00", Model.OPUS, "0.60");
        usage("b", "2026-03-02T10:00:00-05:00", Model.SONNET, "0.20");

        PricingHealth health = done(checking.check(MANAGER));
        assertEquals(Money.usd("0.80"), health.budget().spent());
        assertEquals(new BigDecimal("8.00"), health.budget().utilization());
        assertEquals(1, health.tasksInHour());
        assertEquals(Optional.of(Money.usd("0.40")), health.all().today().averageCost());
        assertEquals(Optional.of(Money.usd("0.20")), health.all().baseline());
        assertEquals(
                List.of(Optional.of(Money.usd("0.10")), Optional.empty(), Optional.of(Money.usd("0.30"))),
                health.models().stream().map(ModelCost::baseline).toList());
        assertEquals(List.of("a"), health.costly().stream().map(TaskUsage::id).toList());
        assertEquals(
                List.of("task_cost"),
                health.issues().stream().map(HealthIssue::code).toList());
        assertEquals(Severity.WARNING, health.status());
    }

    @Test
    void withoutAnythingItIsHealthy() {
        PricingHealth health = done(checking.check(MANAGER));
        assertEquals(Severity.HEALTHY, health.status());
        assertEquals(Optional.empty(), health.all().today().averageCost());
        assertEquals(0, health.quotes().count());
    }

    @Test
    @DisplayName("P97: reps see their own quotes, not what the company spends")
    void repsAreRefused() {
        Actor rep = Actor.token("crm", Set.of(Role.REP));
        assertEquals(Refusal.Kind.NOT_ALLOWED, refused(checking.check(rep)).kind());
        assertEquals(Refusal.Kind.NOT_ALLOWED, refused(reporting.report(rep, 1)).kind());
    }

    @Test
    @DisplayName("P104: each local day is summed up, by segment too, also a day on which nothing happened")
    void dailySummaries() {
        ports.quotes()
                .add(TestQuotes.plain().at(at("2026-03-01T23:59:59-05:00")).quote(1001));
        ports.quotes()
                .add(TestQuotes.plain()
                        .discount("33.33")
                        .at(at("2026-03-01T09:00:00-05:00"))
                        .quote(1002));
        ports.quotes()
                .add(TestQuotes.plain()
                        .segment(Segment.STARTUP)
                        .at(at("2026-03-02T00:00:00-05:00"))
                        .quote(1003));
        usage("a", "2026-03-01T12:00:00-05:00", Model.OPUS, "8");

        PricingReport report = done(reporting.report(MANAGER, 3));
        assertEquals(
                List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 28)),
                report.days().stream().map(PricingDay::day).toList());
        assertEquals(
                List.of(1L, 2L, 0L),
                report.days().stream().map(day -> day.quotes().count()).toList());
        QuoteFigures sunday = report.days().get(1).quotes();
        assertEquals(Optional.of(new BigDecimal("73.95")), sunday.averageMargin());
        assertEquals(1, sunday.escalated());
        assertEquals(2, sunday.bySegment().get(Segment.MID_MARKET).count());
        assertEquals(new BigDecimal("80.00"), report.days().get(1).budget().utilization());
        assertEquals(3, report.total().count());
        assertEquals(
                Set.of(Segment.MID_MARKET, Segment.STARTUP),
                report.total().bySegment().keySet());
    }

    private void usage(String id, String at, Model model, String cost) {
        ports.usage()
                .add(
                        List.of(new TaskUsage(id, at(at), model, 1, 1, Money.usd(cost), Optional.empty(), false)),
                        NEW_YORK);
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail(refusal.sentence()));
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.match(value -> fail("it was done: " + value), refusal -> refusal);
    }
}
