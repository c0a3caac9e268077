package quotient.domain.certification;

import java.util.ArrayList;
import java.util.List;

/**
 * One question of the quiz.
 *
 * @param wrong the other answers, at least one
 */
public record Question(String text, String right, List<String> wrong) {

    public Question {
        wrong = List.copyOf(wrong);
    }

    List<String> answers() {
        List<String> all = new ArrayList<>(wrong);
        all.add(right);
        return all;
    }
}
