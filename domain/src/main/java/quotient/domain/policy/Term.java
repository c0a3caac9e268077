package quotient.domain.policy;

import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** What a rep ticks when a deal is not on standard terms (P31), or when its scope may move (P23). */
public enum Term implements Word {
    SLA_PENALTIES("custom SLA penalties", List.of("sla", "sla_penalty", "custom_sla")),
    NET_TERMS("net payment terms over 45 days", List.of("net", "net60", "net90", "net_terms_over_45")),
    DATA_RESIDENCY("data residency guarantees", List.of("residency")),
    UNLIMITED_USAGE("unlimited usage", List.of("unlimited")),
    LIABILITY_CAP("a changed liability cap", List.of("liability", "liability_cap_change")),
    SCOPE_UNCLEAR("unclear scope", List.of("unclear_scope")),
    SCOPE_EXPANSION("a scope likely to grow by more than 30 %", List.of("scope_growth", "scope_creep"));

    private final String spoken;
    private final List<String> alsoCalled;

    Term(String spoken, List<String> alsoCalled) {
        this.spoken = spoken;
        this.alsoCalled = alsoCalled;
    }

    /** As a sentence says it: "asks for data residency guarantees". */
    public String spoken() {
        return spoken;
    }

    @Override
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    public static Optional<Term> ofWord(String word) {
        return Word.find(word, values());
    }
}
