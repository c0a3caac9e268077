package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.access.ApiToken;
import quotient.domain.access.ApiTokens;
import quotient.domain.people.Role;

/** What every {@link ApiTokens} promises. */
public interface ApiTokensContract {
    Ports ports();

    @Test
    default void aTokenIsFoundByNameAndByHash() {
        ApiToken token = token("crm", "a");
        ports().apiTokens().keep(token);
        assertEquals(Optional.of(token), ports().apiTokens().named("crm"));
        assertEquals(Optional.of(token), ports().apiTokens().valid(token.hash()));
        assertEquals(Optional.empty(), ports().apiTokens().named("CRM"));
        assertEquals(Optional.empty(), ports().apiTokens().valid("b".repeat(64)));
    }

    @Test
    default void aRevokedTokenKeepsItsNameButOpensNothing() {
        ApiToken revoked = token("crm", "a").revoked(TestQuotes.START.plusSeconds(1));
        ports().apiTokens().keep(token("crm", "a"));
        ports().apiTokens().keep(revoked);
        assertEquals(Optional.of(revoked), ports().apiTokens().named("crm"));
        assertEquals(Optional.empty(), ports().apiTokens().valid(revoked.hash()));
    }

    @Test
    default void tokensStandByName() {
        List.of(token("crm", "c"), token("bi", "b"), token("erp", "e")).forEach(ports().apiTokens()::keep);
        assertEquals(
                List.of("bi", "crm", "erp"),
                ports().apiTokens().all().stream().map(ApiToken::name).toList());
    }

    private static ApiToken token(String name, String digit) {
        return new ApiToken(name, digit.repeat(64), Set.of(Role.REP, Role.OPS), TestQuotes.START, Optional.empty());
    }
}
