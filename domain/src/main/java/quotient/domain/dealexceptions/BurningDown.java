package quotient.domain.dealexceptions;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Reckons the weekly burn-down of all exceptions (P59), for those who see everybody's. */
public final class BurningDown {

    private static final int MONTH_DAYS = 30;
    private static final int WEEKS = 8;

    private final Transactions transactions;
    private final DealExceptions exceptions;
    private final FindingExceptions finding;
    private final Companies companies;
    private final Clock clock;

    public BurningDown(
            Transactions transactions,
            DealExceptions exceptions,
            FindingExceptions finding,
            Companies companies,
            Clock clock) {
        this.transactions = transactions;
        this.exceptions = exceptions;
        this.finding = finding;
        this.companies = companies;
        this.clock = clock;
    }

    public Outcome<BurnDown> show(Actor actor, int oldest) {
        return Permission.SEE_ALL_QUOTES
                .refusalFor(actor)
                .<Outcome<BurnDown>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(now(oldest)));
    }

    /** @param oldest so many of the open ones, the oldest first */
    public BurnDown now(int oldest) {
        LocalDate today = clock.instant().atZone(companies.current().zone()).toLocalDate();
        return transactions.read(
                () -> new BurnDown(finding.board(oldest), weeks(today), exceptionsAtRisk(today.minusDays(MONTH_DAYS))));
    }

    private List<ExceptionWeek> weeks(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS)
                .mapToObj(back -> week(monday.minusWeeks(WEEKS - 1L - back), today))
                .toList();
    }

    private ExceptionWeek week(LocalDate monday, LocalDate today) {
        LocalDate sunday = monday.plusDays(6);
        LocalDate end = sunday.isAfter(today) ? today : sunday;
        return new ExceptionWeek(
                monday,
                exceptions.opened(monday, end),
                exceptions.ended(ExceptionStatus.CLOSED, monday, end),
                exceptions.ended(ExceptionStatus.RETIRED, monday, end),
                exceptions.recovered(monday, end),
                exceptions.openOn(end, end),
                exceptionsAtRisk(end));
    }

    private long exceptionsAtRisk(LocalDate day) {
        return exceptions.openOn(day, day.minusDays(RegistryRisk.AGING_DAYS));
    }
}
