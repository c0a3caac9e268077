package quotient.domain.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import quotient.domain.notices.NoticeId;

/** Draws and mixes by a lot that was handed in: the same lot draws the same. */
final class Draw {

    private final SplittableRandom random;

    Draw(NoticeId lot) {
        long seed = 0;
        for (char letter : lot.value().toCharArray()) {
            seed = seed * 31 + letter;
        }
        random = new SplittableRandom(seed);
    }

    <T> List<T> some(List<T> all, int count) {
        return mixed(all).subList(0, count);
    }

    <T> List<T> mixed(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        for (int at = mixed.size() - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            T swapped = mixed.get(at);
            mixed.set(at, mixed.get(other));
            mixed.set(other, swapped);
        }
        return mixed;
    }
}
