package quotient.domain.audit;

import java.util.OptionalLong;

/**
 * What a reading of the audit chain found.
 *
 * @param reached the last row that is as it was written
 * @param firstBroken the number of the first row that is not as it was written, or is missing; empty when all is whole
 */
public record ChainCheck(ChainMark reached, OptionalLong firstBroken) {

    public long rows() {
        return reached.number();
    }

    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
