package quotient.domain.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody decided, and when (P34).
 *
 * @param by the Slack user id of whoever decided
 * @param byName as they were called then
 * @param reason required for a rejection, else may be empty
 * @param conditions not empty exactly when approved with conditions
 * @param onBehalf with whose right, empty when with their own
 */
public record Decision(
        Verdict verdict,
        String by,
        String byName,
        Instant at,
        String reason,
        List<String> conditions,
        Optional<OnBehalf> onBehalf) {

    /** What can be said to a request for approval. */
    public enum Verdict {
        APPROVED("approved"),
        APPROVED_WITH_CONDITIONS("approved with conditions"),
        REJECTED("rejected");

        private final String spoken;

        Verdict(String spoken) {
            this.spoken = spoken;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String spoken() {
            return spoken;
        }
    }

    public Decision {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty() == (verdict == Verdict.APPROVED_WITH_CONDITIONS)) {
            throw new IllegalArgumentException("conditions belong to an approval with conditions, and only there");
        }
        if (verdict == Verdict.REJECTED && reason.isBlank()) {
            throw new IllegalArgumentException("a rejection needs a reason");
        }
    }

    /** With one's own right. */
    public Decision(Verdict verdict, String by, String byName, Instant at, String reason, List<String> conditions) {
        this(verdict, by, byName, at, reason, conditions, Optional.empty());
    }

    /** {@code Max}, or {@code Max for Mia}. */
    public String spokenBy() {
        return byName + onBehalf.map(absent -> " for " + absent.name()).orElse("");
    }
}
