package quotient.bot.bench;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import quotient.bot.House;
import quotient.bot.Ports;
import quotient.bot.slack.Pacing;

/**
 * Puts a past into a database, through the same ports as the desk itself, so that rows, indexes and the chain of the
 * audit log are what they would be; only many quotes share a commit.
 */
final class Filling {

    /** For each quote. */
    static final int AUDIT_ROWS = 5;

    private static final int IN_ONE_COMMIT = 1_000;

    private final Ports ports;
    private final SampleQuotes samples;
    private final Past past;

    private Filling(House house, Past past) {
        this.ports = house.ports();
        this.samples = new SampleQuotes(house);
        this.past = past;
    }

    /** Fills the database of a site on which nothing runs. */
    static void fill(Site site, Past past) {
        try (House house = House.open(site.settings(Map.of()), Pacing.slack(), Clock.systemUTC(), Optional.empty())) {
            new Filling(house, past).fill();
        }
    }

    private void fill() {
        int quotes = past.quotes();
        for (int from = 0; from < quotes; from += IN_ONE_COMMIT) {
            int first = from;
            int last = Math.min(quotes, from + IN_ONE_COMMIT);
            ports.transactions().write(() -> {
                for (int number = first; number < last; number++) {
                    keep(number);
                }
            });
        }
    }

    /** Counted from the end, so that the last ones are of the same kinds however long the past is. */
    private void keep(int number) {
        SampleQuotes.Sample sample = samples.make(ports.quotes().nextId(), past.quotes() - number, past.at(number));
        ports.quotes().add(sample.quote());
        sample.log().forEach(ports.audit()::append);
    }
}
