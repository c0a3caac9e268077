package quotient.domain.certification;

import java.time.Duration;
import java.util.List;

/**
 * What the company examines its people in; it stands in a file that the company can edit.
 *
 * @param questions at least {@link #QUESTIONS}, of which a quiz draws so many
 * @param cases at least {@link #CASES}, of which a review draws so many
 * @param practical every task is set
 * @param pause after an examination that was not passed, until the next
 */
public record Syllabus(List<Question> questions, List<Assignment> cases, List<Assignment> practical, Duration pause) {

    /** Of one quiz (PRC §59). */
    public static final int QUESTIONS = 10;
    /** Of one review (PRC §59). */
    public static final int CASES = 3;
    /** Of a practical; more do not fit into one form that can be judged. */
    public static final int MOST_TASKS = 5;

    public Syllabus {
        questions = List.copyOf(questions);
        cases = List.copyOf(cases);
        practical = List.copyOf(practical);
        if (questions.size() < QUESTIONS || cases.size() < CASES || practical.isEmpty()) {
            throw new IllegalArgumentException("a syllabus has 10 questions, 3 cases and a task at the least");
        }
    }
}
