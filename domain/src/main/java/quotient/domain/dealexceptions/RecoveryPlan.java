package quotient.domain.dealexceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/**
 * How the margin is to be won back (P50, PRC §39).
 *
 * @param target the local date by which it is
 */
public record RecoveryPlan(Kind kind, String description, LocalDate target) {

    /** The three ways that the registry knows. */
    public enum Kind implements Word {
        UPSELL("upsell", List.of("upsell_date")),
        SCOPE_REDUCTION("scope reduction", List.of("scope")),
        RENEWAL_REPRICING("renewal repricing", List.of("renewal", "repricing"));

        private final String spoken;
        private final List<String> alsoCalled;

        Kind(String spoken, List<String> alsoCalled) {
            this.spoken = spoken;
            this.alsoCalled = alsoCalled;
        }

        public String spoken() {
            return spoken;
        }

        @Override
        public List<String> alsoCalled() {
            return alsoCalled;
        }

        public static Optional<Kind> ofWord(String word) {
            return Word.find(word, values());
        }
    }
}
