package quotient.domain.dealfiles;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What is right about a contract before it goes out (PRC §14, P125). */
public enum ContractItem implements Word {
    COMPANY("our name and address"),
    CLIENT("the client's name and address"),
    PRICING("pricing matches the quote"),
    TERM("start date and term"),
    TERMINATION("termination clause"),
    LIABILITY("an appropriate liability cap"),
    LAW("governing law"),
    SIGNATURES("signature blocks"),
    COUNSEL("reviewed by legal counsel");

    private final String spoken;

    ContractItem(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public static Optional<ContractItem> ofWord(String word) {
        return Word.find(word, values());
    }
}
