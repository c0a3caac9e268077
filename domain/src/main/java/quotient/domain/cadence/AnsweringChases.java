package quotient.domain.cadence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.roi.Project;
import quotient.domain.roi.Projects;
import quotient.domain.roi.RecordingMetrics;
import quotient.domain.roi.RecordingMetrics.Entered;
import quotient.domain.roi.RoiAccess;
import quotient.domain.roi.RoiJournal;

/**
 * Hears what is answered when a measurement is asked for (M9). Whoever presses a button where the form was put, in the
 * client's own channel, may answer for that one due measurement, known to the desk or not; anybody else needs to be one who
 * enters figures for this client.
 */
public final class AnsweringChases {

    /** How long a form that was opened in the client's channel may be handed in. */
    private static final Duration ADMITTED_FOR = Duration.ofDays(1);

    private final Transactions transactions;
    private final Projects projects;
    private final Chases chases;
    private final CadenceBook book;
    private final RoiAccess access;
    private final RecordingMetrics recording;
    private final RoiJournal journal;
    private final ChaseNotices notices;
    private final Clock clock;

    public AnsweringChases(
            Transactions transactions,
            Projects projects,
            Chases chases,
            Clients clients,
            CadenceBook book,
            RecordingMetrics recording,
            RoiJournal journal,
            ChaseNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.chases = chases;
        this.book = book;
        this.access = new RoiAccess(projects, clients);
        this.recording = recording;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** A due measurement that this person may answer for. */
    private record Seat(Project project, ProjectCadence cadence, DueLine line, boolean isStaff) {}

    /** @param channel in which the button was pressed, as Slack says it */
    public Outcome<SelfReport> openReport(Actor actor, String channel, DueId id) {
        return transactions.write(() -> admitted(actor, channel, id)
                .then(seat -> seat.cadence().history().latestBaseline().isPresent()
                        ? Outcome.done(SelfReport.of(seat.cadence(), seat.line().due()))
                        : Outcome.refused(Refusal.ruledOut(id.project()
                                + " has no baseline yet: enter what was before with `/roi record " + id.project()
                                + " baseline`, then what is measured."))));
    }

    /** For the forms that snooze it, or say that it cannot be measured. */
    public Outcome<MeasurementCard> openAnswer(Actor actor, String channel, DueId id) {
        return transactions.write(() -> admitted(actor, channel, id)
                .map(seat -> MeasurementCard.of(seat.cadence(), seat.line(), Optional.empty())));
    }

    /**
     * Enters the figures; of a client they are marked as reported by the client, and somebody is asked to look at them.
     *
     * @throws InvalidInput with a sentence for each field that is wrong
     */
    public Outcome<Entered> report(Actor actor, DueId id, Map<String, String> typed) {
        return transactions.write(() -> seat(actor, id).then(seat -> enter(actor, seat, typed)));
    }

    /** @throws InvalidInput when the day is not after today, or not before the next one is due */
    public Outcome<Chase> snooze(Actor actor, DueId id, Map<String, String> typed) {
        LocalDate until = SnoozeForm.until(typed);
        return transactions.write(() -> seat(actor, id).then(seat -> {
            SnoozeForm.check(
                    until,
                    seat.cadence().today(),
                    seat.cadence().latestSnooze(seat.line().due()));
            Instant now = clock.instant();
            boolean kept = chases.snooze(id, new Snooze(until, Hand.of(actor, now)));
            return answered(actor, seat, kept, "measurement.snoozed", "was snoozed until " + until, now);
        }));
    }

    /** @throws InvalidInput when no reason is given */
    public Outcome<Chase> excuse(Actor actor, DueId id, Map<String, String> typed) {
        String reason = SnoozeForm.reason(typed);
        return transactions.write(() -> seat(actor, id).then(seat -> {
            Instant now = clock.instant();
            boolean kept = chases.excuse(id, Hand.of(actor, now, reason));
            return answered(actor, seat, kept, "measurement.excused", "cannot be measured: " + reason, now);
        }));
    }

    private Outcome<Entered> enter(Actor actor, Seat seat, Map<String, String> typed) {
        ProjectCadence cadence = seat.cadence();
        Map<String, String> fields = new HashMap<>(typed);
        ReportForm form = new ReportForm(SelfReport.of(cadence, seat.line().due()), cadence);
        return seat.isStaff()
                ? recording.measurement(actor, seat.project().id(), form.read(fields, false))
                : recording.reported(actor, seat.project(), form.read(fields, true));
    }

    private Outcome<Chase> answered(Actor actor, Seat seat, boolean kept, String action, String said, Instant now) {
        DueId id = seat.line().chase().id();
        if (!kept) {
            return Outcome.refused(Refusal.conflict(excused(seat.line())));
        }
        journal.record(
                now,
                actor,
                action,
                id.project().value(),
                Map.of(
                        RoiJournal.SAID,
                        "The measurement of " + seat.line().due().spoken() + " " + said + ", says " + actor.name()
                                + "."));
        notices.redraw(id);
        return Outcome.done(chases.find(id).orElseThrow());
    }

    /** Whoever presses where it was asked is remembered, so that the form can be handed in. */
    private Outcome<Seat> admitted(Actor actor, String channel, DueId id) {
        Optional<Chase> chase = chases.find(id);
        boolean isThere = chase.flatMap(Chase::askedIn).filter(channel::equals).isPresent() && isOfClient(id, channel);
        if (isThere) {
            chases.admit(id, actor.id(), clock.instant());
        }
        return seat(actor, id);
    }

    private Outcome<Seat> seat(Actor actor, DueId id) {
        Outcome<Project> staff = access.toRecord(actor, id.project());
        boolean isStaff = staff.match(project -> true, refusal -> false);
        Outcome<Project> project = isStaff ? staff : asClient(actor, id, staff);
        return project.then(found -> seat(found, id, isStaff));
    }

    private Outcome<Project> asClient(Actor actor, DueId id, Outcome<Project> otherwise) {
        boolean isAdmitted = chases.isAdmitted(id, actor.id(), clock.instant().minus(ADMITTED_FOR))
                && chases.find(id)
                        .flatMap(Chase::askedIn)
                        .filter(channel -> isOfClient(id, channel))
                        .isPresent();
        return isAdmitted ? projects.find(id.project()).map(Outcome::done).orElse(otherwise) : otherwise;
    }

    /** The channel may have been given to another client since. */
    private boolean isOfClient(DueId id, String channel) {
        return projects.find(id.project())
                .flatMap(book::client)
                .flatMap(Client::channel)
                .filter(channel::equals)
                .isPresent();
    }

    private Outcome<Seat> seat(Project project, DueId id, boolean isStaff) {
        Instant now = clock.instant();
        Optional<String> quiet = book.whyQuiet(project, now);
        if (quiet.isPresent()) {
            return Outcome.refused(Refusal.ruledOut("Nothing is asked here any more: " + quiet.get() + "."));
        }
        ProjectCadence cadence = book.of(project, now).orElseThrow();
        return cadence.cadence()
                .find(id.step())
                .map(cadence::line)
                .map(line -> open(new Seat(project, cadence, line, isStaff)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no such measurement.")));
    }

    private static Outcome<Seat> open(Seat seat) {
        return switch (seat.line().standing()) {
            case RECORDED -> Outcome.refused(Refusal.conflict(recorded(seat)));
            case EXCUSED -> Outcome.refused(Refusal.conflict(excused(seat.line())));
            default -> Outcome.done(seat);
        };
    }

    private static String recorded(Seat seat) {
        Hand hand = seat.line().first().orElseThrow().entered();
        return "The measurement of " + seat.line().due().spoken() + " was already entered by " + hand.name() + " on "
                + hand.at().atZone(seat.cadence().zone()).toLocalDate() + ".";
    }

    private static String excused(DueLine line) {
        return "It was already said that the measurement of " + line.due().spoken() + " cannot be taken"
                + line.chase().excused().map(hand -> ", by " + hand.name()).orElse("") + ".";
    }
}
