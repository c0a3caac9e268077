package quotient.domain.pricingaudits;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every round that was drawn, what the auditors said, and what they found. */
public interface PricingAudits {

    /** Adds the round, or replaces the one of that name. */
    void keep(AuditRound round);

    /** @param name such as {@code quotes_of_week:2026-02-23} */
    Optional<AuditRound> round(String name);

    /** The latest drawn first. */
    List<AuditRound> rounds(int most);

    /** @return whether it was added; false when somebody has audited that subject of that round already */
    boolean add(AuditedCase audited);

    /** Of the round of that name, by subject. */
    Map<String, AuditedCase> cases(String round);

    /** Counts up from {@code F-1001}; a number taken by a unit of work that failed may be given again. */
    FindingId nextFinding();

    void add(Finding finding);

    Optional<Finding> find(FindingId id);

    /**
     * Keeps the finding as its {@link Finding#changed()} if it still has the version that it came with.
     *
     * @return whether it was kept
     */
    boolean replace(Finding finding);

    /** Those that are open, the first due first. */
    List<Finding> open(int most);

    /** Those of the round of that name, by number. */
    List<Finding> findings(String round);
}
