package quotient.workspace.faults;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The fault plan: single faults by method, and faults at random by seed. It can be changed while the workspace runs. */
public final class Faults {
    private final Map<String, Deque<Fault>> scripted = new HashMap<>();
    private Random random = new Random(0);
    private Map<Fault, Double> rates = Map.of();
    private boolean down;

    public static Faults none() {
        return new Faults();
    }

    /** Each call meets each fault with its probability, 0 to 1; the sum must not pass 1. */
    public static Faults seeded(long seed, Map<Fault, Double> rates) {
        Faults faults = new Faults();
        faults.seed(seed, rates);
        return faults;
    }

    /** From now on these rates; an empty map ends the random faults. */
    public synchronized void seed(long seed, Map<Fault, Double> next) {
        double sum = next.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1) {
            throw new IllegalArgumentException("The rates of faults sum up to " + sum + ", more than 1");
        }
        random = new Random(seed);
        rates = new LinkedHashMap<>(next);
    }

    /** The next call of this method meets this fault, once. Faults of one method queue up. */
    public synchronized void next(String method, Fault fault) {
        scripted.computeIfAbsent(method, name -> new ArrayDeque<>()).add(fault);
    }

    /** While down, every connection to the API breaks before an answer. */
    public synchronized void down(boolean now) {
        down = now;
    }

    public synchronized boolean down() {
        return down;
    }

    /** Everything works again. */
    public synchronized void clear() {
        scripted.clear();
        rates = Map.of();
        down = false;
    }

    /** What this call meets; a scripted fault is used up by it. */
    public synchronized Optional<Fault> meet(String method) {
        Deque<Fault> queue = scripted.getOrDefault(method, new ArrayDeque<>());
        return queue.isEmpty() ? drawn() : Optional.of(queue.remove());
    }

    private Optional<Fault> drawn() {
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        double draw = random.nextDouble();
        for (Map.Entry<Fault, Double> rate : rates.entrySet()) {
            draw -= rate.getValue();
            if (draw < 0) {
                return Optional.of(rate.getKey());
            }
        }
        return Optional.empty();
    }
}
