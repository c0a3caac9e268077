package quotient.domain.brief;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.dealdesk.Approvers;
import quotient.domain.dealdesk.Asking;
import quotient.domain.dealdesk.WaitingApprovals;
import quotient.domain.digests.ClosingQuotes;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.handoff.OpenAlerts;
import quotient.domain.handoff.OpenItems;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestWeeks;
import quotient.domain.usage.Budget;
import quotient.domain.usage.DaySpending;

/** A company in New York whose brief is written, kept in memory. It is Monday, 9 March 2026, 8:30. */
final class BriefDesk {
    static final Instant MONDAY = Instant.parse("2026-03-09T12:30:00Z");
    /** Within the week that the brief is about. */
    static final Instant WEDNESDAY = Instant.parse("2026-03-04T15:00:00Z");
    /** Within the week before. */
    static final Instant BEFORE = Instant.parse("2026-02-25T15:00:00Z");

    final FakeClock clock = FakeClock.at(MONDAY);
    private final InMemoryStore store = new InMemoryStore();
    final TestWeeks weeks = TestWeeks.over(Ports.of(store));
    final Ports ports = weeks.ports();
    final Actor eve = hire("U0EXEC", "Eve", Role.EXECUTIVE);
    final Actor lee = hire("U0LEAD", "Lee", Role.REVENUE_LEAD);
    final Actor rae = hire("U0REP", "Rae", Role.REP);
    final Actor ada = hire("U0ADMIN", "Ada", Role.ADMIN);
    final Actor max = hire("U0MGR", "Max", Role.SALES_MANAGER);
    final WritingBriefs writing;
    final ReadingBriefs reading;
    final AnsweringBriefs answering;

    BriefDesk() {
        BriefNotices notices = new BriefNotices(ports.outbox(), new CountedNoticeIds(), ports.companies());
        ClosingQuotes closing = new ClosingQuotes(ports.quoteSteps(), ports.quotes());
        writing = new WritingBriefs(
                ports.transactions(),
                ports.companies(),
                new RevenueMoves(closing, ports.clientWins(), ports.policies()),
                parts(closing),
                ports.briefs(),
                ports.auditTrail(),
                notices);
        reading = new ReadingBriefs(ports.transactions(), ports.briefs(), ports.briefActions(), writing);
        answering = new AnsweringBriefs(
                ports.transactions(),
                ports.briefs(),
                ports.briefActions(),
                ports.people(),
                ports.companies(),
                notices,
                ports.auditTrail(),
                clock);
    }

    private BriefParts parts(ClosingQuotes closing) {
        List<OpenItems> sources = List.of(new OpenAlerts(ports.alerts(), DeskKinds.all()));
        Approvers approvers = new Approvers(ports.people(), ports.absences(), ports.companies());
        WaitingApprovals waiting = new WaitingApprovals(
                ports.quotes(),
                approvers,
                new Asking(ports.asks(), approvers, ports.policies(), ports.companies()),
                ports.auditTrail());
        return new BriefParts(
                new MarginPart(summing(), ports.alertTimes(), ports.incidents()),
                new RisksPart(
                        sources,
                        ports.incidents(),
                        ports.alerts(),
                        ports.clients(),
                        new DaySpending(ports.usage(), ports.policies(), Budget.DEFAULT),
                        ports.people()),
                new SentimentPart(closing, ports.incidents(), ports.credits(), ports.alerts()),
                new PrioritiesPart(waiting, sources, ports.handoffs(), ports.incidents()),
                new RecordPart(ports.routineRuns(), ports.briefs(), ports.briefActions()));
    }

    private SummingUpWeeks summing() {
        return new SummingUpWeeks(
                ports.transactions(),
                ports.quoteFacts(),
                ports.quoteSteps(),
                ports.quotes(),
                ports.auditTrail(),
                ports.usage(),
                ports.policies(),
                Budget.DEFAULT);
    }

    private Actor hire(String id, String name, Role role) {
        Person person = new Person(new PersonId(id), name, Set.of(role), Optional.empty(), Map.of());
        ports.people().keep(person);
        return Actor.of(person);
    }

    /** Says the brief of this moment. */
    Brief said() {
        Brief brief = writing.write(clock.instant());
        writing.post(brief, writing.notices(brief));
        return brief;
    }

    /** As its sentences stand in the brief of this moment. */
    List<String> sentences(BriefSection section) {
        return writing.write(clock.instant()).of(section).stream()
                .map(BriefLine::sentence)
                .toList();
    }

    Stream<Notice> told(Kind kind) {
        return new InMemoryOutbox(store)
                .all().stream().filter(notice -> notice.kind().equals(kind));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail("refused: " + refusal.sentence()));
    }

    static String refused(Outcome<?> outcome) {
        return outcome.match(value -> fail("was not refused"), refusal -> refusal.sentence());
    }
}
