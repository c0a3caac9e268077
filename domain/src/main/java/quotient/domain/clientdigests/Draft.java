package quotient.domain.clientdigests;

import java.util.function.Function;

/** Either something worth saying, or why it is better to be silent. */
public sealed interface Draft {

    <R> R match(Function<DigestText, R> worth, Function<String, R> silent);

    record Worth(DigestText text) implements Draft {
        @Override
        public <R> R match(Function<DigestText, R> worth, Function<String, R> silent) {
            return worth.apply(text);
        }
    }

    /** @param why in a few words, for the run */
    record Silent(String why) implements Draft {
        @Override
        public <R> R match(Function<DigestText, R> worth, Function<String, R> silent) {
            return silent.apply(why);
        }
    }

    static Draft say(DigestText text) {
        return new Worth(text);
    }

    static Draft silent(String why) {
        return new Silent(why);
    }
}
