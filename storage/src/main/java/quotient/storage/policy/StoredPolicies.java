package quotient.storage.policy;

import java.util.Optional;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;
import quotient.storage.database.Database;
import quotient.storage.database.Remembered;
import quotient.storage.database.Session;

/** Policies in the database, each as its JSON document. They are remembered, because every quote asks for them. */
public final class StoredPolicies implements Policies {
    private static final String THE_ONE = "";

    private final Database database;
    private final Remembered<String, PricingPolicy> inForce;
    private final Remembered<PolicyVersion, Optional<PricingPolicy>> versions;

    public StoredPolicies(Database database) {
        this.database = database;
        this.inForce = new Remembered<>(database);
        this.versions = new Remembered<>(database);
    }

    @Override
    public PricingPolicy inForce() {
        return inForce.get(THE_ONE, StoredPolicies::inForce);
    }

    @Override
    public Optional<PricingPolicy> find(PolicyVersion version) {
        return versions.get(version, session -> find(session, version));
    }

    @Override
    public void putInForce(PricingPolicy policy) {
        database.changeSeldom(session -> {
            keep(session, policy);
            return session.change("""
                    INSERT INTO policy_in_force (only_row, version) VALUES (1, ?)
                    ON CONFLICT (only_row) DO UPDATE SET version = excluded.version
                    """, policy.version().value());
        });
    }

    private static void keep(Session session, PricingPolicy policy) {
        Optional<PricingPolicy> kept = find(session, policy.version());
        if (kept.isPresent() && !kept.get().equals(policy)) {
            throw new IllegalArgumentException(
                    "policy " + policy.version() + " is kept already and says something else");
        }
        if (kept.isEmpty()) {
            session.change(
                    "INSERT INTO policies (version, document) VALUES (?, ?)",
                    policy.version().value(),
                    PolicyWriting.write(policy));
        }
    }

    private static PricingPolicy inForce(Session session) {
        return session.first("SELECT version FROM policy_in_force", row -> new PolicyVersion(row.text("version")))
                .flatMap(version -> find(session, version))
                .orElseThrow(() -> new IllegalStateException("no pricing policy was ever put in force"));
    }

    private static Optional<PricingPolicy> find(Session session, PolicyVersion version) {
        return session.first(
                        "SELECT document FROM policies WHERE version = ?", row -> row.text("document"), version.value())
                .map(PolicyReading::read);
    }
}
