package quotient.domain.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quoting;
import quotient.domain.pricing.Stage;

/** Prices and guards the options of a proposal as quotes of their own would be, and keeps nothing (PRC §37, P41). */
public final class TestingScenarios {

    private final FindingQuotes finding;
    private final Quoting quoting;

    public TestingScenarios(FindingQuotes finding, Quoting quoting) {
        this.finding = finding;
        this.quoting = quoting;
    }

    /** Whose scenarios may be tested: a quote that one can see, that has not gone out. */
    public Outcome<Quote> testable(Actor actor, QuoteId id) {
        return Permission.QUOTE
                .refusalFor(actor)
                .<Outcome<AssessedQuote>>map(Outcome::refused)
                .orElseGet(() -> finding.show(actor, id))
                .map(AssessedQuote::quote)
                .then(quote -> quote.stage() == Stage.DRAFT || quote.stage() == Stage.SUBMITTED
                        ? Outcome.done(quote)
                        : Outcome.refused(
                                Refusal.ruledOut(id + " is " + quote.stage().spoken()
                                        + "; scenarios are tested before a proposal goes out. Make a new quote.")));
    }

    /** What to begin with: 2 to 4 options, each different. */
    public List<VariantWish> suggested(Quote quote) {
        return SuggestingVariants.of(quote.request(), quote.price());
    }

    /** @throws quotient.domain.outcome.InvalidInput on {@code variant_1} and so on, naming what cannot be read */
    public Outcome<TestedScenarios> test(Actor actor, QuoteId id, List<VariantWish> wishes) {
        return testable(actor, id).then(quote -> test(actor, quote, ScenarioForm.read(quote.request(), wishes)));
    }

    private Outcome<TestedScenarios> test(Actor actor, Quote quote, List<VariantDraft> drafts) {
        Outcome<List<Assessment>> all = Outcome.done(List.of());
        for (VariantDraft draft : drafts) {
            all = all.then(before -> quoting.preview(actor, draft.request()).map(next -> with(before, next)));
        }
        return all.map(assessments -> tested(quote, drafts, assessments));
    }

    private static TestedScenarios tested(Quote quote, List<VariantDraft> drafts, List<Assessment> assessments) {
        List<Part> parts = Parts.of(
                drafts.stream().map(VariantDraft::part).toList(),
                assessments.stream().map(Assessment::price).toList());
        List<Variant> variants = IntStream.range(0, drafts.size())
                .mapToObj(at -> variant(at + 1, parts.get(at), drafts.get(at).label(), assessments.get(at), quote))
                .toList();
        return new TestedScenarios(quote, assessments.get(0).policy().version(), variants);
    }

    private static Variant variant(int place, Part part, String label, Assessment assessment, Quote quote) {
        boolean same = assessment.request().equals(quote.request())
                && assessment.price().equals(quote.price());
        return new Variant(
                place,
                part,
                label,
                assessment.request(),
                assessment.price(),
                assessment.needs(),
                assessment.warnings(),
                Optional.empty(),
                same ? Optional.of(quote.id()) : Optional.empty());
    }

    private static <T> List<T> with(List<T> before, T next) {
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }
}
