package quotient.storage.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.ChainCheck;
import quotient.domain.audit.ChainMark;
import quotient.domain.audit.HashChain;
import quotient.storage.audit.StoredAuditTrail.ChainEnd;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** One reading of the chain from a mark on, some rows at a time. A row that cannot even be read counts as broken. */
final class ChainReading {
    private final Session session;
    private long read;
    private String hash;

    ChainReading(Session session, ChainMark after) {
        this.session = session;
        this.read = after.number();
        this.hash = after.hash();
    }

    ChainCheck check() {
        return standsAsLeft() ? readOn() : new ChainCheck(mark(), OptionalLong.of(read));
    }

    private ChainCheck readOn() {
        List<Link> links = after(read);
        while (!links.isEmpty()) {
            for (Link link : links) {
                if (!link.follows(hash, read + 1)) {
                    return new ChainCheck(mark(), OptionalLong.of(read + 1));
                }
                read++;
                hash = link.hash();
            }
            links = after(read);
        }
        return new ChainCheck(mark(), endsAsKept() ? OptionalLong.empty() : OptionalLong.of(read + 1));
    }

    private ChainMark mark() {
        return new ChainMark(read, hash);
    }

    private boolean standsAsLeft() {
        return read == 0
                || session.all("SELECT hash FROM audit_log WHERE number = ?", row -> row.text("hash"), read)
                        .equals(List.of(hash));
    }

    /** A cut off end, or rows put behind it with a right hash, leave the chain whole: only its kept end tells. */
    private boolean endsAsKept() {
        ChainEnd end = StoredAuditTrail.END.in(session);
        return end.length() == read && end.hash().equals(hash);
    }

    private List<Link> after(long number) {
        return session.all("""
                SELECT number, at, actor, action, subject, policy, facts, hash FROM audit_log
                WHERE number > ? ORDER BY number LIMIT 1000
                """, ChainReading::link, number);
    }

    private static Link link(Row row) throws SQLException {
        long number = row.number("number");
        String hash = row.text("hash");
        try {
            return new Link(number, Optional.of(StoredAuditTrail.entry(row)), hash);
        } catch (RuntimeException unreadable) {
            return new Link(number, Optional.empty(), hash);
        }
    }

    /** @param entry none when it cannot be read */
    private record Link(long number, Optional<AuditEntry> entry, String hash) {
        boolean follows(String previous, long expected) {
            return number == expected
                    && entry.map(read -> HashChain.link(previous, number, read)).equals(Optional.of(hash));
        }
    }
}
