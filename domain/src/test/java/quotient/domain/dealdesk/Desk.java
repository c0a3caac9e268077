package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import quotient.domain.absences.AbsenceForm;
import quotient.domain.absences.AbsenceNotices;
import quotient.domain.absences.ArrangingAbsences;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Intake;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Quoting;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryAuditTrail;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryQuotes;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

/** A company with its deal desk, kept in memory. It is 10:00 on Monday, 2 March 2026, in New York. */
final class Desk {
    static final String REP = "U0REP";
    static final String MANAGER = "U0MGR";
    static final LocalDate EXAMINED = LocalDate.of(2026, 1, 15);

    final FakeClock clock = FakeClock.at("2026-03-02T10:00:00-05:00");
    final Ports ports;
    final Quoting quoting;
    final SubmittingQuotes submitting;
    final DecidingApprovals deciding;
    final MeetingConditions meeting;
    final WaitingApprovals waiting;
    final AskSteps steps;
    final ReassigningApprovals reassigning;
    final ArrangingAbsences absences;
    final FindingApprovals approvals;
    final ApprovingTogether together;
    final CarryingQuotes carrying;
    final RevisingQuotes revising;
    final FindingQuotes finding;
    final FilingDeals filing;
    final ExpiringQuotes expiring;

    private final InMemoryStore store = new InMemoryStore();

