package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.routines.RoutineNotices;
import quotient.schedules.Doing;
import quotient.schedules.Hours;
import quotient.schedules.Misfire;
import quotient.schedules.Ran;
import quotient.schedules.Routine;
import quotient.schedules.Run;
import quotient.schedules.RunningRoutines;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

@DisplayName("O9: of two processes on one database each period runs in one alone")
class RoutineRaceTest {

    private static final Instant START = Instant.parse("2026-03-02T08:59:59Z");
    private static final int HOURS = 12;

    @Test
    void onOneSqliteFile(@TempDir Path folder) throws Exception {
        race(DatabaseSettings.file(folder.resolve("quotient.db")));
    }

    @Test
    void onOnePostgres() throws Exception {
        try (EmbeddedPostgres server = started()) {
            race(new DatabaseSettings(server.getJdbcUrl("postgres", "postgres")));
        }
    }

    private static EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.start();
    }

    private static void race(DatabaseSettings settings) throws Exception {
        try (Database one = Database.open(settings);
                Database other = Database.open(settings)) {
            RunningRoutines first = process(one, "one");
            first.runDue(START);
            RunningRoutines second = process(other, "other");
            int done = 0;
            for (int hour = 0; hour < HOURS; hour++) {
                done += together(List.of(first, second), START.plusSeconds(1).plus(Duration.ofHours(hour)));
            }
            assertEquals(HOURS, done);
            assertEquals(HOURS, StoredPorts.over(one).deliveries().depth().waiting());
            assertEquals(HOURS, StoredPorts.over(one).audit().of("hourly").size());
            assertTrue(StoredPorts.over(one).audit().verify().isWhole());
        }
    }

    /** Both at the same moment. Returns how many runs were done by the two. */
    private static int together(List<RunningRoutines> processes, Instant now)
            throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(processes.size());
        try {
            List<Future<List<Ran>>> runs = new ArrayList<>();
            for (RunningRoutines process : processes) {
                runs.add(threads.submit(() -> {
                    go.await();
                    return process.runDue(now);
                }));
            }
            go.countDown();
            int done = 0;
            for (Future<List<Ran>> run : runs) {
                done += run.get().size();
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private static RunningRoutines process(Database database, String name) {
        Ports ports = StoredPorts.over(database);
        Timetable timetable = new Timetable(List.of(new Timetable.Entry(
                new Saying(ports, name),
                Hours.of("0 0 4-23 * * ?"),
                Misfire.CATCH_UP_EACH,
                List.of(),
                () -> List.of(Scope.company(ZoneId.of("UTC"))))));
        return new RunningRoutines(
                timetable,
                ports.transactions(),
                ports.routineRuns(),
                new RoutineNotices(ports.outbox(), () -> new NoticeId("trouble"), ports.companies()),
                ports.audit());
    }

    /** Puts a notice whose id is its own process's, so that two processes would put two. */
    private record Saying(Ports ports, String process) implements Routine {

        @Override
        public String name() {
            return "hourly";
        }

        @Override
        public String purpose() {
            return "says that an hour has come";
        }

        @Override
        public Doing prepare(Run run) {
            return new Doing(
                    "1 message",
                    () -> ports.outbox()
                            .put(new Notice(
                                    new NoticeId(process + " " + run.key().period()),
                                    new Kind("hour", false),
                                    run.key().period(),
                                    Destination.channel("C0SALES"),
                                    Urgency.NORMAL,
                                    run.scheduledAt(),
                                    Map.of())));
        }
    }
}
