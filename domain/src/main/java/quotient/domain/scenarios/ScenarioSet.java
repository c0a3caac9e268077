package quotient.domain.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import quotient.domain.company.Segment;
import quotient.domain.people.Actor;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.pricing.QuoteId;

/**
 * Two to four options of one proposal, tested together before it goes out (PRC §37, P41). Options and prices never
 * change; a change is a new set, which takes the place of the one before.
 *
 * @param version counts every change; two changes to one version cannot both be kept
 * @param quote whose request the options vary
 * @param author the id of the actor who made it
 * @param review once an executive was asked
 * @param rerun the set that has taken its place
 */
public record ScenarioSet(
        ScenarioId id,
        int version,
        QuoteId quote,
        Segment segment,
        Optional<String> client,
        String author,
        String authorName,
        Instant at,
        PolicyVersion policy,
        List<Variant> variants,
        Optional<Review> review,
        Optional<ScenarioId> rerun) {

    public static final int FEWEST = 2;

    public ScenarioSet {
        variants = List.copyOf(variants);
        if (variants.size() < FEWEST || variants.size() > Variant.MOST) {
            throw new IllegalArgumentException("a set has 2 to 4 options, not " + variants.size());
        }
    }

    public Portfolio portfolio() {
        return new Portfolio(variants);
    }

    public boolean isBy(Actor actor) {
        return author.equals(actor.id());
    }

    /** Empty when there is none of that place. */
    public Optional<Variant> variant(int place) {
        return variants.stream().filter(variant -> variant.place() == place).findFirst();
    }

    public List<Variant> belowGuardrail() {
        return variants.stream().filter(variant -> !variant.isCompliant()).toList();
    }

    public Optional<Review.Verdict> verdict() {
        return review.flatMap(Review::verdict);
    }

    /** Declined, sent back, or run again: nothing more is done with it. */
    public boolean isClosed() {
        return rerun.isPresent()
                || verdict().filter(said -> said != Review.Verdict.APPROVED).isPresent();
    }

    public Standing standing(Variant variant) {
        if (isClosed()) {
            return Standing.CLOSED;
        }
        if (variant.isCompliant()) {
            return Standing.CLEAR;
        }
        if (verdict().isPresent()) {
            return Standing.EXCEPTED;
        }
        return belowItsGuardrail(variant);
    }

    private Standing belowItsGuardrail(Variant variant) {
        if (variant.lacksOwner()) {
            return Standing.LACKS_OWNER;
        }
        if (!portfolio().triggers().isEmpty()) {
            return Standing.WAITS_FOR_EXECUTIVE;
        }
        return variant.part() == Part.PREMIUM ? Standing.STRETCH : Standing.OWNED;
    }

    /** Those that a customer may see now. */
    public List<Variant> presentable() {
        return variants.stream()
                .filter(variant -> standing(variant).isPresentable())
                .toList();
    }

    ScenarioSet owned(int place, ExceptionOwner owner) {
        return with(changed(place, variant -> variant.ownedBy(owner)), review, rerun);
    }

    ScenarioSet used(int place, QuoteId made) {
        return with(changed(place, variant -> variant.madeInto(made)), review, rerun);
    }

    ScenarioSet reviewed(Review now) {
        return with(variants, Optional.of(now), rerun);
    }

    ScenarioSet rerunAs(ScenarioId next) {
        return with(variants, review, Optional.of(next));
    }

    private List<Variant> changed(int place, UnaryOperator<Variant> change) {
        List<Variant> now = new ArrayList<>(variants);
        now.replaceAll(variant -> variant.place() == place ? change.apply(variant) : variant);
        return now;
    }

    private ScenarioSet with(List<Variant> now, Optional<Review> looked, Optional<ScenarioId> next) {
        return new ScenarioSet(
                id, version + 1, quote, segment, client, author, authorName, at, policy, now, looked, next);
    }
}
