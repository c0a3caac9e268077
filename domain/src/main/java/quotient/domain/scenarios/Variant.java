package quotient.domain.scenarios;

import java.util.List;
import java.util.Optional;
import quotient.domain.people.Role;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;

/**
 * One option of a proposal, priced and guarded.
 *
 * @param place from 1
 * @param label how it differs from the quote, such as {@code sonnet, discount 10 %}
 * @param needs who would have to approve it, and why
 * @param warnings what a good colleague would say of it (P11)
 * @param owner who answers for it while it is below its guardrail
 * @param quote that it was made into
 */
public record Variant(
        int place,
        Part part,
        String label,
        QuoteRequest request,
        Price price,
        List<ApprovalNeed> needs,
        List<String> warnings,
        Optional<ExceptionOwner> owner,
        Optional<QuoteId> quote) {

    /** Of one proposal. */
    public static final int MOST = 4;

    private static final String LETTERS = "ABCD";

    public Variant {
        needs = List.copyOf(needs);
        warnings = List.copyOf(warnings);
    }

    /** {@code A} for the first. */
    public String letter() {
        return letter(place);
    }

    /** @param place from 1 to {@link #MOST} */
    public static String letter(int place) {
        return LETTERS.substring(place - 1, place);
    }

    /** Whether its margin keeps the guardrail of its delivery type, exactly (X4). */
    public boolean isCompliant() {
        return price.passesGuardrail();
    }

    public boolean needsDealDesk() {
        return needs.stream().anyMatch(need -> need.deciders().contains(Role.DEAL_DESK));
    }

    /** Below its guardrail, and nobody answers for it. */
    public boolean lacksOwner() {
        return !isCompliant() && owner.isEmpty();
    }

    Variant ownedBy(ExceptionOwner who) {
        return new Variant(place, part, label, request, price, needs, warnings, Optional.of(who), quote);
    }

    Variant madeInto(QuoteId made) {
        return new Variant(place, part, label, request, price, needs, warnings, owner, Optional.of(made));
    }
}
