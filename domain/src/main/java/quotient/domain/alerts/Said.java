package quotient.domain.alerts;

import java.util.List;
import java.util.Optional;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;

/** What was said of each alert, where, once for each business key. */
public interface Said {

    /** The key of an alert's card. */
    String CARD = "card";

    /** Empty when that was not said there yet. */
    Optional<NoticeId> find(AlertId alert, String key, Destination to);

    /** @throws RuntimeException when it was said there already; then the whole unit of work is undone */
    void keep(AlertId alert, String key, Destination to, NoticeId notice);

    /** Every card of the alert, the first one first. */
    List<Card> cards(AlertId alert);

    /** A card and where it stands. */
    record Card(Destination to, NoticeId notice) {}
}
