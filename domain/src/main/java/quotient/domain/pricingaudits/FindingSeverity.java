package quotient.domain.pricingaudits;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import quotient.domain.people.Role;
import quotient.domain.reading.Word;

/** How bad a finding is, by when it is mended, and who hears of it beside its owner (P112, PRC §61). */
public enum FindingSeverity implements Word {
    /** Immediately; the executives stand for the CRO (D10). */
    CRITICAL("margin violation, unauthorised pricing", Duration.ZERO, Optional.of(Role.EXECUTIVE)),
    HIGH("policy not kept, calculation error", Duration.ofHours(24), Optional.of(Role.REVOPS)),
    /** The line manager of its owner hears of it. */
    MEDIUM("documentation gap, minor process issue", Duration.ofDays(7), Optional.empty()),
    /** The next sprint, which is two weeks long. */
    LOW("best practice suggestion", Duration.ofDays(14), Optional.empty());

    private final String meaning;
    private final Duration within;
    private final Optional<Role> told;

    FindingSeverity(String meaning, Duration within, Optional<Role> told) {
        this.meaning = meaning;
        this.within = within;
        this.told = told;
    }

    public String meaning() {
        return meaning;
    }

    /** Who is told beside its owner; empty where that is the line manager or nobody. */
    Optional<Role> told() {
        return told;
    }

    /** What is to be mended immediately is mended by the end of the company's day. */
    Instant due(Instant raised, ZoneId zone) {
        return this == CRITICAL
                ? raised.atZone(zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                : raised.plus(within);
    }

    public static Optional<FindingSeverity> ofWord(String word) {
        return Word.find(word, values());
    }
}
