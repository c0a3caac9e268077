package quotient.domain.clientreports;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.Project;
import quotient.domain.roi.Verdict;

/**
 * Has a person approve a report before its client reads it, or send it back (M11). Never the person who drafted it, and
 * never with figures that are others by now. Of two who decide, the later is told who and when.
 */
public final class DecidingReports {

    private final Transactions transactions;
    private final ClientReports reports;
    private final FindingRoi finding;
    private final ReportJournal journal;
    private final ReportNotices notices;
    private final SendingReports sending;
    private final Clock clock;

    public DecidingReports(
            Transactions transactions,
            ClientReports reports,
            FindingRoi finding,
            ReportJournal journal,
            ReportNotices notices,
            SendingReports sending,
            Clock clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.finding = finding;
        this.journal = journal;
        this.notices = notices;
        this.sending = sending;
        this.clock = clock;
    }

    /** It goes to the client at once, by every way that is known to them. */
    public Outcome<KeptReport> approve(Actor actor, ReportId id) {
        return transactions.write(() -> open(actor, id)
                .then(report -> stillTrue(report)
                        .<Outcome<KeptReport>>map(Outcome::refused)
                        .orElseGet(() -> judge(actor, report, true, "").then(judged -> {
                            sending.send(judged, clock.instant());
                            return Outcome.done(judged);
                        }))));
    }

    /** @param why is never empty */
    public Outcome<KeptReport> sendBack(Actor actor, ReportId id, String why) {
        return transactions.write(() -> open(actor, id).then(report -> judge(actor, report, false, why)));
    }

    /** Whom the form for sending it back may be opened for. */
    public Outcome<KeptReport> mayDecide(Actor actor, ReportId id) {
        return transactions.read(() -> open(actor, id));
    }

    private Outcome<KeptReport> open(Actor actor, ReportId id) {
        return reports.find(id)
                .map(report -> finding.roi(actor, report.project(), Optional.empty())
                        .then(seen -> refusal(actor, report)
                                .<Outcome<KeptReport>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(report))))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no report " + id + ".")));
    }

    private Optional<Refusal> refusal(Actor actor, KeptReport report) {
        return report.verdict()
                .map(verdict -> Refusal.conflict(decided(report, verdict)))
                .or(() -> Permission.TELL_CLIENTS.refusalFor(actor))
                .or(() -> report.drafted().by().equals(actor.id())
                        ? Optional.of(Refusal.notAllowed(
                                "You drafted " + report.id() + " yourself; somebody else has to approve it."))
                        : Optional.empty());
    }

    /** What is approved is what {@code /roi} shows now. */
    private Optional<Refusal> stillTrue(KeptReport report) {
        Project project = finding.project(report.project()).orElseThrow();
        boolean same = journal.written(project, report.content().period())
                .match(now -> now.equals(report.content()), refusal -> false);
        return same
                ? Optional.empty()
                : Optional.of(Refusal.conflict("The figures have changed since " + report.id()
                        + " was drafted. Send it back; `/roi report "
                        + report.project() + " "
                        + report.content().period().kind().code() + "` drafts it anew."));
    }

    private Outcome<KeptReport> judge(Actor actor, KeptReport report, boolean approved, String why) {
        Instant now = clock.instant();
        KeptReport judged = report.judged(new Verdict(approved, Hand.of(actor, now, why)));
        if (!reports.judge(judged)) {
            return Outcome.refused(Refusal.conflict(report.id() + " has just been decided. Look again."));
        }
        String done = approved ? "approved" : "sent back";
        journal.record(
                now,
                actor,
                approved ? "report.approved" : "report.sent_back",
                judged,
                report.id() + " was " + done + " by " + actor.name() + (why.isEmpty() ? "" : ": " + why) + ".");
        notices.redraw(judged);
        return Outcome.done(judged);
    }

    private String decided(KeptReport report, Verdict verdict) {
        return report.id() + " was already " + (verdict.approved() ? "approved" : "sent back") + " by "
                + verdict.hand().name() + " at "
                + LocalText.moment(verdict.hand().at(), journal.companies().current()) + ".";
    }
}
