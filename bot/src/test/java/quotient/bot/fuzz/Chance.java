package quotient.bot.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that comes out the same at every run. */
public final class Chance {

    private final Random random;

    public Chance(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Any characters, most of them from the first two planes, some of them controls. */
    String characters(int most) {
        StringBuilder text = new StringBuilder();
        for (int left = below(most + 1); left > 0; left--) {
            int character = oneIn(4) ? below(0x21) : oneIn(3) ? below(0x1_FFFF) : 0x21 + below(0x5E);
            text.appendCodePoint(Character.getType(character) == Character.SURROGATE ? 0xFFFD : character);
        }
        return text.toString();
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[below(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }
}
