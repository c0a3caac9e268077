package quotient.bot.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import quotient.bot.House;
import quotient.bot.Surroundings;
import quotient.domain.notices.NoticeId;
import quotient.schedules.Routine;
import quotient.schedules.Run;
import quotient.schedules.Scope;

/** One routine of a house in which nothing else happens, again and again for the same moment; nothing is changed. */
final class Reckoning implements AutoCloseable {

    private final House house;
    private final Routine routine;
    private final Run run;
    private String cameTo = "";

    Reckoning(Site site, String name, Instant at) {
        house = House.open(
                site.settings(Map.of()),
                Surroundings.byHand(
                        Clock.fixed(at, ZoneOffset.UTC),
                        UnaryOperator.identity(),
                        () -> new NoticeId(UUID.randomUUID().toString()),
                        List.of()));
        routine = house.timetable().named(name).routine();
        run = new Run(name, Scope.company(house.ports().companies().current().zone()), at);
    }

    Figures times(int count) {
        long[] took = new long[count];
        long began = System.nanoTime();
        for (int time = 0; time < count; time++) {
            long started = System.nanoTime();
            cameTo = routine.prepare(run).what();
            took[time] = System.nanoTime() - started;
        }
        return Figures.of(took, System.nanoTime() - began);
    }

    /** In the routine's own words, without the numbers of quotes: these depend on how many came before. */
    String cameTo() {
        return cameTo.replaceAll("Q-\\d+", "a quote");
    }

    @Override
    public void close() {
        house.close();
    }
}
