package quotient.domain.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.roi.Measured;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectDates;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RecordingMetrics;
import quotient.domain.roi.RoiJournal;
import quotient.domain.roi.RoiNotices;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.InMemoryStore;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestProjects;

/** Twelve clients in three zones live through eighteen months, asked by two processes that die now and then. */
@DisplayName("M7, M9: every due measurement is asked for once, with at most one follow-up")
final class ChaseSimulationTest {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"));
    private static final int CLIENTS = 12;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = FIRST.plusMonths(18);
    private static final int NINE = 9;

    private final Random random = new Random(7);
    private final FakeClock clock = FakeClock.at("2026-01-01T00:00:00Z");
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = Ports.of(store);
    private final NoticeIds ids = new CountedNoticeIds();
    private final CadenceBook book = new CadenceBook(
            ports.projects(), ports.chases(), ports.clients(), ports.clientProfiles(), ports.companies());
    private final ChaseNotices notices = new ChaseNotices(ports.outbox(), ids, ports.people(), ports.companies());
    private final RoiJournal journal = new RoiJournal(
            ports.projects(),
            ports.clientProfiles(),
            ports.companies(),
            ports.auditTrail(),
            new RoiNotices(ports.outbox(), ids, ports.companies()),
            Measured.UNHEARD);
    private final RecordingMetrics recording =
            new RecordingMetrics(ports.transactions(), ports.projects(), ports.clients(), journal, clock);
    private final AnsweringChases answering = new AnsweringChases(
            ports.transactions(),
            ports.projects(),
            ports.chases(),
            ports.clients(),
            book,
            recording,
            journal,
            notices,
            clock);
    private final ChasingMeasurements chasing =
            new ChasingMeasurements(ports.transactions(), ports.projects(), ports.chases(), book, notices, true);
    private final Actor stranger = Actor.unknown(new PersonId("U0STRANGER"));
    private final List<Instant> heard = new ArrayList<>();

    @Test
    void everyDueMeasurementIsAskedForOnce() {
        furnish();
        moments().forEach(this::live);
        int asked = 0;
        for (Project project : ports.projects().all()) {
            asked += checked(project);
        }
        assertTrue(asked > 150, "asked for " + asked);
        assertTrue(heard.size() > 80, "heard " + heard.size());
    }

