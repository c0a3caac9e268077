package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.dealexceptions.ExceptionAlerts;
import quotient.domain.dealexceptions.ExceptionJournal;
import quotient.domain.dealexceptions.ExceptionNotices;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.Quoting;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** A company that tests its proposals, kept in memory. It is 10:00 on Monday, 2 March 2026, in New York. */
final class ProposalDesk {
    static final String REP = "U0REP";
    static final String MANAGER = "U0MGR";
    static final String EXECUTIVE = "U0EXEC";

    final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    final Ports ports;
    final Quoting quoting;
    final TestingScenarios testing;
    final DraftingScenarios drafting;
    final NamingOwners owners;
    final ReviewingPortfolios reviewing;
    final UsingScenarios using;
    final FindingScenarios finding;

    private final InMemoryStore store = new InMemoryStore();

    ProposalDesk() {
        ports = Ports.of(store);
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("deal_desk", "C0DESK")));
        quoting = new Quoting(
                ports.transactions(),
                ports.policies(),
                ports.companies(),
                ports.quotes(),
                ports.auditTrail(),
                Intake.OPEN,
                new FindingOffers(ports.promotions()),
                clock);
        FindingQuotes quotes =
                new FindingQuotes(ports.quotes(), ports.policies(), ports.companies(), ports.auditTrail());
        ScenarioNotices notices = new ScenarioNotices(ports.outbox(), new CountedNoticeIds());
        ScenarioJournal journal = new ScenarioJournal(ports.scenarios(), ports.auditTrail(), notices);
        testing = new TestingScenarios(quotes, quoting);
        drafting = new DraftingScenarios(ports.transactions(), testing, ports.scenarios(), journal, notices, clock);
        owners = new NamingOwners(ports.transactions(), journal, ports.people(), notices, clock);
        reviewing = new ReviewingPortfolios(
                ports.transactions(),
                ports.scenarios(),
                journal,
                ports.people(),
                ports.companies(),
                notices,
                opening(),
                ports.quotes(),
                clock);
        using = new UsingScenarios(ports.transactions(), journal, quoting, opening(), clock);
        finding = new FindingScenarios(ports.scenarios(), journal);
        hire(REP, "Rae", 1, Role.REP);
        hire(MANAGER, "Max", 2, Role.SALES_MANAGER);
        hire(EXECUTIVE, "Eve", 2, Role.EXECUTIVE);
        hire("U0ZOE", "Zoe", 1, Role.REP);
        hire("U0CLIENT", "Cleo", 1, Role.CLIENT);
    }

    private OpeningExceptions opening() {
        ExceptionNotices notices = new ExceptionNotices(ports.outbox(), new CountedNoticeIds(), ports.companies());
        ExceptionAlerts alerts = new ExceptionAlerts(
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
        return new OpeningExceptions(
                ports.transactions(),
                ports.exceptions(),
                ports.quotes(),
                ports.people(),
                ports.clients(),
                ports.companies(),
                new ExceptionJournal(ports.exceptions(), ports.auditTrail(), notices, alerts),
                clock);
    }

    /** Certified on 15 January in every level up to this. */
    void hire(String id, String name, int level, Role... roles) {
        Map<CertificationLevel, LocalDate> certified = new HashMap<>();
        for (int held = 1; held <= level; held++) {
            certified.put(CertificationLevel.ofNumber(held), LocalDate.of(2026, 1, 15));
        }
        ports.people().keep(new Person(new PersonId(id), name, Set.of(roles), Optional.empty(), certified));
    }

    Actor actor(String id) {
        PersonId person = new PersonId(id);
        return ports.people().find(person).map(Actor::of).orElseGet(() -> Actor.unknown(person));
    }

    /** Work of 100 dollars that lists at 400. */
    AssessedQuote quoted(String by) {
        return done(
                quoting.quote(actor(by), TestRequests.costingOneHundredDollars().request()));
    }

    /** Options of a new quote that differ by their discounts. */
    ScenarioSet drafted(String by, String... discounts) {
        return done(drafting.draft(actor(by), quoted(by).quote().id(), discounts(discounts)));
    }

    static List<VariantWish> discounts(String... discounts) {
        return List.of(discounts).stream()
                .map(discount -> new VariantWish(Optional.empty(), Map.of("discount_pct", discount)))
                .toList();
    }

    ScenarioSet owned(String by, ScenarioSet set, int place, String owner) {
        return done(owners.name(actor(by), set.id(), place, new PersonId(owner)));
    }

    /** One of three keeps its guardrail; Max answers for the others, and Rae has asked. */
    ScenarioSet asked() {
        ScenarioSet set = drafted(REP, "0", "50", "52");
        owned(REP, set, 2, MANAGER);
        owned(REP, set, 3, MANAGER);
        return done(reviewing.ask(actor(REP), set.id()));
    }

    ScenarioSet kept(ScenarioSet set) {
        return ports.scenarios().find(set.id()).orElseThrow();
    }

    /** {@code kind > destination}, in order. */
    List<String> said() {
        return new InMemoryOutbox(store)
                .all().stream()
                        .map(notice ->
                                notice.kind().name() + " > " + notice.to().id())
                        .toList();
    }

    List<String> audited(ScenarioSet set) {
        return ports.auditTrail().of(set.id().value()).stream()
                .map(AuditEntry::action)
                .toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail(refusal.sentence()));
    }

    static void refuses(Refusal.Kind kind, String sentence, Outcome<?> outcome) {
        Refusal refusal = outcome.match(done -> fail("it was done: " + done), why -> why);
        assertEquals(sentence, refusal.sentence());
        assertEquals(kind, refusal.kind());
    }
}
