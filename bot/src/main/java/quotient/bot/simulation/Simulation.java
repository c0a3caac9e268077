package quotient.bot.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import quotient.domain.digests.Week;
import quotient.domain.time.NightHours;

/**
 * The real house on a real file, with a Slack that fails, a process that dies, and people as they are. One
 * thread drives it all, one clock and one seed decide it all: the same plan goes the same way every time.
 */
public final class Simulation implements AutoCloseable {

    /** Whatever is overdue is looked at again at the next beat of the heart. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** After the last day, with everything well, all that waited has its turn. */
    private static final int QUIET_DAYS = 2;

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    private final Plan plan;
    private final SimulatedClock clock;
    private final Tally tally = new Tally();
    private final Mortality mortality = new Mortality();
    private final Diary diary = new Diary();
    private final Watch watch = new Watch();
    private final Ledger ledger;
    private final Onlooker onlooker;
    private final Town town;
    private final Weather weather;
    private final Desk desk;
    private final People people;
    private final Reactions reactions;
    private final Days days;
    private final Quiet quiet;
    private long step;
    private int day;

    private Simulation(Plan plan) {
        this.plan = plan;
        quiet = Quiet.begin();
        Random random = new Random(plan.seed());
        clock = new SimulatedClock(plan.begin());
        ledger = new Ledger(clock);
        onlooker = new Onlooker(clock, ledger, new NightHours(plan.zone()), tally);
        town = Town.built(plan.folder(), plan.zone(), plan.seed(), clock);
        town.workspace().team().happenings().listen(onlooker::heard);
        weather = new Weather(town.workspace().faults(), tally);
        desk = new Desk(town, clock, mortality, new MortalPorts(mortality, ledger), weather, random, tally);
        people = new People(town.workspace(), desk, weather, ledger, diary, clock, random, tally);
        Rituals rituals = new Rituals(town.workspace(), people, desk, mortality, clock, random, tally);
        reactions = new Reactions(town.workspace(), people, rituals, random);
        Deals deals = new Deals(people, desk, mortality, clock, random, tally);
        days = new Days(plan, diary, people, deals, desk, town, weather, mortality, clock, random, tally);
    }

    /** @throws Broken naming the promise that was not kept, and how to see it again */
    public static Summary run(Plan plan) {
        long began = System.nanoTime();
        try (Simulation simulation = new Simulation(plan)) {
            simulation.live();
            return new Summary(
                    plan, simulation.tally.counts(), simulation.onlooker.hash(), (System.nanoTime() - began) / 1e9);
        }
    }

    private void live() {
        try {
            for (day = 0; day < plan.days(); day++) {
                days.write(day);
                liveUntil(plan.midnightAfter(day));
                inspect();
            }
            comeToRest();
        } catch (RuntimeException failed) {
            throw new Broken("seed " + plan.seed() + ", day " + day + " ("
                    + clock.instant().atZone(plan.zone()) + "), step " + step + ": " + sentence(failed)
                    + "\nSee it again: " + plan.command());
        }
    }

    private static String sentence(RuntimeException failed) {
        return failed instanceof Broken ? failed.getMessage() : failed + at(failed);
    }

    private static String at(RuntimeException failed) {
        return failed.getStackTrace().length == 0 ? "" : " at " + failed.getStackTrace()[0];
    }

    private void liveUntil(Instant end) {
        for (Instant next = next(); !next.isAfter(end); next = next()) {
            clock.set(next);
            step++;
            desk.turn();
            for (Optional<Runnable> act = diary.takeDue(next); act.isPresent(); act = diary.takeDue(next)) {
                act.get().run();
                desk.turn();
            }
            lookAround();
        }
        clock.set(end);
    }

    private Instant next() {
        Instant soonest = clock.instant().plus(BEAT);
        Stream<Instant> own = desk.nextDue().map(due -> due.isBefore(soonest) ? soonest : due).stream();
        return Stream.concat(own, diary.next().stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private void lookAround() {
        mortality.spare(true);
        onlooker.takeNews().forEach(news -> {
            reactions.see(news);
            if (desk.isUp()) {
                watch.said(desk.house(), news.put().notice().subject(), clock.instant(), desk.downtime());
            }
        });
        if (desk.isUp()) {
            watch.check(desk.house(), clock.instant(), desk.downtime(), tally);
        }
        mortality.spare(false);
        onlooker.broken().or(ledger::broken).ifPresent(sentence -> {
            throw new Broken(sentence);
        });
    }

    /** The dead do not look; what they left is looked at on the next day. */
    private void inspect() {
        if (!desk.isUp()) {
            return;
        }
        Inspection inspection = new Inspection(desk.house(), ledger, onlooker, tally);
        mortality.spare(true);
        inspection.look(ledger.takeTouched());
        inspection.exceptionsAreInHand(plan.start().plusDays(day));
        if (day % FOUR_WEEKS == 0) {
            inspection.chainIsWhole();
        }
        if (day % WEEK == 0) {
            inspection.weekIsTold(new Week(plan.zone(), clock.instant()));
        }
        mortality.spare(false);
    }

    private void comeToRest() {
        weather.clear();
        mortality.dieAfter(Long.MAX_VALUE, true);
        Town.CHANNELS.forEach(town::invite);
        people.later(5, () -> people.types("U0OPS", "/ops retry"));
        people.later(60, () -> days.tidyUp(Duration.ZERO));
        liveUntil(plan.midnightAfter(plan.days() - 1 + QUIET_DAYS));
        mortality.spare(true);
        desk.raise();
        new Inspection(desk.house(), ledger, onlooker, tally).lookAtTheEnd();
        Rota.check(desk.house(), ledger.runs(), plan.begin(), clock.instant().minus(Duration.ofDays(1)), tally);
        tally.add("steps", step);
    }

    @Override
    public void close() {
        desk.close();
        town.close();
        quiet.close();
    }
}
