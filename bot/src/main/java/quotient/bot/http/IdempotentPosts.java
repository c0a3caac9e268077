package quotient.bot.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import quotient.domain.keeping.FirstAnswers;
import quotient.domain.keeping.Transactions;

/**
 * A request that carries an {@code Idempotency-Key} is carried out once: the effect and its answer are kept in one unit of
 * work, and whoever repeats the request gets that answer. A request that was refused kept nothing and may be corrected.
 */
public final class IdempotentPosts {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private final Transactions transactions;
    private final FirstAnswers answers;
    private final Clock clock;

    public IdempotentPosts(Transactions transactions, FirstAnswers answers, Clock clock) {
        this.transactions = transactions;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param fields what was asked; the same key with other fields is a mistake of the caller
     * @param effect runs at most once for a key; throws when it refuses
     */
    void answer(Context context, Map<String, String> fields, Supplier<Answer> effect) {
        Optional<String> key = Optional.ofNullable(context.header(HEADER));
        if (key.isEmpty()) {
            effect.get().send(context);
            return;
        }
        if (!KEY.matcher(key.get()).matches()) {
            throw Problem.malformed(HEADER, HEADER + " must be 1 to 255 printable characters.")
                    .refused();
        }
        String caller = Bearers.caller(context).id();
        String question = TokenHash.of(context.path() + "\n" + new TreeMap<>(fields));
        transactions.write(() -> first(caller, key.get(), question, effect)).send(context);
    }

    private Answer first(String caller, String key, String question, Supplier<Answer> effect) {
        Optional<FirstAnswers.Answer> kept = answers.find(caller, key);
        if (kept.isEmpty()) {
            Answer answer = effect.get();
            FirstAnswers.Answer first = new FirstAnswers.Answer(question, answer.status(), answer.body());
            answers.keep(caller, key, first, clock.instant());
            return answer;
        }
        if (!kept.get().question().equals(question)) {
            throw Problem.of(
                            422,
                            "This " + HEADER + " came before with another request; take a new key for a new request.")
                    .refused();
        }
        return new Answer(kept.get().status(), kept.get().body());
    }
}
