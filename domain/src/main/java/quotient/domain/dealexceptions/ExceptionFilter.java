package quotient.domain.dealexceptions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which exceptions; what is empty does not narrow.
 *
 * @param owner a Slack user id
 * @param seenBy the id of an actor who sees only those that they own or whose quote they made
 * @param openedFrom and openedTo, local dates, both within
 */
public record ExceptionFilter(
        Optional<ExceptionStatus> status,
        Optional<String> owner,
        Optional<String> seenBy,
        Optional<LocalDate> openedFrom,
        Optional<LocalDate> openedTo) {

    public static final ExceptionFilter ALL = new ExceptionFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    public static final ExceptionFilter OPEN = ALL.withStatus(ExceptionStatus.OPEN);

    public ExceptionFilter withStatus(ExceptionStatus which) {
        return new ExceptionFilter(Optional.of(which), owner, seenBy, openedFrom, openedTo);
    }

    public ExceptionFilter ownedBy(String person) {
        return new ExceptionFilter(status, Optional.of(person), seenBy, openedFrom, openedTo);
    }

    public ExceptionFilter seenBy(String actor) {
        return new ExceptionFilter(status, owner, Optional.of(actor), openedFrom, openedTo);
    }

    /** Open ones that are of that age on that day. */
    public ExceptionFilter in(AgeBand band, LocalDate today) {
        return new ExceptionFilter(
                Optional.of(ExceptionStatus.OPEN), owner, seenBy, band.openedFrom(today), band.openedTo(today));
    }

    /** Open ones that are at least that old on that day. */
    public ExceptionFilter agedAtLeast(int days, LocalDate today) {
        return new ExceptionFilter(
                Optional.of(ExceptionStatus.OPEN), owner, seenBy, Optional.empty(), Optional.of(today.minusDays(days)));
    }
}
