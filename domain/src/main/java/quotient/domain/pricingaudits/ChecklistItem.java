package quotient.domain.pricingaudits;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What an auditor looks at, in the words and the order of PRC §61 (P111). */
public enum ChecklistItem implements Word {
    SEGMENT("Customer segment correctly identified", false),
    MODEL("Model selection appropriate for the task", false),
    COMPLEXITY("Complexity assessment reasonable", false),
    ADJUSTMENT("Segment adjustment applied correctly", false),
    FLOOR("Final price at or over the minimum price", false),
    MARGIN("Margin meets the threshold for the delivery type", false),
    DECISION("Approval or escalation documented", false),
    EXCEPTION("Exception reason documented, if applicable", false),
    JUSTIFICATION("Strategic justification provided", true),
    PLAN("Recovery plan documented", true),
    REVIEWS("Review dates scheduled", true),
    AUTHORISED("Approved by an authorised person", true),
    IMPACT("Margin impact calculated", true);

    private final String spoken;
    private final boolean ofException;

    ChecklistItem(String spoken, boolean ofException) {
        this.spoken = spoken;
        this.ofException = ofException;
    }

    public String spoken() {
        return spoken;
    }

    boolean isOfException() {
        return ofException;
    }

    public static Optional<ChecklistItem> ofWord(String word) {
        return Word.find(word, values());
    }
}
