package quotient.bot.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.bot.settings.Secret;
import quotient.domain.access.ApiTokens;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;

/** Stands before the figures and everything under {@code /api/} but the two health checks, and knows callers by their token. */
public final class Bearers implements Routes {

    /** What the caller with the operator's own token is called; no other token may be. */
    public static final String ADMIN_NAME = "admin";

    private static final Set<String> OPEN = Set.of(HealthApi.LIVE, HealthApi.READY);
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([\\x21-\\x7e]{1,500}) *");
    private static final String CALLER = "quotient.caller";
    private static final Actor ADMIN = Actor.token(ADMIN_NAME, Set.of(Role.ADMIN));

    private final Optional<byte[]> adminHash;
    private final ApiTokens tokens;

    public Bearers(Optional<Secret> adminToken, ApiTokens tokens) {
        this.adminHash = adminToken.map(token -> TokenHash.of(token.reveal()).getBytes(UTF_8));
        this.tokens = tokens;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.before("/api/*", this::letIn);
        door.before(MetricsApi.PATH, this::letIn);
    }

    private void letIn(Context context) {
        if (!OPEN.contains(context.path())) {
            context.attribute(CALLER, identify(context.header("Authorization")));
        }
    }

    /** Whoever sent a request that was let in. */
    static Actor caller(Context context) {
        Actor caller = context.attribute(CALLER);
        if (caller == null) {
            throw new IllegalStateException("a path that is open to everybody has no caller");
        }
        return caller;
    }

    private Actor identify(String header) {
        if (header == null || header.isBlank()) {
            throw Problem.unauthorized("Say who you are: send the header Authorization: Bearer <token>.")
                    .refused();
        }
        Matcher matcher = BEARER.matcher(header);
        if (!matcher.matches()) {
            throw unknown();
        }
        return known(TokenHash.of(matcher.group(1))).orElseThrow(Bearers::unknown);
    }

    /** Hashes are compared, in constant time, so that neither time nor a database tells anything about a token. */
    private Optional<Actor> known(String hash) {
        boolean admin = adminHash
                .map(expected -> MessageDigest.isEqual(expected, hash.getBytes(UTF_8)))
                .orElse(false);
        return admin ? Optional.of(ADMIN) : tokens.valid(hash).map(token -> Actor.token(token.name(), token.roles()));
    }

    private static Problem.Refused unknown() {
        return Problem.unauthorized("I do not know this token. Make one with ./quotient token create NAME.")
                .with("WWW-Authenticate", "Bearer realm=\"quotient\", error=\"invalid_token\"")
                .refused();
    }
}
