package quotient.domain.audit;

/** How far the audit chain was last read and found whole, so that the next reading begins there. */
public interface ChainMarks {

    /** {@link ChainMark#START} until one was kept. */
    ChainMark last();

    void keep(ChainMark mark);
}
