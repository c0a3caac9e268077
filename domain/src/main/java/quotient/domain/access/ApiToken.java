package quotient.domain.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quotient.domain.people.Role;

/**
 * A system's key to the REST API. The key itself is shown once and never kept.
 *
 * @param name unique, also among revoked ones
 * @param hash SHA-256 of the key, 64 hexadecimal digits
 */
public record ApiToken(String name, String hash, Set<Role> roles, Instant createdAt, Optional<Instant> revokedAt) {
    public ApiToken {
        roles = Set.copyOf(roles);
    }

    public ApiToken revoked(Instant at) {
        return new ApiToken(name, hash, roles, createdAt, Optional.of(at));
    }
}
