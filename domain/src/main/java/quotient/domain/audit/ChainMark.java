package quotient.domain.audit;

/**
 * A place in the audit chain: everything up to it was read and was whole.
 *
 * @param number of the row, 0 before the first
 * @param hash that the row had
 */
public record ChainMark(long number, String hash) {

    public static final ChainMark START = new ChainMark(0, HashChain.START);
}
