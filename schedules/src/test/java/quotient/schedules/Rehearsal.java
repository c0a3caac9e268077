package quotient.schedules;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import quotient.domain.company.Company;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Urgency;
import quotient.domain.routines.RoutineNotices;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.InMemoryOutbox;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestNotices;

/** Routines over storage in memory, which write down each run that is done, and the notices that ops gets. */
final class Rehearsal {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String OPS = "C0OPS";

    final Ports ports = Ports.inMemory();

    final List<Timetable.Entry> entries = new ArrayList<>();
    private final CountedNoticeIds ids = new CountedNoticeIds();

    Rehearsal() {
        ports.companies()
                .keep(new Company("J1MSKY", NEW_YORK, Currency.getInstance("USD"), Set.of(), Map.of("ops", OPS)));
    }

    /** A routine that puts one notice for each period, at these hours of New York. */
    Rehearsal with(String name, String cron) {
        return with(name, cron, Misfire.CATCH_UP_EACH, run -> doing(run), () -> List.of(Scope.company(NEW_YORK)));
    }

    Rehearsal with(
            String name, String cron, Misfire misfire, Function<Run, Doing> preparing, Supplier<List<Scope>> scopes) {
        entries.add(
                new Timetable.Entry(new TestRoutine(name, preparing), Hours.of(cron), misfire, List.of("O9"), scopes));
        return this;
    }

    Doing doing(Run run) {
        return new Doing("1 message", () -> {
            ports.outbox()
                    .put(new Notice(
                            ids.next(),
                            TestNotices.STILL,
                            run.routine() + " " + run.key().scope() + " "
                                    + run.key().period(),
                            TestNotices.SALES,
                            Urgency.NORMAL,
                            run.scheduledAt(),
                            Map.of()));
        });
    }

    RunningRoutines open() {
        return open(ports.transactions());
    }

    /** As a process that starts over what is kept. */
    RunningRoutines open(Transactions transactions) {
        return new RunningRoutines(
                new Timetable(entries),
                transactions,
                ports.routineRuns(),
                new RoutineNotices(ports.outbox(), ids, ports.companies()),
                ports.auditTrail());
    }

    /** Drives it from one due moment to the next, as the virtual clock does. */
    static List<Ran> travel(Agenda agenda, String from, String to) {
        Instant now = at(from);
        Instant end = at(to);
        List<Ran> ran = new ArrayList<>(agenda.runDue(now));
        Optional<Instant> next = agenda.next(now);
        while (next.isPresent() && !next.get().isAfter(end)) {
            now = next.get();
            ran.addAll(agenda.runDue(now));
            Instant after = now;
            next = agenda.next(now).filter(moment -> moment.isAfter(after));
        }
        ran.addAll(agenda.runDue(end));
        return ran;
    }

    /** What the routines said, in order. */
    List<String> said() {
        return notices().stream()
                .filter(notice -> notice.kind().equals(TestNotices.STILL))
                .map(Notice::subject)
                .toList();
    }

    /** What ops heard: what, routine, scope, period. */
    List<String> opsHeard() {
        return notices().stream()
                .filter(notice -> notice.kind().equals(RoutineNotices.ROUTINE_TROUBLE)
                        && notice.to().id().equals(OPS))
                .map(notice -> notice.facts().get("what") + " " + notice.subject() + " "
                        + notice.facts().get("scope") + " " + notice.facts().get("period")
                        + (notice.facts().containsKey("count")
                                ? " and " + notice.facts().get("count") + " since "
                                        + notice.facts().get("first")
                                : ""))
                .collect(toCollection(ArrayList::new));
    }

    List<Notice> notices() {
        return ((InMemoryOutbox) ports.outbox()).all();
    }

    static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    record TestRoutine(String name, Function<Run, Doing> preparing) implements Previewable {

        @Override
        public String purpose() {
            return "says something";
        }

        @Override
        public Doing prepare(Run run) {
            return preparing.apply(run);
        }

        @Override
        public List<Notice> preview(Run run) {
            return List.of(
                    TestNotices.to(TestNotices.SALES, "preview-" + run.key().scope()));
        }
    }
}
