package quotient.domain.alerts;

/** The routing table in force: the one that an admin wrote, else the one that comes with the house. */
public final class Routing {

    /** PRC §56 (revenue manager at 80 %), §27 (who owns which severity), §44 (exceptions), O12. */
    static final String USUAL = """
            severity=sev1 -> #ops, #incidents, owner
            kind=budget_* -> #ops, role:revenue_lead
            kind=margin_* -> #deal_desk, role:revenue_lead
            kind=quote_* -> #deal_desk, owner
            kind=exception_critical -> role:executive, role:revenue_lead, owner, #ops
            kind=exception_* -> role:revenue_lead, owner
            kind=client_* -> owner, #ops
            * -> #ops, owner""";

    private final AlertRules rules;
    private final AlertKinds kinds;

    public Routing(AlertRules rules, AlertKinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    public RoutingTable table() {
        return RoutingTable.kept(rules.routes().orElse(USUAL));
    }

    /** Alerts of a kind that this house declares no more end their lives by the usual settings. */
    public KindSettings settings(String kind) {
        return rules.settings(kind)
                .orElseGet(() -> kinds.find(kind).map(AlertKind::usual).orElse(KindSettings.USUAL));
    }

    /** @throws IllegalArgumentException when no feature declares it */
    void requireDeclared(String kind) {
        kinds.require(kind);
    }
}
