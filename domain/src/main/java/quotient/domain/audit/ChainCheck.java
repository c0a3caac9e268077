package quotient.domain.audit;

import java.util.OptionalLong;

/**
 * What a reading of the whole audit chain found.
 *
 * @param rows how many were read
 * @param firstBroken the number of the first row that is not as it was written, or is missing; empty when all is whole
 */
public record ChainCheck(long rows, OptionalLong firstBroken) {
    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
