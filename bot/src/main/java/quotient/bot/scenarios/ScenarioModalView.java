package quotient.bot.scenarios;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Modal;
import quotient.bot.dealexceptions.ExceptionPlanView;
import quotient.domain.outcome.FieldError;
import quotient.domain.pricing.Quote;
import quotient.domain.scenarios.ReviewingPortfolios;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.TestedScenarios;
import quotient.domain.scenarios.Variant;

/** The forms of scenarios: the options with what they come to, the owner of an exception, an executive's words. */
final class ScenarioModalView {

    static final String OWNER = "owner";
    static final Set<String> INPUTS = IntStream.rangeClosed(1, Variant.MOST)
            .mapToObj(ScenarioWords::field)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 300;
    private static final int LONGEST_WORDS = 1_000;

    private ScenarioModalView() {}

    /**
     * Draws the form.
     *
     * @param texts what stands in each input, by its name
     * @param tested what they come to, empty while some cannot be read
     * @param mistakes shown beside their input
     */
    static Modal form(
            Quote quote,
            Map<String, String> texts,
            Optional<TestedScenarios> tested,
            List<FieldError> mistakes,
            String metadata) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(tested.map(ScenarioModalView::outcome)
                .orElse("_Say for each option what is other than in " + quote.id() + "._")));
        blocks.add(Blocks.divider());
        for (int place = 1; place <= Variant.MOST; place++) {
            String name = ScenarioWords.field(place);
            blocks.add(Inputs.live(input(place, Optional.ofNullable(texts.get(name)))));
            mistakes.stream()
                    .filter(mistake -> mistake.field().equals(name))
                    .forEach(mistake -> blocks.add(Blocks.context(":warning: " + escape(mistake.message()))));
        }
        blocks.add(
                Blocks.context("Like `discount=10`, `sonnet high`, `premium opus discount=0`, or `as quoted`. What is"
                        + " not said stays as in the quote."));
        return new Modal(Actions.FORM, "Scenarios of " + quote.id(), "Test and keep", metadata, blocks);
    }

    private static String outcome(TestedScenarios tested) {
        return "```" + ScenarioText.table(tested.portfolio()) + "```\n" + ScenarioText.conclusions(tested.portfolio());
    }

    private static JsonObject input(int place, Optional<String> now) {
        JsonObject input =
                Inputs.text(ScenarioWords.field(place), "Option " + Variant.letter(place), LONGEST, false, now);
        return place > ScenarioSet.FEWEST ? Inputs.optional(input) : input;
    }

    static Modal owner(ScenarioSet set, Variant variant) {
        return new Modal(
                Actions.OWNER,
                "Exception owner",
                "Name",
                Reference.of(set, variant),
                List.of(
                        Blocks.section(ScenarioText.spoken(variant)),
                        Inputs.hinted(
                                Inputs.person(OWNER, "Who answers for it?"),
                                "They are told, and cannot decide on it themselves.")));
    }

    /** Where options are below their guardrail the memo comes with the plan of the exceptions that it opens. */
    static Modal memo(ScenarioSet set) {
        Modal memo = words(
                set,
                Actions.APPROVE,
                "Approve " + set.id(),
                "Approve",
                "Strategic-exception memo",
                "Why the company takes it, and how the margin comes back.");
        if (set.belowGuardrail().isEmpty()) {
            return memo;
        }
        List<JsonObject> blocks = new ArrayList<>(memo.blocks());
        blocks.add(Blocks.section("*Recovery plan* of the exceptions that this opens, one for each of option "
                + set.belowGuardrail().stream().map(Variant::letter).collect(Collectors.joining(", "))));
        blocks.addAll(ExceptionPlanView.inputs());
        return new Modal(memo.callbackId(), memo.title(), memo.submit(), memo.metadata(), blocks);
    }

    static Modal decline(ScenarioSet set) {
        return words(set, Actions.DECLINE, "Decline " + set.id(), "Decline", "Why?", "Whoever made it reads this.");
    }

    private static Modal words(
            ScenarioSet set, String callback, String title, String submit, String label, String hint) {
        return new Modal(
                callback,
                title,
                submit,
                Reference.of(set),
                List.of(
                        Blocks.section(ScenarioText.title(set) + "\n" + ScenarioText.conclusions(set.portfolio())),
                        Inputs.hinted(
                                Inputs.text(ReviewingPortfolios.WORDS, label, LONGEST_WORDS, true, Optional.empty()),
                                hint)));
    }
}
