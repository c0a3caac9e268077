package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.access.ApiToken;
import quotient.domain.access.ApiTokens;

/** API tokens kept in memory. */
public final class InMemoryApiTokens implements ApiTokens {
    private final InMemoryStore store;

    public InMemoryApiTokens(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<ApiToken> named(String name) {
        return store.look(state -> Optional.ofNullable(state.tokens.get(name)));
    }

    @Override
    public Optional<ApiToken> valid(String hash) {
        return all().stream()
                .filter(token -> token.hash().equals(hash) && token.revokedAt().isEmpty())
                .findFirst();
    }

    @Override
    public List<ApiToken> all() {
        return store.look(state -> state.tokens.values().stream()
                .sorted(Comparator.comparing(ApiToken::name))
                .toList());
    }

    @Override
    public void keep(ApiToken token) {
        store.with(state -> state.tokens.put(token.name(), token));
    }
}
