package quotient.domain.scenarios;

import java.util.Locale;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * An executive's look at a proposal (PRC §40).
 *
 * @param asked by whom, when and why
 * @param verdict once somebody has decided
 * @param decision by whom and when; its reason is the memo
 */
public record Review(Hand asked, Optional<Verdict> verdict, Optional<Hand> decision) {

    /** What an executive can say (P45). */
    public enum Verdict {
        APPROVED("approved with a strategic-exception memo"),
        REWORK("sent back to be reworked and rerun"),
        DECLINED("declined");

        private final String spoken;

        Verdict(String spoken) {
            this.spoken = spoken;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As the end of a sentence: it was {@code declined}. */
        public String spoken() {
            return spoken;
        }
    }

    public Review {
        if (verdict.isPresent() != decision.isPresent()) {
            throw new IllegalArgumentException("a verdict comes with whoever gave it");
        }
    }

    static Review asked(Hand hand) {
        return new Review(hand, Optional.empty(), Optional.empty());
    }

    Review decided(Verdict said, Hand hand) {
        return new Review(asked, Optional.of(said), Optional.of(hand));
    }

    public boolean isOpen() {
        return verdict.isEmpty();
    }
}
