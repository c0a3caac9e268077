package quotient.domain.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.RequestFields;

/** Reads the options of a proposal: the quote's own request, with what each changes (P41). */
final class ScenarioForm {

    /** Where a mistake in the first option is noted: {@code variant_1}. */
    static final String FIELD = "variant_";

    /** They say who buys, and a proposal goes to one customer. */
    private static final Set<String> SAME_IN_ALL =
            Set.of(QuoteForm.CLIENT, QuoteForm.SEGMENT, QuoteForm.REGION, QuoteForm.NEW_LOGO);

    private final QuoteRequest base;
    private final List<FieldError> errors = new ArrayList<>();

    private ScenarioForm(QuoteRequest base) {
        this.base = base;
    }

    /** @throws InvalidInput naming every option that cannot be read, is there twice, or is one too many */
    static List<VariantDraft> read(QuoteRequest base, List<VariantWish> wishes) {
        return new ScenarioForm(base).read(wishes);
    }

    private List<VariantDraft> read(List<VariantWish> wishes) {
        if (wishes.size() < ScenarioSet.FEWEST || wishes.size() > Variant.MOST) {
            throw new InvalidInput(
                    FIELD + Math.max(1, Math.min(wishes.size(), Variant.MOST)),
                    "A proposal is tested with 2 to 4 options; there " + (wishes.size() == 1 ? "is " : "are ")
                            + wishes.size() + ".");
        }
        List<Optional<VariantDraft>> drafts = IntStream.range(0, wishes.size())
                .mapToObj(at -> read(at + 1, wishes.get(at)))
                .toList();
        refuseDoubles(drafts);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return drafts.stream().flatMap(Optional::stream).toList();
    }

    private Optional<VariantDraft> read(int place, VariantWish wish) {
        List<String> fixed = wish.changes().keySet().stream()
                .filter(SAME_IN_ALL::contains)
                .sorted()
                .toList();
        if (!fixed.isEmpty()) {
            note(
                    place,
                    String.join(" and ", fixed)
                            + " cannot differ: the options of a proposal go to one customer. Make another quote.");
            return Optional.empty();
        }
        try {
            Map<String, String> fields = RequestFields.changed(base, wish.changes());
            QuoteRequest request = RequestFields.read(fields);
            return Optional.of(new VariantDraft(wish.part(), Differences.between(base, request), request));
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> note(place, error.message()));
            return Optional.empty();
        }
    }

    private void refuseDoubles(List<Optional<VariantDraft>> drafts) {
        for (int later = 1; later < drafts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                refuseDouble(drafts, earlier, later);
            }
        }
    }

    private void refuseDouble(List<Optional<VariantDraft>> drafts, int earlier, int later) {
        if (drafts.get(earlier).isEmpty() || drafts.get(later).isEmpty()) {
            return;
        }
        VariantDraft one = drafts.get(earlier).get();
        VariantDraft other = drafts.get(later).get();
        if (one.request().equals(other.request())) {
            note(later + 1, "it is the same as option " + Variant.letter(earlier + 1) + ". Change something.");
        }
        one.part()
                .filter(part -> part != Part.ALTERNATIVE && other.part().equals(one.part()))
                .ifPresent(part -> note(
                        later + 1,
                        "option " + Variant.letter(earlier + 1) + " is the " + part.code()
                                + " one already; there is one of each."));
    }

    private void note(int place, String message) {
        errors.add(new FieldError(FIELD + place, "Option " + Variant.letter(place) + ": " + message));
    }
}
