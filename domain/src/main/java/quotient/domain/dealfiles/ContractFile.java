package quotient.domain.dealfiles;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** What a signed contract is called: {@code CLIENT-YYYY-MM-DD-CONTRACT-TYPE.pdf} (PRC §14, P125). */
public final class ContractFile {

    private static final int LONGEST = 60;

    private ContractFile() {}

    /** Letters and digits of the client's name in capitals, everything between them a hyphen. */
    public static String name(String client, LocalDate day, ContractType type) {
        String plain = Normalizer.normalize(client, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String named = plain.isEmpty() ? "CLIENT" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return named + "-" + day + "-" + type.inFileNames() + ".pdf";
    }
}
