package quotient.bot.simulation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import okhttp3.Interceptor;
import okhttp3.Response;
import quotient.workspace.faults.Fault;
import quotient.workspace.faults.Faults;

/** How well Slack can be reached: faults by seed, worse on some days, and nothing at all while it is down. */
final class Weather implements Interceptor {

    private static final Map<Fault, Double> RATES = new LinkedHashMap<>();

    static {
        RATES.put(Fault.rateLimited(3), 0.008);
        RATES.put(Fault.rateLimited(30), 0.002);
        RATES.put(Fault.serverError(), 0.008);
        RATES.put(Fault.nonsense(), 0.004);
        RATES.put(Fault.dropped(), 0.008);
        RATES.put(Fault.carriedOutThenDropped(), 0.01);
    }

    private static final double ANSWERS_LOST = 0.006;
    private static final double WORST = 8;

    private final Faults faults;
    private final Tally tally;
    private Random random = new Random(0);
    private double factor;

    Weather(Faults faults, Tally tally) {
        this.faults = faults;
        this.tally = tally;
    }

    /** The weather of one day. */
    synchronized void turn(Random seeds) {
        random = new Random(seeds.nextLong());
        factor = seeds.nextInt(6) == 0 ? WORST : 1;
        Map<Fault, Double> rates = new LinkedHashMap<>();
        RATES.forEach((fault, rate) -> rates.put(fault, rate * factor));
        faults.seed(seeds.nextLong(), rates);
    }

    void down(boolean now) {
        faults.down(now);
        if (now) {
            tally.add("outages of Slack");
        }
    }

    boolean isDown() {
        return faults.down();
    }

    /** From now on Slack is as good as it can be. */
    synchronized void clear() {
        faults.clear();
        factor = 0;
    }

    /** The call arrives, and its answer never does: what a caller sees when its patience ends. */
    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (IOException broken) {
            tally.add(isDown() ? "calls while Slack was down" : "faults: connection dropped");
            throw broken;
        }
        if (response.code() != 200) {
            tally.add("faults: status " + response.code());
        }
        if (losesAnswer()) {
            response.close();
            tally.add("faults: timeout after delivery");
            throw new InterruptedIOException("timeout");
        }
        return response;
    }

    private synchronized boolean losesAnswer() {
        return random.nextDouble() < ANSWERS_LOST * factor;
    }
}
