package quotient.bot.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import quotient.bot.House;
import quotient.bot.RitualUseCases;
import quotient.bot.Surroundings;
import quotient.domain.closure.ClosingTheDay;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.NoticeIds;

/**
 * The aging board, the burn-down and the gate of the day among many open exceptions and a long past of quotes, against
 * few (P39, PRC §41, §42).
 */
final class ExceptionRow implements BenchRow {

    private static final int FEW = 1_000;
    private static final int SHOWN = 15;
    private static final int WARM_UP = 1_000;
    private static final int TIMES = 50;
    private static final NoticeIds IDS = () -> new NoticeId(UUID.randomUUID().toString());

    @Override
    public String name() {
        return "exceptions";
    }

    @Override
    public List<Line> measure(Terms terms) {
        int many = terms.many() / 10;
        try (Site small = Site.in(terms.parent())) {
            Filling.fill(small, Past.steady(FEW, terms.recent().end()));
            return measure(terms, small, terms.old().site(), many);
        }
    }

    private static List<Line> measure(Terms terms, Site small, Site large, int many) {
        try (House few = filled(small, FEW, terms);
                House all = filled(large, many, terms)) {
            Turns board = compared(
                    terms, few, all, house -> house.exceptions().finding().board(SHOWN));
            Turns burnDown = compared(
                    terms, few, all, house -> house.exceptions().burning().now(SHOWN));
            LocalDate today = few.exceptions().finding().today();
            Turns gate = compared(terms, few, all, house -> gate(house, terms).standing(today));
            return List.of(
                    plain("aging board", FEW, board.first()),
                    compared("aging board", many, board),
                    plain("burn-down", FEW, burnDown.first()),
                    compared("burn-down", many, burnDown),
                    plain("closure gate", FEW, gate.first()),
                    compared("closure gate", many, gate));
        }
    }

    private static ClosingTheDay gate(House house, Terms terms) {
        return RitualUseCases.closing(
                house.ports(), IDS, Clock.fixed(terms.recent().end(), ZoneOffset.UTC));
    }

    private static House filled(Site site, int open, Terms terms) {
        Instant at = terms.recent().end();
        House house = opened(site, at);
        new SampleExceptions(house.ports(), house.exceptions().finding().today(), at).keep(0, open);
        return house;
    }

    private static Turns compared(Terms terms, House few, House all, Consumer<House> work) {
        measured(() -> work.accept(few), WARM_UP);
        measured(() -> work.accept(all), TIMES);
        return Turns.between(
                terms.rounds(),
                () -> measured(() -> work.accept(few), TIMES),
                () -> measured(() -> work.accept(all), TIMES));
    }

    private static House opened(Site site, Instant at) {
        return House.open(
                site.settings(Map.of()),
                Surroundings.byHand(Clock.fixed(at, ZoneOffset.UTC), UnaryOperator.identity(), IDS, List.of()));
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

    private static Line compared(String what, int open, Turns turns) {
        double p50 = turns.second().p50();
        return Line.compared(
                named(what, open), Figures.millis(p50), p50 / turns.first().p50());
    }

    private static String named(String what, int open) {
        return String.format(Locale.ROOT, "%s at %,d open exceptions, p50", what, open);
    }
}
