package quotient.domain.retrospective;

import java.util.Optional;

/**
 * Something that a week teaches.
 *
 * @param sentence with its figures, or that there are not enough of them
 * @param known whether there were enough
 */
public record Insight(String title, String sentence, boolean known) {

    static Insight of(String title, Optional<String> sentence, String otherwise) {
        return new Insight(title, sentence.orElse(otherwise), sentence.isPresent());
    }
}
