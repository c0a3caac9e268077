package quotient.domain.testing;

import java.util.Optional;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.dealfiles.DealFiles;
import quotient.domain.pricing.QuoteId;

/** Files of deals kept in memory. */
public final class InMemoryDealFiles implements DealFiles {
    private final InMemoryStore store;

    public InMemoryDealFiles(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<DealFile> of(QuoteId quote) {
        return store.look(state -> Optional.ofNullable(state.dealFiles.get(quote)));
    }

    @Override
    public void keep(DealFile file) {
        store.with(state -> state.dealFiles.put(file.quote(), file));
    }
}
