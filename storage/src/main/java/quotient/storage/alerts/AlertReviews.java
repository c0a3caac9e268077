package quotient.storage.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quotient.domain.alerts.KindReview;
import quotient.domain.alerts.KindTally;
import quotient.domain.alerts.Worth;
import quotient.storage.database.Session;

/** What became of the alerts of some days; read row by row, since a median needs them all. */
final class AlertReviews {
    private AlertReviews() {}

    static List<KindReview> of(Session session, Instant from, Instant to) {
        KindTally tally = new KindTally();
        session.each(
                """
                SELECT kind, acted, opened_at, acknowledged_first FROM alerts WHERE opened_at >= ? AND opened_at < ?
                """,
                row -> {
                    Instant opened = row.moment("opened_at");
                    tally.alert(
                            row.text("kind"),
                            row.flag("acted"),
                            row.optionalMoment("acknowledged_first").map(at -> Duration.between(opened, at)));
                    return tally;
                },
                from,
                to);
        session.each(
                """
                SELECT alerts.kind AS kind, vote.worth AS worth
                FROM alerts JOIN alert_votes vote ON vote.alert = alerts.number
                WHERE alerts.opened_at >= ? AND alerts.opened_at < ?
                """,
                row -> {
                    tally.vote(row.text("kind"), row.word("worth", Worth.class));
                    return tally;
                },
                from,
                to);
        return tally.reviews();
    }
}
