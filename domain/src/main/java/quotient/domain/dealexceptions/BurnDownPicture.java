package quotient.domain.dealexceptions;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What a burn-down is drawn as (P59). */
public enum BurnDownPicture implements Word {
    /** Open and at risk, week by week; stands in the message. */
    TREND,
    /** How many are open of which age. */
    AGES,
    /** What was opened, closed and won back in each week. */
    FLOW;

    public static Optional<BurnDownPicture> ofCode(String code) {
        return Word.find(code, values());
    }
}
