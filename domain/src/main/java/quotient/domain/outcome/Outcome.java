package quotient.domain.outcome;

import java.util.function.Function;

/** Either it was done and here is what came of it, or it was refused and here is why. */
public sealed interface Outcome<T> {

    <R> R match(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused);

    record Done<T>(T value) implements Outcome<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
            return done.apply(value);
        }
    }

    record Refused<T>(Refusal refusal) implements Outcome<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return match(next, Outcome::refused);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return match(value -> done(change.apply(value)), Outcome::refused);
    }
}
