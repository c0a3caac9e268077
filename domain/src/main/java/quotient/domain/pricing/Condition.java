package quotient.domain.pricing;

import java.util.Optional;

/**
 * What an approval was made to depend on (X9).
 *
 * @param evidence how it was met, empty until it was
 */
public record Condition(String text, Optional<String> evidence) {

    public static Condition unmet(String text) {
        return new Condition(text, Optional.empty());
    }

    public Condition metBy(String how) {
        return new Condition(text, Optional.of(how));
    }

    public boolean isMet() {
        return evidence.isPresent();
    }
}
