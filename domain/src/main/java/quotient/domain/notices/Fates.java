package quotient.domain.notices;

import java.util.Optional;

/** What has become of notices, for whoever must know that they arrived. */
public interface Fates {

    /** Empty when there is no notice of that id. */
    Optional<Fate> of(NoticeId id);

    /** @param why it was given up, else perhaps why it waits */
    record Fate(State state, String why) {

        public enum State {
            WAITING,
            POSTED,
            GIVEN_UP
        }

        public boolean isPosted() {
            return state == State.POSTED;
        }

        public boolean isGivenUp() {
            return state == State.GIVEN_UP;
        }
    }
}
