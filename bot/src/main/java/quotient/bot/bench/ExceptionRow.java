package quotient.bot.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import quotient.bot.House;
import quotient.bot.Surroundings;
import quotient.domain.notices.NoticeId;

/** The aging board and the burn-down among many open exceptions, against few (PRC §41, §42). */
final class ExceptionRow implements BenchRow {

    private static final int FEW = 1_000;
    private static final int SHOWN = 15;
    private static final int WARM_UP = 200;
    private static final int TIMES = 50;

    @Override
    public String name() {
        return "exceptions";
    }

    @Override
    public List<Line> measure(Terms terms) {
        int many = terms.many() / 10;
        try (Site site = Site.in(terms.parent());
                House house = opened(site, terms.recent().end())) {
            LocalDate today = house.exceptions().finding().today();
            SampleExceptions samples =
                    new SampleExceptions(house.ports(), today, terms.recent().end());
            Runnable board = () -> house.exceptions().finding().board(SHOWN);
            Runnable burnDown = () -> house.exceptions().burning().now(SHOWN);
            samples.keep(0, FEW);
            Figures boardOfFew = times(board);
            Figures burnDownOfFew = times(burnDown);
            samples.keep(FEW, many - FEW);
            return List.of(
                    plain("aging board", FEW, boardOfFew),
                    compared("aging board", many, times(board), boardOfFew),
                    plain("burn-down", FEW, burnDownOfFew),
                    compared("burn-down", many, times(burnDown), burnDownOfFew));
        }
    }

    private static House opened(Site site, Instant at) {
        return House.open(
                site.settings(Map.of()),
                Surroundings.byHand(
                        Clock.fixed(at, ZoneOffset.UTC),
                        UnaryOperator.identity(),
                        () -> new NoticeId(UUID.randomUUID().toString()),
                        List.of()));
    }

    private static Figures times(Runnable work) {
        measured(work, WARM_UP);
        return measured(work, TIMES);
    }

    private static Figures measured(Runnable work, int count) {
        long[] took = new long[count];
        long began = System.nanoTime();
        for (int time = 0; time < count; time++) {
            long started = System.nanoTime();
            work.run();
            took[time] = System.nanoTime() - started;
        }
        return Figures.of(took, System.nanoTime() - began);
    }

    private static Line plain(String what, int open, Figures figures) {
        return Line.plain(named(what, open), Figures.millis(figures.p50()));
    }

    private static Line compared(String what, int open, Figures figures, Figures few) {
        return Line.compared(named(what, open), Figures.millis(figures.p50()), figures.p50() / few.p50());
    }

    private static String named(String what, int open) {
        return String.format(Locale.ROOT, "%s at %,d open exceptions, p50", what, open);
    }
}
