package quotient.domain.testing;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.keeping.FirstAnswers;

/** First answers kept in memory. */
public final class InMemoryFirstAnswers implements FirstAnswers {
    private final InMemoryStore store;

    public InMemoryFirstAnswers(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Answer> find(String caller, String key) {
        return store.look(state -> Optional.ofNullable(state.answers.get(new InMemoryState.AnswerKey(caller, key)))
                .map(InMemoryState.AnswerAt::answer));
    }

    @Override
    public void keep(String caller, String key, Answer answer, Instant at) {
        store.with(state -> state.answers.putIfAbsent(
                new InMemoryState.AnswerKey(caller, key), new InMemoryState.AnswerAt(answer, at)));
    }

    @Override
    public int forgetBefore(Instant moment) {
        return store.with(state -> {
            int before = state.answers.size();
            state.answers.values().removeIf(kept -> kept.at().isBefore(moment));
            return before - state.answers.size();
        });
    }
}
