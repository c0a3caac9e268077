package quotient.domain.people;

import static quotient.domain.people.Role.ADMIN;
import static quotient.domain.people.Role.CSM;
import static quotient.domain.people.Role.DEAL_DESK;
import static quotient.domain.people.Role.EXECUTIVE;
import static quotient.domain.people.Role.LEGAL;
import static quotient.domain.people.Role.OPS;
import static quotient.domain.people.Role.PRICING_ADMIN;
import static quotient.domain.people.Role.REP;
import static quotient.domain.people.Role.REVENUE_LEAD;
import static quotient.domain.people.Role.REVOPS;
import static quotient.domain.people.Role.SALES_MANAGER;

import java.util.Optional;
import java.util.Set;
import quotient.domain.outcome.Refusal;

/** Who may do what, apart from deciding approvals, which asks for more than a role. Unknown means no. */
public enum Permission {
    /** Price work and carry one's own quotes through their life. */
    QUOTE(
            "make quotes",
            Set.of(REP, SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, CSM, PRICING_ADMIN, ADMIN)),
    /** See the quotes of others (P97); who may quote but not this sees only their own. */
    SEE_ALL_QUOTES(
            "see the quotes of others",
            Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, LEGAL, OPS, PRICING_ADMIN, ADMIN)),
    /** Send, win or lose a quote that somebody else made. */
    ACT_FOR_OTHERS(
            "act on a quote that is not yours", Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, ADMIN)),
    /** Hand approvals to somebody else for some days, or be away from them: whoever some rule asks to approve. */
    HAND_OVER_APPROVALS(
            "hand over approvals", Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, LEGAL)),
    /** Record progress of an exception, close it, hand it on or retire it though it is not one's own (P50). */
    HANDLE_EXCEPTIONS(
            "act on an exception that is not yours, or retire one",
            Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, ADMIN)),
    /** Vouch for exceptions that come from another system; what a person needs to approve one is more than a role (P117). */
    APPROVE_EXCEPTIONS("approve exceptions", Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, ADMIN)),
    /** Say who sees to an escalated quote, and how (P37). */
    TRIAGE_QUOTES("triage escalated quotes", Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, ADMIN)),
    /** Close the pricing day (P39). */
    CLOSE_THE_DAY("close the pricing day", Set.of(OPS, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, ADMIN)),
    /** Audit quotes and exceptions, and verify that what was found is mended (P110, P111); PRC §61 gives it to RevOps. */
    AUDIT_PRICING("audit quotes and exceptions", Set.of(REVOPS)),
    /** Plan a promotion (P15); what it needs beyond the role is a certificate. */
    OPEN_PROMOTIONS("open promotions", Set.of(PRICING_ADMIN)),
    /** Decide on a promotion; never on one that one has opened oneself (P15). */
    DECIDE_PROMOTIONS("decide on promotions", Set.of(EXECUTIVE)),
    /** Pause, resume and run routines. */
    OPERATE_SCHEDULES("operate the schedules", Set.of(OPS, REVOPS, ADMIN)),
    /** Report what tasks have cost (P99). */
    RECORD_USAGE("report usage", Set.of(OPS, REVOPS, DEAL_DESK, PRICING_ADMIN, ADMIN)),
    /** See what the company spends, and how well pricing runs (P97): executives and managers, not reps. */
    SEE_PRICING_HEALTH(
            "see how pricing is doing",
            Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, OPS, PRICING_ADMIN, ADMIN)),
    /** See whether the desk itself is well: everybody who works with it, no customer. */
    SEE_DESK_HEALTH(
            "see how the desk is doing",
            Set.of(
                    REP,
                    SALES_MANAGER,
                    REVENUE_LEAD,
                    EXECUTIVE,
                    DEAL_DESK,
                    REVOPS,
                    LEGAL,
                    OPS,
                    CSM,
                    PRICING_ADMIN,
                    ADMIN)),
    /** Acknowledge, assign, snooze and resolve alerts that are not one's own. */
    HANDLE_ALERTS(
            "handle alerts that are not yours",
            Set.of(OPS, SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, CSM, PRICING_ADMIN, ADMIN)),
    /** Silence alerts and change who is told of what. */
    SILENCE_ALERTS("silence or route alerts", Set.of(OPS, REVOPS, REVENUE_LEAD, ADMIN)),
    /** See incidents, declare them and add to their timeline: everybody but customers. */
    DECLARE_INCIDENTS(
            "see or declare incidents",
            Set.of(
                    REP,
                    SALES_MANAGER,
                    REVENUE_LEAD,
                    EXECUTIVE,
                    DEAL_DESK,
                    REVOPS,
                    LEGAL,
                    OPS,
                    CSM,
                    PRICING_ADMIN,
                    ADMIN)),
    /** Take, update and resolve incidents that one does not lead, and ask for credits. */
    HANDLE_INCIDENTS(
            "handle incidents that you do not lead",
            Set.of(OPS, SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, CSM, PRICING_ADMIN, ADMIN)),
    /** Approve what customers are told of an incident (O2); never what one has written oneself. */
    TELL_CLIENTS("approve what customers are told", Set.of(REVENUE_LEAD, EXECUTIVE, CSM, ADMIN)),
    /** Approve credits within the guidance (O4); never what one has asked for oneself. */
    APPROVE_CREDITS("decide on credits", Set.of(REVENUE_LEAD, EXECUTIVE)),
    /** Approve credits outside the guidance. */
    APPROVE_ANY_CREDIT("decide on credits outside the guidance", Set.of(EXECUTIVE)),
    /** Note the executive brief, and ask about it (F10, PRC §32). */
    ANSWER_BRIEFS("answer the executive brief", Set.of(EXECUTIVE)),
    /** Close what was asked about an executive brief. */
    CLOSE_BRIEF_ACTIONS("close what was asked about the executive brief", Set.of(EXECUTIVE, REVENUE_LEAD, ADMIN)),
    /** Be examined: everybody who works here, no customer (PRC §59). */
    TAKE_EXAMS(
            "be certified",
            Set.of(
                    REP,
                    SALES_MANAGER,
                    REVENUE_LEAD,
                    EXECUTIVE,
                    DEAL_DESK,
                    REVOPS,
                    LEGAL,
                    OPS,
                    CSM,
                    PRICING_ADMIN,
                    ADMIN)),
    /** See how the certification of everybody stands, not only of those who report to one. */
    SEE_ALL_CERTIFICATES("see how others are certified", Set.of(REVENUE_LEAD, EXECUTIVE, REVOPS, PRICING_ADMIN, ADMIN)),
    /** See what work for clients has brought (M5, M12): who answers for revenue or for the client; no rep but for their own. */
    SEE_ROI(
            "see what work for clients has brought",
            Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, DEAL_DESK, REVOPS, OPS, CSM, ADMIN)),
    /** Keep clients and projects, and enter what is measured at a client that is not one's own (MET §3.1). */
    RECORD_METRICS(
            "enter what is measured at clients",
            Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, REVOPS, OPS, CSM, ADMIN)),
    /** Say that figures stand, or send them back (M11); never those that one has entered oneself. */
    REVIEW_METRICS(
            "review what is measured at clients",
            Set.of(SALES_MANAGER, REVENUE_LEAD, EXECUTIVE, REVOPS, OPS, CSM, ADMIN)),
    /** Administer tokens and the clock. */
    ADMINISTER("administer Quotient", Set.of(ADMIN));

    private final String spoken;
    private final Set<Role> roles;

    Permission(String spoken, Set<Role> roles) {
        this.spoken = spoken;
        this.roles = roles;
    }

    public boolean isGivenTo(Actor actor) {
        return actor.holdsAnyOf(roles);
    }

    /** Empty when given. */
    public Optional<Refusal> refusalFor(Actor actor) {
        return isGivenTo(actor) ? Optional.empty() : Optional.of(Refusal.notAllowed(sentence(actor)));
    }

    private String sentence(Actor actor) {
        return actor.roles().isEmpty()
                ? "I do not know you yet, so you can read help but not " + spoken
                        + ". An admin can add you in Settings."
                : "Your role does not let you " + spoken + ". Ask an admin if it should.";
    }
}
