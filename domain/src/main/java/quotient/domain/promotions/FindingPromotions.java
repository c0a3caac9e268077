package quotient.domain.promotions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Looks promotions and their cohorts up. */
public final class FindingPromotions {

    private final Promotions promotions;
    private final Companies companies;
    private final Clock clock;

    public FindingPromotions(Promotions promotions, Companies companies, Clock clock) {
        this.promotions = promotions;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * A promotion.
     *
     * @param cohort what was quoted by it so far, empty for who may not see the quotes of others (P97)
     */
    public record Told(Promotion promotion, Optional<Cohort> cohort) {}

    public Outcome<List<Promotion>> latest(Actor actor, int limit) {
        return Permission.QUOTE
                .refusalFor(actor)
                .<Outcome<List<Promotion>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(promotions.latest(limit)));
    }

    public Outcome<Told> show(Actor actor, String typed) {
        String name = Offer.plain(typed);
        return Permission.QUOTE
                .refusalFor(actor)
                .<Outcome<Told>>map(Outcome::refused)
                .orElseGet(() -> told(actor, name).map(Outcome::done).orElseGet(() -> Outcome.refused(none(name))));
    }

    private Optional<Told> told(Actor actor, String name) {
        return Permission.SEE_ALL_QUOTES.isGivenTo(actor)
                ? find(name)
                : promotions.find(name).map(promotion -> new Told(promotion, Optional.empty()));
    }

    /** Whole, for the cards of those who plan and decide. */
    public Optional<Told> find(String name) {
        return promotions.find(name).map(promotion -> new Told(promotion, Optional.of(promotions.cohort(name))));
    }

    /** The company's local date. */
    public LocalDate today() {
        return clock.instant().atZone(companies.current().zone()).toLocalDate();
    }

    static Refusal none(String name) {
        return Refusal.notFound("There is no promotion " + name + ". `/quote promotions` lists them.");
    }
}