    Desk() {
        ports = Ports.of(store);
        CountedNoticeIds ids = new CountedNoticeIds();
        DealNotices notices = new DealNotices(ports.outbox(), ids);
        Approvers approvers = new Approvers(ports.people(), ports.absences(), ports.companies());
        Asking asking = new Asking(ports.asks(), approvers, ports.policies(), ports.companies());
        quoting = new Quoting(
                ports.transactions(),
                ports.policies(),
                ports.companies(),
                ports.quotes(),
                ports.auditTrail(),
                Intake.OPEN,
                new FindingOffers(ports.promotions()),
                clock);
        submitting = new SubmittingQuotes(
                ports.transactions(),
                ports.quotes(),
                approvers,
                asking,
                ports.dealFiles(),
                ports.policies(),
                ports.companies(),
                ports.auditTrail(),
                notices,
                clock);
        deciding = new DecidingApprovals(
                ports.transactions(), ports.quotes(), approvers, ports.companies(), ports.auditTrail(), notices, clock);
        meeting = new MeetingConditions(
                ports.transactions(), ports.quotes(), approvers, ports.companies(), ports.auditTrail(), notices, clock);
        waiting = new WaitingApprovals(ports.quotes(), approvers, asking, ports.auditTrail());
        steps = new AskSteps(
                ports.transactions(),
                ports.asks(),
                ports.quotes(),
                approvers,
                ports.companies(),
                ports.auditTrail(),
                notices);
        reassigning = new ReassigningApprovals(
                ports.transactions(),
                ports.quotes(),
                ports.asks(),
                asking,
                approvers,
                ports.companies(),
                ports.auditTrail(),
                notices,
                clock);
        absences = new ArrangingAbsences(
                ports.transactions(),
                ports.absences(),
                ports.people(),
                ports.companies(),
                ports.auditTrail(),
                new AbsenceNotices(ports.outbox(), ids),
                steps,
                clock);
        approvals = new FindingApprovals(ports.quotes(), waiting, meeting, clock);
        together = new ApprovingTogether(approvals, deciding, ports.quotes());
        carrying = new CarryingQuotes(
                ports.transactions(),
                ports.quotes(),
                ports.dealFiles(),
                ports.policies(),
                ports.clients(),
                ports.companies(),
                ports.auditTrail(),
                notices,
                clock);
        revising =
                new RevisingQuotes(ports.transactions(), ports.quotes(), quoting, ports.auditTrail(), notices, clock);
        finding = new FindingQuotes(ports.quotes(), ports.policies(), ports.companies(), ports.auditTrail());
        filing = new FilingDeals(
                ports.transactions(),
                ports.dealFiles(),
                ports.quotes(),
                ports.policies(),
                ports.clients(),
                ports.companies(),
                ports.auditTrail(),
                notices,
                clock);
        expiring = new ExpiringQuotes(ports.quotes(), ports.policies(), ports.auditTrail(), notices);
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of("deal_desk", "C0DESK")));
        ports.clients()
                .keep(new Client(
                        "Acme",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("C0ACME"),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Rae, her manager Max, and one of each who may be asked. */
    static Desk staffed() {
        Desk desk = new Desk();
        desk.hire(REP, "Rae", Optional.of(MANAGER), Role.REP);
        desk.hire(MANAGER, "Max", Optional.empty(), Role.SALES_MANAGER);
        desk.hire("U0LEAD", "Lea", Optional.empty(), Role.REVENUE_LEAD);
        desk.hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE);
        desk.hire("U0DESK", "Dee", Optional.empty(), Role.DEAL_DESK);
        desk.hire("U0LAW", "Lou", Optional.empty(), Role.LEGAL);
        desk.hire("U0OPS", "Roy", Optional.empty(), Role.REVOPS);
        desk.hire("U0ZOE", "Zoe", Optional.empty(), Role.REP);
        return desk;
    }

    /** Certified at level 1 since 15 January, and whoever is no rep at level 2. */
    void hire(String id, String name, Optional<String> manager, Role... roles) {
        Map<CertificationLevel, LocalDate> certificates = Set.of(roles).contains(Role.REP)
                ? Map.of(CertificationLevel.REPRESENTATIVE, EXAMINED)
                : Map.of(CertificationLevel.REPRESENTATIVE, EXAMINED, CertificationLevel.MANAGER, EXAMINED);
        hire(id, name, manager, certificates, roles);
    }

    void hire(
            String id,
            String name,
            Optional<String> manager,
            Map<CertificationLevel, LocalDate> certifications,
            Role... roles) {
        ports.people()
                .keep(new Person(new PersonId(id), name, Set.of(roles), manager.map(PersonId::new), certifications));
    }

    Actor actor(String id) {
        PersonId person = new PersonId(id);
        return ports.people().find(person).map(Actor::of).orElseGet(() -> Actor.unknown(person));
    }

    Quote quoted(String by, TestRequests asked) {
        return done(quoting.quote(actor(by), asked.request())).quote();
    }

    Quote submitted(String by, TestRequests asked) {
        return done(submitting.submit(actor(by), quoted(by, asked).id(), "")).quote();
    }

    Outcome<Quote> decide(String by, Quote shown, Ruling ruling) {
        return deciding.decide(actor(by), shown.id(), shown.revision(), ruling);
    }

    Quote decided(String by, Quote shown, Ruling ruling) {
        return done(decide(by, shown, ruling));
    }

    static AbsenceForm.Wish wish(Optional<String> delegate, String from, String to) {
        return new AbsenceForm.Wish(
                delegate.map(PersonId::new), LocalDate.parse(from), LocalDate.parse(to), "a good reason");
    }

    void handOver(String by, String to, String from, String until) {
        done(absences.leave(actor(by), wish(Optional.of(to), from, until)));
    }

    void away(String by, String from, String until) {
        done(absences.leave(actor(by), wish(Optional.empty(), from, until)));
    }

    /** Whom its approvals wait for: {@code U0MAX for U0MIA}. */
    List<String> asked(Quote quote) {
        return waiting.asks(kept(quote)).stream()
                .flatMap(ask -> ask.asked().stream())
                .map(each -> each.person()
                        + each.instead().map(absent -> " for " + absent).orElse(""))
                .toList();
    }

    Quote kept(Quote quote) {
        return ports.quotes().find(quote.id()).orElseThrow();
    }

    List<Notice> notices() {
        return new InMemoryOutbox(store).all();
    }

    /** {@code kind > destination}, sorted. */
    List<String> said() {
        return notices().stream()
                .map(notice -> notice.kind().name() + " > " + notice.to().id())
                .sorted()
                .toList();
    }

    List<AuditEntry> audit() {
        return new InMemoryAuditTrail(store).all();
    }

    List<String> audited() {
        return audit().stream().map(AuditEntry::action).toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    /** Nothing was kept, written down or said. */
    void refuses(Refusal.Kind kind, String sentence, Supplier<? extends Outcome<?>> step) {
        List<Object> before = everything();
        Outcome<?> outcome = step.get();
        Refusal refusal = outcome.match(value -> fail("not refused: " + value), refused -> refused);
        assertEquals(sentence, refusal.sentence());
        assertEquals(kind, refusal.kind(), sentence);
        assertEquals(before, everything(), "something was kept");
    }

    List<Object> everything() {
        return List.of(
                new InMemoryQuotes(store).all(),
                audit(),
                notices(),
                ports.deliveries().due(clock.instant().plusSeconds(1), Set.of(), 1000));
    }

    static String ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).sorted().collect(Collectors.joining(" "));
    }

    static List<String> sorted(String... lines) {
        return Arrays.stream(lines).sorted().toList();
    }
}
