package quotient.bot.commandline;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import quotient.bot.access.GivingTokens;
import quotient.bot.settings.Settings;
import quotient.domain.access.ApiToken;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Role;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** {@code token create}, {@code token list} and {@code token revoke}. Only the key goes to standard output. */
final class TokenVerbs {

    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::code).toList();

    private final Verbs verbs;
    private final PrintStream out;
    private final PrintStream err;

    TokenVerbs(Verbs verbs, PrintStream out, PrintStream err) {
        this.verbs = verbs;
        this.out = out;
        this.err = err;
    }

    int run(Typed typed, Settings settings) {
        String name = typed.argument().orElse("");
        return switch (typed.verb()) {
            case "token create" -> create(name, roles(typed.roles()), settings);
            case "token revoke" -> revoke(name, settings);
            default -> list(settings);
        };
    }

    private int create(String name, Set<Role> roles, Settings settings) {
        String key = done(verbs.withTokens(settings, tokens -> tokens.create(name, roles)));
        out.println(key);
        err.println("quotient: the token " + name + " may do what " + GivingTokens.codes(roles)
                + " may; keep the key, it is not shown again.");
        return QuotientCommand.DONE;
    }

    private int revoke(String name, Settings settings) {
        done(verbs.withTokens(settings, tokens -> tokens.revoke(name)));
        out.println("The token " + name + " is revoked.");
        return QuotientCommand.DONE;
    }

    private int list(Settings settings) {
        List<ApiToken> all = verbs.withTokens(settings, GivingTokens::all);
        if (all.isEmpty()) {
            out.println("There is no token yet: ./quotient token create NAME makes one.");
        }
        all.forEach(token -> out.println(row(token)));
        return QuotientCommand.DONE;
    }

    private static String row(ApiToken token) {
        String state = token.revokedAt().map(at -> "revoked " + at).orElse("valid");
        return String.format(
                Locale.ROOT,
                "%-24s %-28s made %s, %s",
                token.name(),
                GivingTokens.codes(token.roles()),
                token.createdAt(),
                state);
    }

    private static Set<Role> roles(List<String> typed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : typed) {
            roles.add(Role.ofCode(word.strip()).orElseThrow(() -> unknownRole(word)));
        }
        return roles.isEmpty() ? EnumSet.of(Role.REP) : roles;
    }

    private static BadArguments unknownRole(String word) {
        return new BadArguments("--role " + Fields.quoted(word) + ": "
                + NearMiss.of(word, ROLES)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("say one of " + String.join(", ", ROLES) + "."));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> {
            throw refusal.kind() == Refusal.Kind.RULED_OUT
                    ? new BadArguments(refusal.sentence())
                    : new CannotRun(refusal.sentence());
        });
    }
}
