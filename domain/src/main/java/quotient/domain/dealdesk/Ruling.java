package quotient.domain.dealdesk;

import java.util.List;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricing.Decision.Verdict;
import quotient.domain.reading.OwnWords;

/** What an approver says. Reading one checks that a rejection has its reason and conditions are there and bounded. */
public record Ruling(Verdict verdict, String reason, List<String> conditions) {

    public static final String REASON = "reason";
    public static final String CONDITIONS = "conditions";
    private static final int MOST_CONDITIONS = 10;
    private static final int LONGEST = 500;

    public Ruling {
        conditions = List.copyOf(conditions);
    }

    public static Ruling approve() {
        return new Ruling(Verdict.APPROVED, "", List.of());
    }

    /** @throws InvalidInput on {@link #REASON} when there is none, or it is too long */
    public static Ruling reject(String reason) {
        String said = OwnWords.required(
                REASON, reason, LONGEST, "A rejection needs a reason, so that the rep knows what to change.");
        return new Ruling(Verdict.REJECTED, said, List.of());
    }

    /**
     * Reads one condition from each line.
     *
     * @throws InvalidInput on {@link #CONDITIONS} when there is none, there are too many, or one is too long
     */
    public static Ruling approveIf(String lines, String reason) {
        List<String> conditions =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (conditions.isEmpty() || conditions.size() > MOST_CONDITIONS) {
            throw new InvalidInput(
                    CONDITIONS,
                    "Write 1 to " + MOST_CONDITIONS + " conditions, one on each line; there are " + conditions.size()
                            + ".");
        }
        conditions.forEach(condition -> OwnWords.read(CONDITIONS, condition, LONGEST));
        return new Ruling(Verdict.APPROVED_WITH_CONDITIONS, OwnWords.read(REASON, reason, LONGEST), conditions);
    }
}