    private void furnish() {
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneId.of("America/New_York"),
                        Currency.getInstance("USD"),
                        Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 2, 16)),
                        Map.of("ops", "C0OPS")));
        ports.people().keep(new Person(new PersonId("U0REP"), "Rae", Set.of(Role.REP), Optional.empty(), Map.of()));
        for (int number = 0; number < CLIENTS; number++) {
            String name = "Client " + number;
            ports.clients()
                    .keep(new Client(
                            name,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("C0CLIENT" + number),
                            Optional.of(ZONES.get(number % ZONES.size())),
                            Optional.of(new PersonId("U0REP"))));
            Project project = project(name, FIRST.plusDays(number * 3L));
            ports.projects().add(project);
            ports.projects().enter(TestProjects.baseline(project.id(), 1, "total_monthly_cost=10000"));
        }
    }

    private Project project(String client, LocalDate goLive) {
        Project usual = TestProjects.project(ports.projects().nextId().number());
        return new Project(
                usual.id(),
                client,
                usual.name(),
                usual.solutionType(),
                usual.status(),
                new ProjectDates(Optional.empty(), Optional.of(goLive), Optional.empty()),
                usual.terms(),
                usual.scope(),
                new Hand("U0OPS", "Olu", clock.instant(), ""));
    }

    /** A client's nine o'clock on each day. */
    private record Morning(Instant at, String client) {}

    private List<Morning> moments() {
        List<Morning> all = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            for (int number = 0; number < CLIENTS; number++) {
                ZoneId zone = ZONES.get(number % ZONES.size());
                all.add(new Morning(day.atTime(NINE, 0).atZone(zone).toInstant(), "Client " + number));
            }
        }
        all.sort(Comparator.comparing(Morning::at));
        return all;
    }

    private void live(Morning morning) {
        clock.moveTo(morning.at());
        if (random.nextInt(5) == 0) {
            diesWhileSaying(morning);
        }
        say(morning);
        assertEquals(0, say(morning), "the other process has nothing to add");
        answer(morning.client());
    }

    private int say(Morning morning) {
        return ports.transactions().write(() -> chasing.say(morning.client(), morning.at()));
    }

    private void diesWhileSaying(Morning morning) {
        try {
            ports.transactions().write(() -> {
                chasing.say(morning.client(), morning.at());
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertEquals("killed", killed.getMessage());
        }
    }

    /** Now and then the client answers what is asked, in one of four ways. */
    private void answer(String client) {
        Project project = ports.projects().of(client).get(0);
        ProjectCadence cadence = book.of(project, clock.instant()).orElseThrow();
        cadence.lines().stream()
                .filter(line ->
                        line.standing().isWaiting() && line.chase().asked().isPresent())
                .reduce((first, last) -> last)
                .filter(line -> random.nextInt(4) == 0)
                .ifPresent(line -> answer(line.chase()));
    }

    private void answer(Chase chase) {
        String channel = chase.askedIn().orElseThrow();
        answering.openReport(stranger, channel, chase.id());
        int way = random.nextInt(8);
        LocalDate today = book.of(ports.projects().find(chase.id().project()).orElseThrow(), clock.instant())
                .orElseThrow()
                .today();
        if (way == 0) {
            answering.excuse(stranger, chase.id(), Map.of(SnoozeForm.REASON, "closed this week"));
        } else if (way == 1 && chase.id().step().unit() == Step.Unit.MONTH) {
            answering.snooze(
                    stranger,
                    chase.id(),
                    Map.of(SnoozeForm.UNTIL, today.plusDays(4).toString()));
        } else {
            String figure = String.valueOf(9_000 - random.nextInt(1_000));
            answering
                    .report(
                            stranger,
                            chase.id(),
                            new HashMap<>(Map.of("metrics.total_monthly_cost", figure, "confidence", "low")))
                    .match(entered -> heard.add(clock.instant()), refusal -> {
                        throw new AssertionError(refusal.sentence());
                    });
        }
    }

    /** @return how many were asked for */
    private int checked(Project project) {
        ProjectCadence cadence = book.of(project, clock.instant()).orElseThrow();
        int asked = 0;
        for (DueLine line : cadence.lines()) {
            if (line.standing() == Standing.AHEAD) {
                continue;
            }
            asked++;
            String about = line.chase().id().toString();
            assertEquals(1, said(ChaseNotices.REQUEST.name(), about), about);
            assertEquals(1, said(ChaseNotices.REMINDER.name(), about), about);
            assertTrue(said(ChaseNotices.FOLLOW_UP.name(), about) <= 1, about);
            assertEquals(line.due().day(), day(cadence, line.chase().asked()), about);
            if (line.chase().followedUp().isPresent()) {
                assertFalse(
                        day(cadence, line.chase().followedUp())
                                .isBefore(line.due().day().plusDays(3)),
                        about);
            }
        }
        return asked;
    }

    private static LocalDate day(ProjectCadence cadence, Optional<Instant> at) {
        return at.orElseThrow().atZone(cadence.zone()).toLocalDate();
    }

    private long said(String kind, String about) {
        ProjectId project = DueId.read(about).orElseThrow().project();
        String channel = "C0CLIENT" + (project.number() - 1001);
        return new InMemoryOutbox(store)
                .all().stream()
                        .filter(notice -> notice.kind().name().equals(kind)
                                && notice.subject().equals(about))
                        .peek(notice -> assertTrue(goesTo(notice, channel), notice.toString()))
                        .count();
    }

    private static boolean goesTo(Notice notice, String channel) {
        String wanted = notice.kind().equals(ChaseNotices.REMINDER) ? "U0REP" : channel;
        return notice.to().id().equals(wanted);
    }
}
