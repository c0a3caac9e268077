package quotient.bot.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quotient.bot.http.Bearers;
import quotient.bot.http.TokenHash;
import quotient.domain.access.ApiToken;
import quotient.domain.access.ApiTokens;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Role;
import quotient.domain.reading.Fields;

/** Gives keys out and takes them back; whoever may run the command line may do it. Each step leaves an audit row. */
public final class GivingTokens {

    private static final String PREFIX = "qt_";
    private static final int RANDOM_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");
    private static final String OPERATOR = "operator";

    private final Transactions transactions;
    private final ApiTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random;

    public GivingTokens(
            Transactions transactions, ApiTokens tokens, AuditTrail audit, Clock clock, SecureRandom random) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** The key itself, which nobody can be told again: only its hash is kept. */
    public Outcome<String> create(String name, Set<Role> roles) {
        if (!NAME.matcher(name).matches() || name.equals(Bearers.ADMIN_NAME)) {
            return Outcome.refused(Refusal.ruledOut(Fields.quoted(name)
                    + " cannot name a token: take up to 63 small letters, digits, - and _, but not admin."));
        }
        String key = newKey();
        return transactions.write(() -> {
            if (tokens.named(name).isPresent()) {
                return Outcome.refused(
                        Refusal.conflict("There is or was a token called " + name + ": take another name."));
            }
            Instant now = clock.instant();
            tokens.keep(new ApiToken(name, TokenHash.of(key), roles, now, Optional.empty()));
            audit.append(entry("token.created", name, now, Map.of("roles", codes(roles))));
            return Outcome.done(key);
        });
    }

    public Outcome<ApiToken> revoke(String name) {
        return transactions.write(() -> {
            Optional<ApiToken> kept = tokens.named(name);
            if (kept.isEmpty()) {
                return Outcome.refused(Refusal.notFound(
                        "There is no token called " + Fields.quoted(name) + ": ./quotient token list names them."));
            }
            if (kept.get().revokedAt().isPresent()) {
                return Outcome.refused(Refusal.conflict("The token " + name + " was already revoked."));
            }
            ApiToken revoked = kept.get().revoked(clock.instant());
            tokens.keep(revoked);
            audit.append(entry("token.revoked", name, clock.instant(), Map.of()));
            return Outcome.done(revoked);
        });
    }

    public List<ApiToken> all() {
        return tokens.all();
    }

    /** In the order of {@link Role}. */
    public static String codes(Set<Role> roles) {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return ordered.stream().map(Role::code).collect(Collectors.joining(","));
    }

    private String newKey() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return PREFIX + new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), UTF_8);
    }

    private static AuditEntry entry(String action, String name, Instant at, Map<String, String> facts) {
        return new AuditEntry(at, OPERATOR, action, "token:" + name, Optional.empty(), facts);
    }
}
