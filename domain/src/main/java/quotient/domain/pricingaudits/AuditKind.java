package quotient.domain.pricingaudits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.reading.Word;

/** What is audited, and how often (P110, P114, PRC §58, §61). */
public enum AuditKind implements Word {
    QUOTES_OF_WEEK("Quote sampling of the week"),
    EXCEPTIONS_OF_MONTH("Exception review of the month"),
    QUOTES_OF_QUARTER("Documentation review of the quarter");

    private final String spoken;

    AuditKind(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    /** The eight items of a quote, or the five of an exception. */
    public List<ChecklistItem> checklist() {
        return Stream.of(ChecklistItem.values())
                .filter(item -> item.isOfException() == isOfExceptions())
                .toList();
    }

    public boolean isOfExceptions() {
        return this == EXCEPTIONS_OF_MONTH;
    }

    public static Optional<AuditKind> ofWord(String word) {
        return Word.find(word, values());
    }
}
