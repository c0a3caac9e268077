package quotient.domain.testing;

import java.util.Optional;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;

/** Policies kept in memory. */
public final class InMemoryPolicies implements Policies {
    private final InMemoryStore store;

    public InMemoryPolicies(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public PricingPolicy inForce() {
        return store.look(state -> state.inForce.map(state.policies::get))
                .orElseThrow(() -> new IllegalStateException("no pricing policy was ever put in force"));
    }

    @Override
    public Optional<PricingPolicy> find(PolicyVersion version) {
        return store.look(state -> Optional.ofNullable(state.policies.get(version)));
    }

    @Override
    public void putInForce(PricingPolicy policy) {
        store.with(state -> {
            PricingPolicy kept = state.policies.putIfAbsent(policy.version(), policy);
            if (kept != null && !kept.equals(policy)) {
                throw new IllegalArgumentException(
                        "policy " + policy.version() + " is kept already and says something else");
            }
            state.inForce = Optional.of(policy.version());
            return policy;
        });
    }
}
