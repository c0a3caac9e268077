package quotient.domain.pricing;

import java.util.Optional;

/**
 * What an approval was made to depend on (X9). It is met once the rep has shown how and the approver has confirmed it.
 *
 * @param evidence how it was met, empty until somebody says so
 * @param answer to the evidence; empty while somebody has still to look at it
 */
public record Condition(String text, Optional<Evidence> evidence, Optional<ConditionAnswer> answer) {

    public Condition {
        if (answer.isPresent() && evidence.isEmpty()) {
            throw new IllegalArgumentException("there is no answer without evidence");
        }
    }

    public static Condition unmet(String text) {
        return new Condition(text, Optional.empty(), Optional.empty());
    }

    /** With evidence that nobody has looked at yet. */
    public Condition shown(Evidence how) {
        return new Condition(text, Optional.of(how), Optional.empty());
    }

    public Condition answered(ConditionAnswer said) {
        return new Condition(text, evidence, Optional.of(said));
    }

    public boolean isMet() {
        return answer.filter(ConditionAnswer::confirmed).isPresent();
    }

    /** There is evidence, and an approver has still to look at it. */
    public boolean awaitsAnswer() {
        return evidence.isPresent() && answer.isEmpty();
    }
}
