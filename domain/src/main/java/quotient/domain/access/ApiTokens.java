package quotient.domain.access;

import java.util.List;
import java.util.Optional;

/** Every key that was ever given out. */
public interface ApiTokens {

    Optional<ApiToken> named(String name);

    /** The token of that hash, unless it was revoked. */
    Optional<ApiToken> valid(String hash);

    /** By name. */
    List<ApiToken> all();

    /** Adds the token, or replaces the one of that name. */
    void keep(ApiToken token);
}
