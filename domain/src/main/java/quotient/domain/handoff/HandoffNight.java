package quotient.domain.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.notices.NoticeId;

/**
 * The handoff pack of one evening, as it stands.
 *
 * @param day of the company
 * @param at when it was packed; what was opened later is the next one's
 * @param card the message with it, empty where no channel was configured
 * @param spent on models that day until it was packed
 * @param completeAt when its last gap was filled, empty while it has one
 * @param qa what the look at the day's quotes found, once it was taken (P38)
 */
public record HandoffNight(
        LocalDate day,
        Instant at,
        Optional<NoticeId> card,
        Money spent,
        Optional<Instant> completeAt,
        Optional<String> qa) {

    public boolean isComplete() {
        return completeAt.isPresent();
    }

    public String subject() {
        return "handoff:" + day;
    }

    HandoffNight completedAt(Instant moment) {
        return new HandoffNight(day, at, card, spent, Optional.of(moment), qa);
    }

    HandoffNight with(String found) {
        return new HandoffNight(day, at, card, spent, completeAt, Optional.of(found));
    }
}
