package quotient.domain.policy;

import java.util.Optional;
import quotient.domain.reading.Word;

/** How the work is delivered (PRC §33); it decides the margin guardrail (P21). */
public enum DeliveryType implements Word {
    TASK("one-off task"),
    SUBSCRIPTION("monthly managed plan"),
    ENTERPRISE("enterprise scope");

    private final String spoken;

    DeliveryType(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    /** With its article: {@code a one-off task}. */
    public String called() {
        return (this == ENTERPRISE ? "an " : "a ") + spoken;
    }

    public static Optional<DeliveryType> ofWord(String word) {
        return Word.find(word, values());
    }
}
