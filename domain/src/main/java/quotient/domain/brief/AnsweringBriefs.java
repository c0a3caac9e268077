package quotient.domain.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.PersonId;
import quotient.domain.reading.OwnWords;

/** What executives do with a brief: they note it, or ask somebody; what is asked stays open until it is done. */
public final class AnsweringBriefs {

    public static final String QUESTION = "question";
    public static final String OWNER = "owner";
    public static final int LONGEST = 300;

    private static final int MOST_OPEN = 10;

    private final Transactions transactions;
    private final Briefs briefs;
    private final BriefActions actions;
    private final People people;
    private final Companies companies;
    private final BriefNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public AnsweringBriefs(
            Transactions transactions,
            Briefs briefs,
            BriefActions actions,
            People people,
            Companies companies,
            BriefNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.briefs = briefs;
        this.actions = actions;
        this.people = people;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused, with who was first, when somebody has noted it. */
    public Outcome<Brief> note(Actor actor, LocalDate day) {
        return answering(actor, day, () -> {
            Hand hand = Hand.of(actor, clock.instant());
            if (!briefs.note(day, hand)) {
                return already("Noted", briefs.find(day).flatMap(Brief::noted));
            }
            briefs.decide(day, hand.at());
            log(hand, "brief.noted", Brief.subject(day), Map.of());
            notices.redraw(day);
            return Outcome.done(briefs.find(day).orElseThrow());
        });
    }

    /** Whom the form may be opened for. */
    public Outcome<LocalDate> mayAsk(Actor actor, LocalDate day) {
        return answering(actor, day, () -> Outcome.done(day));
    }

    /**
     * Asks somebody about a brief. It is due within the 48 hours in which a brief should be decided.
     *
     * @throws InvalidInput on {@code question} or {@code owner}, with what would be right
     */
    public Outcome<BriefAction> ask(Actor actor, LocalDate day, BriefSection section, String question, PersonId owner) {
        String asked = OwnWords.required(QUESTION, question, LONGEST, "Say what has to be answered or decided.");
        return answering(actor, day, () -> {
            if (people.find(owner).isEmpty()) {
                throw new InvalidInput(OWNER, "I do not know " + owner.value() + "; choose somebody of the desk.");
            }
            return asked(Hand.of(actor, clock.instant()), day, section, asked, owner);
        });
    }

    private Outcome<BriefAction> asked(
            Hand hand, LocalDate day, BriefSection section, String question, PersonId owner) {
        BriefAction action = new BriefAction(
                actions.nextId(),
                day,
                section,
                question,
                owner,
                hand,
                hand.at().plus(Brief.DECIDED_WITHIN),
                Optional.empty());
        List<BriefAction> open =
                actions.of(day).stream().filter(BriefAction::isOpen).toList();
        Optional<Refusal> refusal = refusal(open, action);
        refusal.ifPresentOrElse(no -> {}, () -> keep(action));
        return refusal.<Outcome<BriefAction>>map(Outcome::refused).orElseGet(() -> Outcome.done(action));
    }

    private static Optional<Refusal> refusal(List<BriefAction> open, BriefAction action) {
        return open.stream()
                .filter(each -> each.asksTheSame(action))
                .findFirst()
                .map(same -> Refusal.conflict("That was asked already: it is " + same.id() + "."))
                .or(() -> open.size() < MOST_OPEN
                        ? Optional.empty()
                        : Optional.of(Refusal.ruledOut("This brief has " + MOST_OPEN
                                + " open questions already; close one with Done before you ask another.")));
    }

    private void keep(BriefAction action) {
        actions.add(action);
        log(
                action.asked(),
                "brief.asked",
                action.id().value(),
                Map.of(
                        "brief",
                        action.brief().toString(),
                        "section",
                        action.section().code(),
                        "question",
                        action.question(),
                        "owner",
                        action.owner().value()));
        notices.asked(action);
    }

    /** Refused, with who was first, when it is done already. The brief is decided with its last question. */
    public Outcome<BriefAction> finish(Actor actor, BriefActionId id) {
        return permitted(Permission.CLOSE_BRIEF_ACTIONS, actor, () -> {
            Optional<BriefAction> found = actions.find(id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.notFound("There is no action " + id + "."));
            }
            Hand hand = Hand.of(actor, clock.instant());
            if (!actions.finish(id, hand)) {
                return already(id + " was done", actions.find(id).flatMap(BriefAction::done));
            }
            settle(found.get(), hand);
            return Outcome.done(actions.find(id).orElseThrow());
        });
    }

    private void settle(BriefAction action, Hand hand) {
        if (actions.of(action.brief()).stream().noneMatch(BriefAction::isOpen)) {
            briefs.decide(action.brief(), hand.at());
        }
        log(
                hand,
                "brief.done",
                action.id().value(),
                Map.of("brief", action.brief().toString()));
        notices.redraw(action.id());
        briefs.since(action.brief()).forEach(brief -> notices.redraw(brief.day()));
    }

    private <T> Outcome<T> answering(Actor actor, LocalDate day, Supplier<Outcome<T>> work) {
        return permitted(
                Permission.ANSWER_BRIEFS,
                actor,
                () -> briefs.find(day).isPresent()
                        ? work.get()
                        : Outcome.refused(Refusal.notFound("There is no brief of " + day + ".")));
    }

    private <T> Outcome<T> permitted(Permission permission, Actor actor, Supplier<Outcome<T>> work) {
        return permission.refusalFor(actor).map(Outcome::<T>refused).orElseGet(() -> transactions.write(work));
    }

    private <T> Outcome<T> already(String what, Optional<Hand> first) {
        return Outcome.refused(Refusal.conflict(first.map(hand -> what + " already, by " + hand.name() + " at "
                        + LocalText.moment(hand.at(), companies.current()) + ".")
                .orElse(what + " already.")));
    }

    private void log(Hand hand, String action, String subject, Map<String, String> facts) {
        audit.append(new AuditEntry(hand.at(), hand.by(), action, subject, Optional.empty(), facts));
    }
}
