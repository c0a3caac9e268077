package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.pricingaudits.AuditRound;
import quotient.domain.pricingaudits.AuditedCase;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FindingId;
import quotient.domain.pricingaudits.PricingAudits;

/** Audits kept in memory. */
public final class InMemoryPricingAudits implements PricingAudits {
    private final InMemoryStore store;

    public InMemoryPricingAudits(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void keep(AuditRound round) {
        store.with(state -> state.auditRounds.put(round.name(), round));
    }

    @Override
    public Optional<AuditRound> round(String name) {
        return store.look(state -> Optional.ofNullable(state.auditRounds.get(name)));
    }

    @Override
    public List<AuditRound> rounds(int most) {
        return store.look(state -> state.auditRounds.values().stream()
                .sorted(Comparator.comparing(AuditRound::drawnAt)
                        .thenComparing(AuditRound::name)
                        .reversed())
                .limit(most)
                .toList());
    }

    @Override
    public boolean add(AuditedCase audited) {
        return store.with(state ->
                state.auditCases.putIfAbsent(new InMemoryState.CaseKey(audited.round(), audited.subject()), audited)
                        == null);
    }

    @Override
    public Map<String, AuditedCase> cases(String round) {
        return store.look(state -> state.auditCases.values().stream()
                .filter(audited -> audited.round().equals(round))
                .collect(Collectors.toMap(AuditedCase::subject, Function.identity())));
    }

    @Override
    public FindingId nextFinding() {
        return store.with(state -> FindingId.ofNumber(++state.lastFinding));
    }

    @Override
    public void add(Finding finding) {
        store.with(state -> state.findings.put(finding.id(), finding));
    }

    @Override
    public Optional<Finding> find(FindingId id) {
        return store.look(state -> Optional.ofNullable(state.findings.get(id)));
    }

    @Override
    public boolean replace(Finding finding) {
        return store.with(state -> {
            boolean same = state.findings.get(finding.id()).version() == finding.version();
            if (same) {
                state.findings.put(finding.id(), finding.changed());
            }
            return same;
        });
    }

    @Override
    public List<Finding> open(int most) {
        return store.look(state -> state.findings.values().stream()
                .filter(Finding::isOpen)
                .sorted(Comparator.comparing(Finding::due)
                        .thenComparing(finding -> finding.id().number()))
                .limit(most)
                .toList());
    }

    @Override
    public List<Finding> findings(String round) {
        return store.look(state -> state.findings.values().stream()
                .filter(finding -> finding.round().equals(round))
                .sorted(Comparator.comparing(finding -> finding.id().number()))
                .toList());
    }
}
