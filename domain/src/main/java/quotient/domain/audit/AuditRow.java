package quotient.domain.audit;

/**
 * A row of the audit log as it stands.
 *
 * @param number from 1, without a gap
 * @param hash as {@link HashChain} ties it to the row before
 */
public record AuditRow(long number, AuditEntry entry, String hash) {}
