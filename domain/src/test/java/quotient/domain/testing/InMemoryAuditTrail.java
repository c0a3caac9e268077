package quotient.domain.testing;

import java.util.List;
import java.util.OptionalLong;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.HashChain;

/** The audit log, kept in memory. */
public final class InMemoryAuditTrail implements AuditTrail {
    private final InMemoryStore store;

    public InMemoryAuditTrail(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void append(AuditEntry entry) {
        store.with(state -> {
            int rows = state.audit.size();
            String previous =
                    rows == 0 ? HashChain.START : state.audit.get(rows - 1).hash();
            return state.audit.add(new InMemoryState.AuditRow(entry, HashChain.link(previous, rows + 1L, entry)));
        });
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return all().stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    /** Oldest first. */
    public List<AuditEntry> all() {
        return store.look(
                state -> state.audit.stream().map(InMemoryState.AuditRow::entry).toList());
    }

    @Override
    public ChainCheck verify() {
        return new ChainCheck(all().size(), OptionalLong.empty());
    }
}
