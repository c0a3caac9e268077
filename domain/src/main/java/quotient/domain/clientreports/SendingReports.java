package quotient.domain.clientreports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Fates;
import quotient.domain.notices.NoticeId;
import quotient.domain.people.Actor;

/**
 * Brings approved reports to their clients and sees to it that they arrive. Before a letter goes to the mail server it is
 * kept that it is about to; where the answer is lost, it goes again under the same Message-ID, by which the other side can
 * tell that it is the same.
 */
public final class SendingReports {

    private static final int AT_ONCE = 10;
    private static final int MOST_ATTEMPTS = 60;
    private static final int TOLD_AFTER = 3;
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final String LOST = "the answer was lost";

    private final Transactions transactions;
    private final ClientReports reports;
    private final Dispatches dispatches;
    private final Fates fates;
    private final Postman postman;
    private final ReportJournal journal;
    private final ReportNotices notices;

    public SendingReports(
            Transactions transactions,
            ClientReports reports,
            Dispatches dispatches,
            Fates fates,
            Postman postman,
            ReportJournal journal,
            ReportNotices notices) {
        this.transactions = transactions;
        this.reports = reports;
        this.dispatches = dispatches;
        this.fates = fates;
        this.postman = postman;
        this.journal = journal;
        this.notices = notices;
    }

    /** Joins the caller's transaction. Where no way is known, ops hears of it. */
    void send(KeptReport report, Instant now) {
        String client = report.content().client();
        Optional<String> channel = journal.channel(client);
        Optional<String> mail = journal.contact(client).mail().filter(address -> postman.isOn());
        channel.ifPresent(id -> dispatches.put(new Dispatch(
                report.id(),
                Dispatch.Way.CHANNEL,
                id,
                notices.deliver(report, id, now).value(),
                0,
                now,
                "")));
        mail.ifPresent(address ->
                dispatches.put(new Dispatch(report.id(), Dispatch.Way.MAIL, address, messageId(report), 0, now, "")));
        if (channel.isEmpty() && mail.isEmpty()) {
            notices.trouble(
                    report,
                    report.id() + " is approved, but " + client
                            + " has neither a channel here nor a mail address that letters go to; the report is kept.",
                    now);
        }
    }

    public Optional<Instant> nextDue() {
        return dispatches.nextDue();
    }

    /** Does what is due, and says what; nothing when nothing is due. */
    public List<String> step(Instant now) {
        return transactions.read(() -> dispatches.due(now, AT_ONCE)).stream()
                .map(dispatch -> dispatch.way() == Dispatch.Way.MAIL ? mail(dispatch, now) : posted(dispatch, now))
                .toList();
    }

    private String posted(Dispatch dispatch, Instant now) {
        return transactions.write(() -> {
            Optional<Fates.Fate> fate = fates.of(new NoticeId(dispatch.reference()));
            if (fate.filter(Fates.Fate::isPosted).isPresent()) {
                return arrived(dispatch, now);
            }
            String why = fate.filter(Fates.Fate::isGivenUp).map(Fates.Fate::why).orElse("");
            return later(dispatch, why, now);
        });
    }

    /** The letter itself goes out between two transactions. */
    private String mail(Dispatch dispatch, Instant now) {
        KeptReport report = transactions.write(() -> {
            dispatches.again(dispatch.again(now.plus(wait(dispatch.attempts())), LOST));
            return reports.find(dispatch.report()).orElseThrow();
        });
        Postman.Handed handed = postman.hand(dispatch, report);
        return transactions.write(() -> switch (handed.result()) {
            case TAKEN -> arrived(dispatch, now);
            case REFUSED -> givenUp(dispatch, handed.why(), now);
            case LATER -> later(dispatch, handed.why(), now);
        });
    }

    private String arrived(Dispatch dispatch, Instant now) {
        dispatches.end(dispatch, true, now);
        KeptReport report = reports.find(dispatch.report()).orElseThrow();
        if (reports.delivered(report.id(), now)) {
            notices.redraw(report);
        }
        journal.record(
                now,
                Actor.QUOTIENT,
                "report.delivered",
                report,
                report.id() + " has reached the client by " + spoken(dispatch) + ".");
        return dispatch.report() + " delivered by " + spoken(dispatch);
    }

    private String later(Dispatch dispatch, String why, Instant now) {
        if (dispatch.attempts() + 1 >= MOST_ATTEMPTS) {
            return givenUp(dispatch, why.isEmpty() ? "it never left" : why, now);
        }
        boolean isTold = dispatch.way() == Dispatch.Way.CHANNEL
                ? !why.isEmpty() && dispatch.why().isEmpty()
                : dispatch.attempts() + 1 == TOLD_AFTER;
        if (isTold) {
            trouble(dispatch, why, "it is tried again by itself", now);
        }
        dispatches.again(dispatch.again(now.plus(wait(dispatch.attempts())), why));
        return dispatch.report() + " waits for " + spoken(dispatch);
    }

    private String givenUp(Dispatch dispatch, String why, Instant now) {
        if (dispatches.end(
                new Dispatch(
                        dispatch.report(),
                        dispatch.way(),
                        dispatch.address(),
                        dispatch.reference(),
                        dispatch.attempts() + 1,
                        now,
                        why),
                false,
                now)) {
            trouble(dispatch, why, "it is not tried again", now);
        }
        return dispatch.report() + " given up by " + spoken(dispatch);
    }

    private void trouble(Dispatch dispatch, String why, String then, Instant now) {
        KeptReport report = reports.find(dispatch.report()).orElseThrow();
        notices.trouble(
                report,
                report.id() + " does not reach " + report.content().client() + " by " + spoken(dispatch) + ": " + why
                        + "; " + then + ", and the report is kept.",
                now);
    }

    private static String spoken(Dispatch dispatch) {
        return switch (dispatch.way()) {
            case CHANNEL -> "their channel " + dispatch.address();
            case MAIL -> "mail to " + dispatch.address();
        };
    }

    private static Duration wait(int attempts) {
        return WAITS.get(Math.min(attempts, WAITS.size() - 1));
    }

    /** The same at every try, and another one for another desk. */
    private static String messageId(KeptReport report) {
        return report.id().value().toLowerCase(Locale.ROOT) + "."
                + Long.toString(report.drafted().at().toEpochMilli(), Character.MAX_RADIX) + ".quotient";
    }
}
