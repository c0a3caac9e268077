package quotient.domain.testing;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditRow;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.ChainMark;
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

    @Override
    public List<AuditRow> after(long number, int limit) {
        return store.look(state -> LongStream.range(number, state.audit.size())
                .limit(limit)
                .mapToObj(at -> {
                    InMemoryState.AuditRow row = state.audit.get((int) at);
                    return new AuditRow(at + 1, row.entry(), row.hash());
                })
                .toList());
    }

    /** Oldest first. */
    public List<AuditEntry> all() {
        return store.look(
                state -> state.audit.stream().map(InMemoryState.AuditRow::entry).toList());
    }

    @Override
    public ChainCheck verify(ChainMark after) {
        return store.look(state -> {
            int rows = state.audit.size();
            ChainMark end = rows == 0
                    ? ChainMark.START
                    : new ChainMark(rows, state.audit.get(rows - 1).hash());
            boolean stands = after.equals(ChainMark.START)
                    || hashOf(state, after.number()).equals(after.hash());
            return stands
                    ? new ChainCheck(end, OptionalLong.empty())
                    : new ChainCheck(after, OptionalLong.of(after.number()));
        });
    }

    private static String hashOf(InMemoryState state, long number) {
        return number <= state.audit.size()
                ? state.audit.get(Math.toIntExact(number - 1)).hash()
                : "";
    }
}
