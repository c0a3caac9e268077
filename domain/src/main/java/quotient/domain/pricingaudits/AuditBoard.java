package quotient.domain.pricingaudits;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round as it stands now.
 *
 * @param cases what was audited already, by subject
 * @param scorecard of the exceptions that were opened in a month or a quarter
 */
public record AuditBoard(
        AuditRound round,
        Map<String, AuditedCase> cases,
        List<Finding> findings,
        Optional<ExceptionScorecard> scorecard) {

    public AuditBoard {
        cases = Map.copyOf(cases);
        findings = List.copyOf(findings);
    }

    public List<String> waiting() {
        return round.subjects().stream()
                .filter(subject -> !cases.containsKey(subject))
                .toList();
    }

    public long clean() {
        return cases.values().stream().filter(AuditedCase::isClean).count();
    }

    public Optional<Finding> finding(String subject) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst();
    }
}
