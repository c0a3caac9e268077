package quotient.domain.audit;

import java.util.List;

/**
 * The log of everything that was done. It only grows, and each row holds the hash of the row before it, so that a row
 * that was changed, lost or slipped in shows.
 */
public interface AuditTrail {

    void append(AuditEntry entry);

    /** Oldest first. */
    List<AuditEntry> of(String subject);

    /**
     * The rows that follow, in the order of the chain.
     *
     * @param number of the last row that is known, 0 before the first
     */
    List<AuditRow> after(long number, int limit);

    /** Reads the whole chain. */
    default ChainCheck verify() {
        return verify(ChainMark.START);
    }

    /**
     * Reads the chain from there on, and looks whether it still stood there as it was left.
     *
     * @return every row up to the mark counts as read
     */
    ChainCheck verify(ChainMark after);
}
