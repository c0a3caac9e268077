package quotient.domain.dealfiles;

import java.util.Locale;
import java.util.Optional;
import quotient.domain.reading.Word;

/** Which of the templates a contract is made from (PRC §14). */
public enum ContractType implements Word {
    MSA("master services agreement"),
    SOW("statement of work"),
    CONSULTING("consulting agreement"),
    DPA("data processing agreement"),
    NDA("non-disclosure agreement");

    private final String spoken;

    ContractType(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    /** As a file name says it. */
    String inFileNames() {
        return name().toUpperCase(Locale.ROOT);
    }

    public static Optional<ContractType> ofWord(String word) {
        return Word.find(word, values());
    }
}
