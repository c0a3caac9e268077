package quotient.domain.promotions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.Role;
import quotient.domain.policy.Policies;
import quotient.domain.reading.OwnWords;

/**
 * Opens a promotion, and takes an executive's word on it, once (PRC §52, P15). A pricing admin with level 3 opens it;
 * an executive who did not open it decides, before its first day.
 */
public final class OpeningPromotions {

    private final Transactions transactions;
    private final Promotions promotions;
    private final Policies policies;
    private final People people;
    private final Companies companies;
    private final AuditTrail audit;
    private final PromotionNotices notices;
    private final Clock clock;

    public OpeningPromotions(
            Transactions transactions,
            Promotions promotions,
            Policies policies,
            People people,
            Companies companies,
            AuditTrail audit,
            PromotionNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.promotions = promotions;
        this.policies = policies;
        this.people = people;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @param typed by the names of {@link PromotionForm}
     * @throws quotient.domain.outcome.InvalidInput on the field that is missing, wrong or against a rule
     */
    public Outcome<Promotion> open(Actor actor, Map<String, String> typed) {
        Instant now = clock.instant();
        LocalDate today = today(now);
        Optional<Refusal> refusal = mayOpen(actor, today);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        PromotionForm.Wish wish = new PromotionForm(policies.inForce(), today).read(typed);
        return transactions.write(() -> promotions
                .find(wish.name())
                .<Outcome<Promotion>>map(first -> Outcome.refused(Refusal.conflict("There is a promotion "
                        + first.name() + " already, from " + first.from() + " to " + first.to()
                        + ". Take another name, so that its customers can be told apart.")))
                .orElseGet(() -> Outcome.done(keep(actor, wish, now))));
    }

    /** Whether this person may open one, before they are asked for anything. */
    public Optional<Refusal> mayOpen(Actor actor) {
        return mayOpen(actor, today(clock.instant()));
    }

    private static Optional<Refusal> mayOpen(Actor actor, LocalDate today) {
        boolean certified = actor.person()
                .map(person -> person.isCertified(CertificationLevel.ADMINISTRATOR, today))
                .orElse(false);
        return Permission.OPEN_PROMOTIONS
                .refusalFor(actor)
                .or(() -> certified
                        ? Optional.empty()
                        : Optional.of(Refusal.notAllowed("You hold no level 3 certification, so you cannot open a"
                                + " promotion. Take the level 3 exam first.")));
    }

    private Promotion keep(Actor actor, PromotionForm.Wish wish, Instant now) {
        Promotion promotion = new Promotion(
                wish.name(),
                wish.percent(),
                wish.from(),
                wish.to(),
                Hand.of(actor, now, wish.why()),
                Optional.empty(),
                1);
        promotions.add(promotion);
        record(promotion, actor, "promotion.opened", wish.why(), now);
        List<Person> executives = people.holding(Role.EXECUTIVE).stream()
                .filter(person -> !person.id().value().equals(actor.id()))
                .toList();
        notices.ask(promotion, executives, now);
        return promotion;
    }

    /** @throws quotient.domain.outcome.InvalidInput on {@link PromotionForm#WHY} when a rejection says nothing */
    public Outcome<Promotion> decide(Actor actor, String name, boolean approved, String why) {
        String said = approved
                ? OwnWords.read(PromotionForm.WHY, why, PromotionForm.LONGEST)
                : OwnWords.required(
                        PromotionForm.WHY,
                        why,
                        PromotionForm.LONGEST,
                        "A rejection needs a reason, so that whoever opened it knows what to change.");
        return transactions.write(() -> {
            Instant now = clock.instant();
            return mayDecide(actor, name)
                    .then(promotion -> keep(
                            actor, promotion.decided(new PromotionDecision(approved, Hand.of(actor, now, said))), now));
        });
    }

    /** The promotion, when this person may decide on it now. */
    public Outcome<Promotion> mayDecide(Actor actor, String name) {
        LocalDate today = today(clock.instant());
        return promotions
                .find(name)
                .map(promotion -> refusal(actor, promotion, today)
                        .<Outcome<Promotion>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(promotion)))
                .orElseGet(() -> Outcome.refused(FindingPromotions.none(name)));
    }

    private Optional<Refusal> refusal(Actor actor, Promotion promotion, LocalDate today) {
        if (actor.person().isEmpty() || promotion.opened().by().equals(actor.id())) {
            return Optional.of(Refusal.notAllowed("You cannot decide on a promotion that you opened yourself."));
        }
        return Permission.DECIDE_PROMOTIONS.refusalFor(actor).or(() -> settled(promotion, today));
    }

    private Optional<Refusal> settled(Promotion promotion, LocalDate today) {
        if (promotion.decision().isPresent()) {
            PromotionDecision decision = promotion.decision().get();
            return Optional.of(Refusal.conflict(promotion.name() + " was already " + decision.spoken() + " by "
                    + decision.hand().name() + " at "
                    + LocalText.moment(decision.hand().at(), companies.current()) + "."));
        }
        return today.isBefore(promotion.from())
                ? Optional.empty()
                : Optional.of(Refusal.ruledOut(promotion.name() + " should have begun on " + promotion.from()
                        + "; it is too late to decide. Open it again for later days."));
    }

    private Outcome<Promotion> keep(Actor actor, Promotion decided, Instant now) {
        if (!promotions.replace(decided)) {
            return Outcome.refused(Refusal.conflict(decided.name() + " has just changed. Look again."));
        }
        PromotionDecision decision = decided.decision().orElseThrow();
        record(decided, actor, "promotion." + decision.spoken(), decision.hand().why(), now);
        notices.redraw(decided);
        return Outcome.done(decided);
    }

    private void record(Promotion promotion, Actor actor, String action, String why, Instant now) {
        audit.append(new AuditEntry(
                now,
                actor.id(),
                action,
                promotion.subject(),
                Optional.of(policies.inForce().version().value()),
                Map.of(
                        "percent", promotion.percent().value().toPlainString(),
                        "from", promotion.from().toString(),
                        "to", promotion.to().toString(),
                        "why", why)));
    }

    private LocalDate today(Instant now) {
        return now.atZone(companies.current().zone()).toLocalDate();
    }
}
