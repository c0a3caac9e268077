package quotient.domain.notices;

import java.util.List;

/** What else shows a subject: a card that sums up many of them. */
@FunctionalInterface
public interface Echo {

    /** The subjects of cards that are to be drawn again with it; usually none. */
    List<String> of(String subject);
}
