package quotient.domain.certification;

import quotient.domain.alerts.Hand;

/** How an examination ended, and who said so; a quiz is scored by the desk. */
public record ExamResult(boolean passed, Hand by) {

    public String spoken() {
        return passed ? "passed" : "not passed";
    }
}
