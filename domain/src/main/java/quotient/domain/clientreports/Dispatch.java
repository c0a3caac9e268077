package quotient.domain.clientreports;

import java.time.Instant;

/**
 * One way of an approved report to its client.
 *
 * @param address the channel, or the mail address
 * @param reference the id of the notice, or the Message-ID, which is the same at every try
 * @param attempts how often it was tried
 * @param nextTry when to look after it again
 * @param why what stood in the way the last time; empty when nothing did
 */
public record Dispatch(
        ReportId report, Way way, String address, String reference, int attempts, Instant nextTry, String why) {

    public enum Way {
        CHANNEL,
        MAIL
    }

    Dispatch again(Instant at, String cause) {
        return new Dispatch(report, way, address, reference, attempts + 1, at, cause);
    }
}
