package quotient.domain.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant: the one that is fewest slips of the finger away, two at the most. */
public final class NearMiss {

    private static final int SHORTEST = 3;
    private static final int MOST_SLIPS = 2;

    private NearMiss() {}

    /** Empty when the word is too short to tell, or near none of them. */
    public static Optional<String> of(String typed, Collection<String> known) {
        String word = typed.toLowerCase(Locale.ROOT).replace('-', '_');
        if (word.length() < SHORTEST || word.length() > 40) {
            return Optional.empty();
        }
        int most = word.length() < 5 ? 1 : MOST_SLIPS;
        return known.stream()
                .filter(candidate -> slips(word, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> slips(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
    static int slips(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distance[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(distance, from, to, i, j);
            }
        }
        return distance[from.length()][to.length()];
    }

    private static int least(int[][] distance, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int changed = distance[i - 1][j - 1] + (same ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
