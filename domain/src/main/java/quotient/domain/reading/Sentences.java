package quotient.domain.reading;

import java.util.List;

/** How sentences are put together. */
public final class Sentences {

    private Sentences() {}

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    public static String listed(List<String> words, String lastJoin) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + lastJoin + " " + words.get(last);
    }
}
