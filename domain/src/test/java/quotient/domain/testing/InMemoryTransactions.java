package quotient.domain.testing;

import java.util.function.Supplier;
import quotient.domain.keeping.Transactions;

/** Units of work over a store in memory, one after the other. */
public final class InMemoryTransactions implements Transactions {
    private final InMemoryStore store;

    public InMemoryTransactions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return store.inUnit(work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return store.inView(work);
    }
}
