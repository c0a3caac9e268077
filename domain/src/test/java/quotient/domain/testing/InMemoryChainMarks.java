package quotient.domain.testing;

import quotient.domain.audit.ChainMark;
import quotient.domain.audit.ChainMarks;

/** How far the log was read, kept in memory. */
public final class InMemoryChainMarks implements ChainMarks {
    private final InMemoryStore store;

    public InMemoryChainMarks(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ChainMark last() {
        return store.look(state -> state.chainMark);
    }

    @Override
    public void keep(ChainMark mark) {
        store.with(state -> state.chainMark = mark);
    }
}
