package quotient.domain.policy;

import java.util.Optional;

/** Every version of the pricing policy that ever was in force, and which one is now. */
public interface Policies {

    /** @throws IllegalStateException when none was ever put in force */
    PricingPolicy inForce();

    Optional<PricingPolicy> find(PolicyVersion version);

    /** Keeps the policy and puts it in force. A version that is kept already must be the same document. */
    void putInForce(PricingPolicy policy);
}
