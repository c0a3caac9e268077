package quotient.domain.dealexceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How old an exception is, in whole local days, and who looks at it for that (P52, PRC §41, X2). */
public enum AgeBand {
    EXECUTING("0-7", 0, 7, "the owner executes the plan"),
    MANAGER_REVIEW("8-14", 8, 14, "the manager reviews it within 24 hours"),
    LEADERSHIP("15-30", 15, 30, "leadership sees it in the weekly review"),
    REAPPROVAL("31+", 31, Integer.MAX_VALUE, "it is re-approved or retired");

    private final String code;
    private final int from;
    private final int to;
    private final String meaning;

    AgeBand(String code, int from, int to, String meaning) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.meaning = meaning;
    }

    /** {@code 8-14}. */
    public String code() {
        return code;
    }

    /** What the band asks for, as a sentence without its point. */
    public String meaning() {
        return meaning;
    }

    /** @param days not negative */
    public static AgeBand of(int days) {
        return Stream.of(values()).filter(band -> days <= band.to).findFirst().orElseThrow();
    }

    /** What is in this band on that day was opened on this day or later; empty when there is no such day. */
    public Optional<LocalDate> openedFrom(LocalDate today) {
        return this == REAPPROVAL ? Optional.empty() : Optional.of(today.minusDays(to));
    }

    /** What is in this band on that day was opened on this day or earlier; empty when there is no such day. */
    public Optional<LocalDate> openedTo(LocalDate today) {
        return this == EXECUTING ? Optional.empty() : Optional.of(today.minusDays(from));
    }

    /** As somebody typed it; in a query the plus of {@code 31+} comes as a blank. */
    public static Optional<AgeBand> ofCode(String typed) {
        String code = typed.strip();
        return Stream.of(values())
                .filter(band -> band.code.equals(code) || band.code.equals(code + "+"))
                .findFirst();
    }

    public static List<String> codes() {
        return Stream.of(values()).map(AgeBand::code).toList();
    }
}
