package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;

/** What people do about an open exception, apart from approving it again. Of two who end it, the later is told by whom. */
public final class HandlingExceptions {

    private final Transactions transactions;
    private final ExceptionAccess access;
    private final ExceptionJournal journal;
    private final ExceptionNotices notices;
    private final People people;
    private final Companies companies;
    private final Clock clock;

    public HandlingExceptions(
            Transactions transactions,
            DealExceptions exceptions,
            ExceptionJournal journal,
            ExceptionNotices notices,
            People people,
            Companies companies,
            Clock clock) {
        this.transactions = transactions;
        this.access = new ExceptionAccess(exceptions, companies);
        this.journal = journal;
        this.notices = notices;
        this.people = people;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * Adds margin that was measured as won back. A deal that passes its guardrail misses nothing that would bound it.
     *
     * @throws InvalidInput on {@code margin_recovered_pct} when that is more than is missing
     */
    public Outcome<DealException> progress(Actor actor, ExceptionId id, ExceptionForm.Measured measured) {
        return step(access::toHandle, actor, id, (exception, now) -> {
            checkFits(exception, measured);
            DealException progressed = exception.progressed(
                    new ProgressEntry(measured.percent(), today(now), Hand.of(actor, now, measured.note())));
            String sentence = ExceptionSentences.progressed(progressed, measured, actor);
            return journal.keep(progressed, actor, "exception.progressed", sentence, now);
        });
    }

    /**
     * Closes it as recovered. What no progress had told yet counts as won back at the close.
     *
     * @throws InvalidInput on {@code margin_pct} when the measured margin is still below the guardrail
     */
    public Outcome<DealException> close(Actor actor, ExceptionId id, ExceptionForm.Measured measured) {
        return step(access::toHandle, actor, id, (exception, now) -> {
            checkRecovered(exception, measured.percent());
            Hand hand = Hand.of(actor, now, measured.note());
            DealException whole = exception.remaining().signum() > 0
                    ? exception.progressed(new ProgressEntry(exception.remaining(), today(now), hand))
                    : exception;
            DealException closed = ended(
                    whole,
                    Review.Outcome.RECOVERED,
                    ExceptionStatus.CLOSED,
                    Optional.of(measured.percent()),
                    hand,
                    actor);
            String sentence = ExceptionSentences.closed(closed, measured, actor);
            return journal.keep(closed, actor, "exception.closed", sentence, now);
        });
    }

    /** @param why it is given up */
    public Outcome<DealException> retire(Actor actor, ExceptionId id, String why) {
        return step(access::toRetire, actor, id, (exception, now) -> {
            DealException retired = ended(
                    exception,
                    Review.Outcome.RETIRED,
                    ExceptionStatus.RETIRED,
                    Optional.empty(),
                    Hand.of(actor, now, why),
                    actor);
            String sentence = "Retired by " + actor.name() + ": " + why;
            return journal.keep(retired, actor, "exception.retired", sentence, now);
        });
    }

    public Outcome<DealException> assign(Actor actor, ExceptionId id, PersonId owner) {
        return step(access::toHandle, actor, id, (exception, now) -> {
            String name = people.find(owner).map(Person::name).orElse(owner.value());
            String sentence = actor.name() + " gave it to " + name + ".";
            return journal.keep(exception.ownedBy(owner), actor, "exception.assigned", sentence, now)
                    .map(kept -> {
                        notices.showOwner(kept, now);
                        return kept;
                    });
        });
    }

    /** Whom a form for progress or closing may be opened for. */
    public Outcome<DealException> mayHandle(Actor actor, ExceptionId id) {
        return transactions.read(() -> access.toHandle(actor, id));
    }

    public Outcome<DealException> mayRetire(Actor actor, ExceptionId id) {
        return transactions.read(() -> access.toRetire(actor, id));
    }

    private interface Finding {
        Outcome<DealException> find(Actor actor, ExceptionId id);
    }

    private interface Step {
        Outcome<DealException> take(DealException exception, Instant now);
    }

    private Outcome<DealException> step(Finding finding, Actor actor, ExceptionId id, Step step) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            Function<DealException, Outcome<DealException>> taken = exception -> step.take(exception, now);
            return finding.find(actor, id).then(taken);
        });
    }

    private DealException ended(
            DealException exception,
            Review.Outcome outcome,
            ExceptionStatus status,
            Optional<BigDecimal> margin,
            Hand hand,
            Actor actor) {
        LocalDate today = today(hand.at());
        String role =
                actor.roles().stream().sorted().findFirst().map(Role::spoken).orElse("");
        return exception.ended(new ExceptionEnd(status, today, margin, hand), new Review(outcome, today, role, hand));
    }

    private static void checkFits(DealException exception, ExceptionForm.Measured measured) {
        boolean isBelowGuardrail = exception.deal().gap().signum() > 0;
        if (isBelowGuardrail && measured.percent().compareTo(exception.remaining()) > 0) {
            throw new InvalidInput(ExceptionForm.RECOVERED, ExceptionSentences.tooMuch(exception, measured.percent()));
        }
        if (measured.percent().signum() == 0 && measured.note().isEmpty()) {
            throw new InvalidInput(ExceptionForm.NOTE, "Where nothing was won back yet, say in a note how it goes.");
        }
    }

    private static void checkRecovered(DealException exception, BigDecimal margin) {
        if (margin.compareTo(exception.deal().minimumMargin().value()) < 0) {
            throw new InvalidInput(
                    ExceptionForm.MARGIN,
                    "margin_pct " + margin.toPlainString() + " is below the guardrail of "
                            + exception.deal().minimumMargin() + ", so " + exception.id()
                            + " is not recovered: record progress, or have it retired.");
        }
    }

    private LocalDate today(Instant now) {
        return now.atZone(companies.current().zone()).toLocalDate();
    }
}
