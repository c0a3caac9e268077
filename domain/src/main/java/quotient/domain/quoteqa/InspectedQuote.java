package quotient.domain.quoteqa;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import quotient.domain.alerts.Severity;
import quotient.domain.pricing.Quote;

/**
 * A quote that needs a second look.
 *
 * @param findings at least one
 * @param recovery what would bring it right, as the end of a sentence
 */
public record InspectedQuote(Quote quote, List<QuoteFinding> findings, String recovery) {

    public InspectedQuote {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a quote without a finding needs no second look");
        }
    }

    /** As bad as its worst finding. */
    public Severity severity() {
        return findings.stream()
                .map(QuoteFinding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean failed(QuoteCheck check) {
        return findings.stream().anyMatch(finding -> finding.check() == check);
    }

    /** Every finding, one sentence after the other. */
    public String sentences() {
        return findings.stream().map(QuoteFinding::sentence).collect(Collectors.joining(" "));
    }
}
