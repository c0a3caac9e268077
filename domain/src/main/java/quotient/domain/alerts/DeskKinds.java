package quotient.domain.alerts;

import java.time.Duration;
import java.util.List;
import quotient.domain.people.Role;

/** The kinds of alert that come with the desk. */
public final class DeskKinds {

    private static final KindSettings AT_ONCE = KindSettings.USUAL.withGather(Duration.ZERO);

    private static final KindSettings ONCE_A_DAY = KindSettings.USUAL.withRepeat(Duration.ofDays(1));

    /** P99, X12, PRC §56: 80 % of the day's budget. */
    public static final AlertKind BUDGET_WARNING = AlertKind.of(
                    "budget_warning",
                    "Model budget at 80 %",
                    "Look at the costliest model, and move what can wait to tomorrow.",
                    Role.REVENUE_LEAD)
            .explainedBy("budget_paused", "budget_exhausted");

    /** P99, X12: 95 %; what is not essential is paused. */
    public static final AlertKind BUDGET_PAUSED = AlertKind.of(
                    "budget_paused",
                    "Model budget at 95 %, non-essential work is paused",
                    "Raise the day's budget, or leave it paused until midnight.",
                    Role.REVENUE_LEAD)
            .explainedBy("budget_exhausted");

    /** P99, X12: 100 %. */
    public static final AlertKind BUDGET_EXHAUSTED = AlertKind.of(
                    "budget_exhausted",
                    "Model budget used up",
                    "Decide now: raise the budget, or stop all model work until midnight.",
                    Role.REVENUE_LEAD)
            .with(AT_ONCE);

    /** P126: the hour's cap of tasks; what is not essential waits for the next hour. */
    public static final AlertKind HOURLY_CAP =
            AlertKind.of("hourly_cap", "The hour's cap of tasks is reached", "Queue what can wait.", Role.OPS);

    /** P99: quotes could not be made at all. */
    public static final AlertKind QUOTES_DOWN = AlertKind.of(
                    "pricing_down", "Quotes could not be made", "Look at the log and the database now.", Role.OPS)
            .with(AT_ONCE);

    /** P99: a task above 0.50 USD. */
    public static final AlertKind TASK_COST =
            AlertKind.of("task_cost", "Costly tasks", "Ask whether a cheaper model would do.", Role.OPS);

    /** P99: 50 % above the baseline. */
    public static final AlertKind COST_SPIKE = AlertKind.of(
            "cost_spike", "Cost per task has jumped", "Compare today's prompts and models with last week's.", Role.OPS);

    /** P99: error rate of quoting above 5 %. */
    public static final AlertKind QUOTE_ERRORS = AlertKind.of(
            "pricing_errors",
            "Quotes fail",
            "Look at `/health` and the log; declare an incident if it lasts.",
            Role.OPS);

    /** P98: the day's margin under 60 %, critical under 50 %. */
    public static final AlertKind MARGIN_DAY = AlertKind.of(
            "margin_day",
            "The day's margin is thin",
            "Go through today's quotes with `/quote list` and take the thinnest to the Deal Desk.",
            Role.DEAL_DESK);

    /** P98: more than 25 % of the day's quotes escalated, critical above 40 %. */
    public static final AlertKind ESCALATION_RATE = AlertKind.of(
            "escalation_rate",
            "Many quotes are escalated",
            "Look for the one rule that escalates most of them.",
            Role.REVENUE_LEAD);

    /** P98, X1: under 80 % of the options of a week's proposals keep their guardrail, critical under two thirds. */
    public static final AlertKind PORTFOLIO_COMPLIANCE = AlertKind.of(
            "portfolio_compliance",
            "Too many options are under their guardrail",
            "Go through the week's proposals, and rework those that were tested with thin margins.",
            Role.DEAL_DESK);

    /** P38, P110: what the nightly look at the quotes found. */
    public static final AlertKind QUOTE_QA = AlertKind.of(
            "quote_qa", "A quote needs a second look", "Annotate the recovery action on the quote.", Role.DEAL_DESK);

    /** P40: an approval that waits past its time. */
    public static final AlertKind APPROVAL_LATE = AlertKind.of(
            "quote_approval_late",
            "An approval is late",
            "Decide, or give it to somebody who can.",
            Role.SALES_MANAGER);

    /** P53, P56, P98, X3: an exception is in its 14th day or later. Said once a day while nobody acknowledges it. */
    public static final AlertKind EXCEPTION_AGING = AlertKind.of(
                    "exception_aging",
                    "An exception grows old",
                    "Record the margin that was won back, or price the deal anew: `/exceptions` shows what is next.",
                    Role.REVENUE_LEAD)
            .explainedBy("exception_critical")
            .with(ONCE_A_DAY);

    /** P53, P56, P58, P61: an exception is in its 30th day or later. */
    public static final AlertKind EXCEPTION_CRITICAL = AlertKind.of(
                    "exception_critical",
                    "An exception needs the executives",
                    "Put it on today's agenda: re-approve it, retire it, or close it with its measured margin.",
                    Role.EXECUTIVE)
            .with(AT_ONCE);

    /** P112, PRC §61: a finding of an audit is not mended by its due date. Said once a day while nobody acknowledges it. */
    public static final AlertKind AUDIT_OVERDUE = AlertKind.of(
                    "audit_finding_overdue",
                    "A finding of an audit is overdue",
                    "Mend it and show the evidence to RevOps; `/ops audits` lists what is open.",
                    Role.REVOPS)
            .with(ONCE_A_DAY);

    public static final AlertKind AUDIT_BROKEN = AlertKind.of(
                    "audit_broken",
                    "The audit chain is broken",
                    "Run `./quotient doctor`; it names the first broken row.",
                    Role.ADMIN)
            .with(AT_ONCE);

    /** I7: error rate, response time and generation speed of a client's automations. */
    public static final AlertKind CLIENT_PERFORMANCE = AlertKind.of(
            "client_performance",
            "A client's automation has changed for the worse",
            "Find the change of that day, and tell the client before they ask.",
            Role.CSM);

    /** I8: manual exports, cold leads, a forecast that misses. */
    public static final AlertKind CLIENT_OPPORTUNITY = AlertKind.of(
            "client_opportunity", "There is something to offer", "Ask the client whether to build it.", Role.CSM);

    /** I12: cause, blast radius and promised fix. */
    public static final AlertKind CLIENT_URGENT = AlertKind.of(
                    "client_urgent", "A client is affected now", "Declare an incident and tell the client.", Role.CSM)
            .with(AT_ONCE);

    private DeskKinds() {}

    public static AlertKinds all() {
        return new AlertKinds(List.of(
                BUDGET_WARNING,
                BUDGET_PAUSED,
                BUDGET_EXHAUSTED,
                HOURLY_CAP,
                QUOTES_DOWN,
                TASK_COST,
                COST_SPIKE,
                QUOTE_ERRORS,
                MARGIN_DAY,
                ESCALATION_RATE,
                PORTFOLIO_COMPLIANCE,
                QUOTE_QA,
                APPROVAL_LATE,
                EXCEPTION_AGING,
                EXCEPTION_CRITICAL,
                AUDIT_OVERDUE,
                LostMessages.UNDELIVERABLE,
                AUDIT_BROKEN,
                CLIENT_PERFORMANCE,
                CLIENT_OPPORTUNITY,
                CLIENT_URGENT));
    }
}
