package quotient.workspace.team;

import java.util.Random;

/** Identifiers and secrets from one seed: the same calls give the same names in every run. */
public final class Ids {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int USUAL_LENGTH = 10;

    private final Random random;

    public Ids(long seed) {
        this.random = new Random(seed);
    }

    /** An identifier in Slack's form, such as {@code V7K2LQ0ZP1A}. */
    public String next(String prefix) {
        return next(prefix, USUAL_LENGTH);
    }

    public synchronized String next(String prefix, int length) {
        StringBuilder name = new StringBuilder(prefix);
        for (int i = 0; i < length; i++) {
            name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return name.toString();
    }
}
