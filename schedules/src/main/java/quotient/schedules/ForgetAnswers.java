package quotient.schedules;

import java.time.Duration;
import quotient.domain.keeping.FirstAnswers;

/** Forgets the first answers to REST requests a month later: nobody repeats a request after that. */
public final class ForgetAnswers implements Routine {

    private static final Duration KEPT = Duration.ofDays(30);

    private final FirstAnswers answers;

    public ForgetAnswers(FirstAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "forget-answers";
    }

    @Override
    public String purpose() {
        return "forgets the first answers to REST requests after " + KEPT.toDays() + " days";
    }

    @Override
    public Doing prepare(Run run) {
        return new Doing("", () -> answers.forgetBefore(run.scheduledAt().minus(KEPT)));
    }
}
