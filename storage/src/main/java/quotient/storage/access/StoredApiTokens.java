package quotient.storage.access;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.access.ApiToken;
import quotient.domain.access.ApiTokens;
import quotient.domain.people.Role;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Words;

/** API tokens in the database. */
public final class StoredApiTokens implements ApiTokens {
    private final Database database;

    public StoredApiTokens(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ApiToken> named(String name) {
        return database.look(session -> session.first(
                "SELECT name, hash, roles, created_at, revoked_at FROM api_tokens WHERE name = ?",
                StoredApiTokens::token,
                name));
    }

    @Override
    public Optional<ApiToken> valid(String hash) {
        return database.look(session -> session.first("""
                SELECT name, hash, roles, created_at, revoked_at FROM api_tokens
                WHERE hash = ? AND revoked_at IS NULL
                """, StoredApiTokens::token, hash));
    }

    @Override
    public List<ApiToken> all() {
        List<ApiToken> tokens = database.look(session -> session.all(
                "SELECT name, hash, roles, created_at, revoked_at FROM api_tokens", StoredApiTokens::token));
        return tokens.stream().sorted(Comparator.comparing(ApiToken::name)).toList();
    }

    @Override
    public void keep(ApiToken token) {
        database.change(session -> session.change(
                """
                INSERT INTO api_tokens (name, hash, roles, created_at, revoked_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET
                    hash = excluded.hash,
                    roles = excluded.roles,
                    created_at = excluded.created_at,
                    revoked_at = excluded.revoked_at
                """, token.name(), token.hash(), Words.codes(token.roles()), token.createdAt(), token.revokedAt()));
    }

    private static ApiToken token(Row row) throws SQLException {
        return new ApiToken(
                row.text("name"),
                row.text("hash"),
                Words.readSet(row.text("roles"), Role.class),
                row.moment("created_at"),
                row.optionalMoment("revoked_at"));
    }
}
