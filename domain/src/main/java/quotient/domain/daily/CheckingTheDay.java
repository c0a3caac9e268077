package quotient.domain.daily;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.ChainMark;
import quotient.domain.audit.ChainMarks;
import quotient.domain.company.Companies;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Urgency;
import quotient.domain.quoteqa.ReviewingQuotes;
import quotient.domain.usage.DaySpending;

/** The automated checks of every day: budget, margin, escalations, arithmetic, the audit log (P110, P98). */
public final class CheckingTheDay {

    private static final int SAMPLE = 50;
    private static final String DAY = "day";

    private final DayFigures figures;
    private final DaySpending spending;
    private final ReviewingQuotes reviewing;
    private final AuditTrail audit;
    private final ChainMarks marks;
    private final RaisingAlerts raising;
    private final Companies companies;
    private final DailyNotices notices;

    public CheckingTheDay(
            DayFigures figures,
            DaySpending spending,
            ReviewingQuotes reviewing,
            AuditTrail audit,
            ChainMarks marks,
            RaisingAlerts raising,
            Companies companies,
            DailyNotices notices) {
        this.figures = figures;
        this.spending = spending;
        this.reviewing = reviewing;
        this.audit = audit;
        this.marks = marks;
        this.raising = raising;
        this.companies = companies;
        this.notices = notices;
    }

    /** Looks at the day before that moment's. */
    public DailyChecks check(Instant at) {
        LocalDate today = at.atZone(companies.current().zone()).toLocalDate();
        LocalDate day = today.minusDays(1);
        return new DailyChecks(
                day,
                spending.on(day),
                figures.of(day),
                reviewing.sample(day.toEpochDay(), SAMPLE, at),
                audit.verify(today.getDayOfWeek() == DayOfWeek.MONDAY ? ChainMark.START : marks.last()));
    }

    /** Only what cannot wait for the morning's handoff; nothing else is said in the night. */
    public List<Notice> notices(DailyChecks checks, Instant at) {
        return checks.isCritical()
                ? notices.toChannel(
                        DailyNotices.DAILY_CHECKS,
                        "ops",
                        "checks:" + checks.day(),
                        Urgency.URGENT,
                        at,
                        Map.of("sentence", String.join("\n", checks.troubles())))
                : List.of();
    }

    /** Raises what is wrong and clears what is right again. Joins the caller's transaction. */
    public void tell(DailyChecks checks, Instant at) {
        if (checks.quotes().count() > 0) {
            tell(DeskKinds.MARGIN_DAY.code(), checks.margin(), checks::thinMargin, at);
            tell(DeskKinds.ESCALATION_RATE.code(), checks.escalations(), checks::manyEscalations, at);
        }
        raising.raise(ReviewingQuotes.signals(checks.sample(), at));
        tell(checks.chain(), at);
    }

    private void tell(
            String kind, Optional<Severity> severity, java.util.function.Supplier<String> headline, Instant at) {
        severity.ifPresentOrElse(
                bad -> raising.raise(Signal.of(kind, DAY, bad, headline.get(), at)),
                () -> raising.clear(kind, DAY, at));
    }

    /** A broken chain stays broken until somebody has looked, so it is never cleared here. */
    private void tell(ChainCheck chain, Instant at) {
        chain.firstBroken()
                .ifPresentOrElse(
                        row -> raising.raise(Signal.of(
                                DeskKinds.AUDIT_BROKEN.code(),
                                "audit",
                                Severity.SEV1,
                                "The audit log is not as it was written, from row " + row + " on.",
                                at)),
                        () -> marks.keep(chain.reached()));
    }
}
