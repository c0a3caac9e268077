package quotient.domain.certification;

import java.util.List;
import java.util.Optional;

/**
 * One question, case or task as it was set, so that it can be looked at though the file has changed since.
 *
 * @param choices in the order in which they were shown; none where it is answered in one's own words
 * @param right of the choices; empty where there are none
 * @param passed empty until it was scored or judged
 * @param note what the judge says of it; empty where nothing was said
 */
public record ExamPart(
        String prompt,
        List<String> choices,
        Optional<String> right,
        Optional<String> answer,
        Optional<Boolean> passed,
        String note) {

    public ExamPart {
        choices = List.copyOf(choices);
    }

    static ExamPart chosen(String prompt, List<String> choices, String right) {
        return new ExamPart(prompt, choices, Optional.of(right), Optional.empty(), Optional.empty(), "");
    }

    static ExamPart written(String prompt) {
        return new ExamPart(prompt, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public boolean isWritten() {
        return choices.isEmpty();
    }

    ExamPart answered(String said) {
        return new ExamPart(prompt, choices, right, Optional.of(said), passed, note);
    }

    ExamPart judged(boolean enough, String said) {
        return new ExamPart(prompt, choices, right, answer, Optional.of(enough), said);
    }

    ExamPart scored() {
        return judged(right.equals(answer), "");
    }
}
