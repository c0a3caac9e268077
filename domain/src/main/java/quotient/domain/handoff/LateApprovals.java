package quotient.domain.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.Approval;

/** Approvals that wait past their time (P26): as open items, and as alerts that go when somebody has decided. */
public final class LateApprovals implements OpenItems {

    private static final String KIND = DeskKinds.APPROVAL_LATE.code();
    private static final Duration STAYS_RESOLVED = Duration.ofDays(1);

    private final WaitingApprovals waiting;
    private final Alerts alerts;
    private final RaisingAlerts raising;
    private final Companies companies;

    public LateApprovals(WaitingApprovals waiting, Alerts alerts, RaisingAlerts raising, Companies companies) {
        this.waiting = waiting;
        this.alerts = alerts;
        this.raising = raising;
        this.companies = companies;
    }

    /** The longest overdue first. */
    public List<WaitingApproval> late(Instant now) {
        return waiting.all().stream().filter(each -> each.isLate(now)).toList();
    }

    @Override
    public List<OpenItem> open(Instant now) {
        return late(now).stream().map(this::item).toList();
    }

    /**
     * One alert for each; what is late no longer clears, and what somebody has resolved stays so for a day. Joins the
     * caller's transaction.
     */
    public void tell(List<WaitingApproval> late, Instant at) {
        late.stream().filter(each -> isNew(each, at)).forEach(each -> raising.raise(signal(each, at)));
        raising.clearAllBut(
                KIND, late.stream().map(each -> each.quote().id().value()).toList(), at);
    }

    private boolean isNew(WaitingApproval each, Instant at) {
        return alerts.latest(KIND, each.quote().id().value())
                .filter(alert -> isKnown(alert, at))
                .isEmpty();
    }

    private static boolean isKnown(Alert alert, Instant at) {
        return alert.isLive()
                ? alert.timing().resolve().isEmpty()
                : alert.standing()
                        .resolution()
                        .filter(hand -> !hand.by().equals(Actor.QUOTIENT.id()))
                        .filter(hand -> hand.at().plus(STAYS_RESOLVED).isAfter(at))
                        .isPresent();
    }

    private Signal signal(WaitingApproval each, Instant at) {
        return Signal.of(KIND, each.quote().id().value(), severity(each), headline(each) + ".", at)
                .forClient(each.quote().request().client())
                .ownedBy(owner(each));
    }

    private OpenItem item(WaitingApproval each) {
        return new OpenItem(
                OpenItem.Sort.APPROVAL,
                each.quote().id().value(),
                severity(each),
                headline(each),
                each.since(),
                false,
                owner(each),
                DeskKinds.APPROVAL_LATE.advice(),
                Optional.empty(),
                Optional.empty());
    }

    private String headline(WaitingApproval each) {
        String who = each.quote().openApprovals().stream()
                .map(Approval::called)
                .reduce((one, other) -> one + " and " + other)
                .orElse("nobody");
        return each.quote().id() + " of " + each.quote().authorName() + " waits for " + who
                + " past its time, which was " + LocalText.moment(each.due(), companies.current());
    }

    private static Severity severity(WaitingApproval each) {
        return each.quote().price().riskBand() == RiskBand.CRITICAL ? Severity.SEV2 : Severity.SEV3;
    }

    private static Optional<PersonId> owner(WaitingApproval each) {
        return each.deciders().stream().findFirst().map(Person::id);
    }
}
