package quotient.domain.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RunResult;
import quotient.domain.scenarios.Scenarios;

/** Tells ops which proposals were tested that day, and how many of their options keep their guardrail (P39, PRC §46). */
public final class SummingUpPortfolios {

    /** The routine that posts it; the gate asks whether it ran. */
    public static final String ROUTINE = "portfolio-summary";

    private final Scenarios scenarios;
    private final RoutineRuns runs;
    private final Companies companies;
    private final ClosureNotices notices;

    public SummingUpPortfolios(Scenarios scenarios, RoutineRuns runs, Companies companies, ClosureNotices notices) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.companies = companies;
        this.notices = notices;
    }

    public PortfolioDay day(LocalDate day) {
        return new PortfolioDay(day, scenarios.compliance(start(day), start(day.plusDays(1))));
    }

    /** None on a day without a proposal, or where ops has no channel. */
    public List<Notice> notices(Instant at) {
        LocalDate day = at.atZone(companies.current().zone()).toLocalDate();
        return day(day).proposals() == 0 ? List.of() : notices.portfolios(day, at);
    }

    /** Joins the caller's transaction. */
    public void post(Instant at, List<Notice> said) {
        notices.put(said);
        notices.redraw(at.atZone(companies.current().zone()).toLocalDate());
    }

    PortfolioSummary summary(LocalDate day) {
        Optional<Instant> posted = runs.since(ROUTINE, start(day)).stream()
                .filter(run -> run.result() == RunResult.DONE)
                .filter(run -> run.scheduledAt().isBefore(start(day.plusDays(1))))
                .map(RoutineRun::ranAt)
                .reduce((earlier, later) -> later);
        return new PortfolioSummary(day(day).proposals(), posted);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(companies.current().zone()).toInstant();
    }
}
