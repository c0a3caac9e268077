package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.DeliveryType;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryAuditTrail;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** A company with its registry, kept in memory. It is 10:00 on Monday, 2 March 2026, in New York. */
final class Registry {
    static final String REP = "U0REP";
    static final String MANAGER = "U0MGR";
    static final String DESK = "U0DESK";
    static final String EXEC = "U0EXEC";
    private static final LocalDate EXAMINED = LocalDate.of(2026, 1, 15);

    final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    final Ports ports;
    final OpeningExceptions opening;
    final HandlingExceptions handling;
    final ReapprovingExceptions reapproving;
    final FindingExceptions finding;
    final BurningDown burning;
    final ExceptionAlerts alerts;

    private final InMemoryStore store = new InMemoryStore();

    Registry() {
        ports = Ports.of(store);
        ExceptionNotices notices = new ExceptionNotices(ports.outbox(), new CountedNoticeIds(), ports.companies());
        alerts = new ExceptionAlerts(
                ports.exceptions(),
                ports.alerts(),
                new RaisingAlerts(
                        ports.transactions(),
                        ports.alerts(),
                        new Routing(ports.alertRules(), DeskKinds.all()),
                        ports.auditTrail()),
                ports.companies(),
                ports.people(),
                notices);
        ExceptionJournal journal = new ExceptionJournal(ports.exceptions(), ports.auditTrail(), notices, alerts);
        opening = new OpeningExceptions(
                ports.transactions(),
                ports.exceptions(),
                ports.quotes(),
                ports.people(),
                ports.clients(),
                ports.companies(),
                journal,
                clock);
        handling = new HandlingExceptions(
                ports.transactions(), ports.exceptions(), journal, notices, ports.people(), ports.companies(), clock);
        reapproving = new ReapprovingExceptions(
                ports.transactions(),
                ports.exceptions(),
                ports.quotes(),
                ports.people(),
                ports.companies(),
                journal,
                clock);
        finding = new FindingExceptions(
                ports.transactions(), ports.exceptions(), ports.companies(), ports.auditTrail(), clock);
        burning = new BurningDown(ports.transactions(), ports.exceptions(), finding, ports.companies(), clock);
        furnish();
    }

    private void furnish() {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("deal_desk", "C0DESK", "ops", "C0OPS")));
        hire(REP, "Rae", 1, Role.REP);
        hire("U0ZOE", "Zoe", 1, Role.REP);
        hire(MANAGER, "Max", 2, Role.SALES_MANAGER);
        hire("U0LEAD", "Lea", 2, Role.REVENUE_LEAD);
        hire(DESK, "Dee", 2, Role.DEAL_DESK);
        hire("U0GREEN", "Gil", 1, Role.DEAL_DESK);
        hire(EXEC, "Eve", 2, Role.EXECUTIVE);
    }

    void hire(String id, String name, int level, Role... roles) {
        Map<CertificationLevel, LocalDate> certificates = level == 1
                ? Map.of(CertificationLevel.REPRESENTATIVE, EXAMINED)
                : Map.of(CertificationLevel.REPRESENTATIVE, EXAMINED, CertificationLevel.MANAGER, EXAMINED);
        ports.people().keep(new Person(new PersonId(id), name, Set.of(roles), Optional.empty(), certificates));
    }

    Actor actor(String id) {
        PersonId person = new PersonId(id);
        return ports.people().find(person).map(Actor::of).orElseGet(() -> Actor.unknown(person));
    }

    /** Rae's one-off of 100 dollars cost, below its guardrail of 55 %, approved by that person. */
    Quote approved(String by) {
        Quote asked =
                quote(TestRequests.costingOneHundredDollars().discount("50")).submitted("logo");
        Decision decision =
                new Decision(Decision.Verdict.APPROVED, by, actor(by).name(), clock.instant(), "", List.of());
        Quote decided = asked.decided(asked.openApprovals().stream()
                .map(open -> open.decide(decision))
                .toList());
        ports.quotes().add(decided);
        return decided;
    }

    /** The same, asked of nobody yet. */
    Quote draft() {
        Quote quote = quote(TestRequests.costingOneHundredDollars().discount("50"));
        ports.quotes().add(quote);
        return quote;
    }

    /** A quote that passes its guardrail and needs nobody. */
    Quote passing() {
        Quote quote = quote(TestRequests.contractExample());
        ports.quotes().add(quote);
        return quote;
    }

    private Quote quote(TestRequests asked) {
        QuoteRequest request = asked.type(DeliveryType.TASK).request();
        QuoteId id = ports.quotes().nextId();
        var price = new Pricing(TestPolicy.DEFAULT).price(request, LocalDate.of(2026, 3, 2));
        return Quote.drafted(
                id,
                request,
                price,
                TestPolicy.DEFAULT.version(),
                actor(REP),
                clock.instant(),
                new ApprovalRules(TestPolicy.DEFAULT).needs(request, price, true));
    }

    NewException wish(Quote quote) {
        return new NewException(
                quote.id(),
                "a strategic logo",
                new RecoveryPlan(RecoveryPlan.Kind.UPSELL, "sell support", LocalDate.of(2026, 5, 1)),
                Optional.empty(),
                Optional.empty());
    }

    DealException opened() {
        return done(opening.open(actor(REP), wish(approved(DESK))));
    }

    Outcome<DealException> progress(String by, DealException exception, String points, String note) {
        return handling.progress(actor(by), exception.id(), measured(points, note));
    }

    static ExceptionForm.Measured measured(String percent, String note) {
        return new ExceptionForm.Measured(new BigDecimal(percent), note);
    }

    /** As the desk's routine does. */
    void watch() {
        ports.transactions().write(() -> alerts.tell(alerts.due(clock.instant()), clock.instant()));
    }

    /** {@code kind subject severity} of every alert that is not on its way out. */
    List<String> alarms() {
        return ports.alerts().list(AlertFilter.LIVE, 100, Optional.empty()).items().stream()
                .filter(alert -> alert.timing().resolve().isEmpty())
                .map(Registry::line)
                .toList();
    }

    private static String line(Alert alert) {
        return alert.kind() + " " + alert.subject() + " " + alert.severity().code();
    }

    DealException kept(DealException exception) {
        return ports.exceptions().find(exception.id()).orElseThrow();
    }

    List<String> said() {
        return new InMemoryOutbox(store)
                .all().stream()
                        .map(notice ->
                                notice.kind().name() + " > " + notice.to().id())
                        .toList();
    }

    List<AuditEntry> audit() {
        return new InMemoryAuditTrail(store).all();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    /** Nothing was kept, written down or said. */
    void refuses(Refusal.Kind kind, String sentence, Supplier<? extends Outcome<?>> step) {
        List<Object> before = everything();
        Refusal refusal = step.get().match(value -> fail("not refused: " + value), refused -> refused);
        assertEquals(sentence, refusal.sentence());
        assertEquals(kind, refusal.kind(), sentence);
        assertEquals(before, everything(), "something was kept");
    }

    List<Object> everything() {
        List<Notice> notices = new InMemoryOutbox(store).all();
        return List.of(ports.exceptions().list(ExceptionFilter.ALL, 1000, Optional.empty()), audit(), notices);
    }
}
