package quotient.bot.dealexceptions;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Modal;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.pricing.QuoteId;

/** The forms of {@code /exceptions}. */
final class ExceptionModalView {

    private static final int SHORT = 40;

    private ExceptionModalView() {}

    /** @param metadata where the answer goes; empty on App Home */
    static Modal opening(Optional<QuoteId> quote, String metadata) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Inputs.text(ExceptionForm.QUOTE, "Quote", SHORT, false, quote.map(QuoteId::value)));
        blocks.add(words(ExceptionForm.REASON, "Why may it stay below its guardrail?"));
        blocks.addAll(ExceptionPlanView.inputs());
        blocks.add(Inputs.optional(Inputs.hinted(
                Inputs.person(ExceptionForm.OWNER, "Who executes it?"), "The quote's author if nobody is named.")));
        return new Modal(ExceptionActions.NEW, "Open an exception", "Open", metadata, blocks);
    }

    static Modal progress(DealException exception) {
        return form(
                exception,
                ExceptionActions.PROGRESS,
                "Progress of " + exception.id(),
                "Keep",
                Inputs.hinted(
                        Inputs.text(
                                ExceptionForm.RECOVERED, "Points of margin won back", SHORT, false, Optional.empty()),
                        "As measured, on top of what is recorded. "
                                + exception.remaining().toPlainString() + " are missing; 0 for news alone."),
                Inputs.optional(words(ExceptionForm.NOTE, "What was done?")));
    }

    static Modal closing(DealException exception) {
        return form(
                exception,
                ExceptionActions.CLOSE,
                "Close " + exception.id(),
                "Close it",
                Inputs.hinted(
                        Inputs.text(ExceptionForm.MARGIN, "Measured margin in percent", SHORT, false, Optional.empty()),
                        "From " + exception.deal().minimumMargin() + " on it counts as recovered."),
                Inputs.optional(words(ExceptionForm.NOTE, "Note")));
    }

    static Modal retirement(DealException exception) {
        return form(
                exception,
                ExceptionActions.RETIRE,
                "Retire " + exception.id(),
                "Retire it",
                words(ExceptionForm.REASON, "Why is it given up?"));
    }

    private static Modal form(
            DealException exception, String callback, String title, String submit, JsonObject... inputs) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(ExceptionText.title(exception)));
        blocks.addAll(List.of(inputs));
        return new Modal(callback, title, submit, exception.id().value(), blocks);
    }

    private static JsonObject words(String field, String label) {
        return Inputs.text(field, label, ExceptionForm.LONGEST, true, Optional.empty());
    }
}
