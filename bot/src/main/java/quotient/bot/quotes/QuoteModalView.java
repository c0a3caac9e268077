package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.company.Segment;
import quotient.domain.money.MoneyText;
import quotient.domain.outcome.FieldError;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.promotions.Offer;

/** The form behind {@code /quote}: the inputs, and above them what they come to so far. */
final class QuoteModalView {

    static final String CALLBACK = "quote.form";
    /** Boxes for the two yes-or-no fields. */
    static final String EXTRAS = "extras";

    static final Set<String> INPUTS = Set.of(
            QuoteForm.CLIENT,
            QuoteForm.TASK,
            QuoteForm.MODEL,
            QuoteForm.COMPLEXITY,
            QuoteForm.SEGMENT,
            QuoteForm.TYPE,
            QuoteForm.INPUT,
            QuoteForm.OUTPUT,
            QuoteForm.DISCOUNT,
            QuoteForm.OFFER,
            QuoteForm.MINUTES,
            QuoteForm.COMMITMENT,
            QuoteForm.REGION,
            QuoteForm.TERMS,
            EXTRAS);

    private QuoteModalView() {}

    /**
     * Draws the form.
     *
     * @param assessment what the fields come to, empty while some are missing or wrong
     * @param offers the named discounts that can be taken today
     * @param mistakes shown beside their field; a field that is only still empty is not a mistake
     */
    static Modal form(
            Map<String, String> fields,
            Optional<Assessment> assessment,
            List<FieldError> mistakes,
            List<Offer> offers,
            FormPurpose purpose) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.addAll(outcome(assessment));
        blocks.add(Blocks.divider());
        for (JsonObject input : inputs(fields, offers)) {
            blocks.add(Inputs.live(input));
            String name = input.get("block_id").getAsString();
            mistakes.stream()
                    .filter(mistake -> mistake.field().equals(name) && fields.containsKey(name))
                    .forEach(mistake -> blocks.add(Blocks.context(":warning: " + escape(mistake.message()))));
        }
        return purpose.revises()
                .map(card -> new Modal(CALLBACK, "Revise " + card.id(), "Save", purpose.written(), blocks))
                .orElseGet(() ->
                        new Modal(CALLBACK, "Price a piece of work", "Make the quote", purpose.written(), blocks));
    }

    private static List<JsonObject> outcome(Optional<Assessment> assessment) {
        if (assessment.isEmpty()) {
            return List.of(
                    Blocks.section("_Fill in model, complexity, segment and both token estimates to see the price._"));
        }
        Price price = assessment.get().price();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.fields(List.of(
                "*Price*\n" + QuoteText.price(price),
                "*Margin*\n" + price.margin() + " · " + QuoteText.guardrail(price),
                "*Cost*\n" + MoneyText.precise(price.cost()) + " × " + price.markup(),
                "*Risk*\n" + QuoteText.risk(price),
                "*Largest discount that still passes*\n" + price.largestDiscount(),
                "*Who must approve*\n" + QuoteText.deciders(assessment.get().needs()))));
        assessment.get().notes().forEach(note -> blocks.add(Blocks.context(":information_source: " + escape(note))));
        assessment.get().warnings().forEach(warning -> blocks.add(Blocks.context(":warning: " + escape(warning))));
        return blocks;
    }

    private static List<JsonObject> inputs(Map<String, String> fields, List<Offer> offers) {
        return List.of(
                Inputs.optional(Inputs.text(QuoteForm.CLIENT, "Client", 100, false, now(fields, QuoteForm.CLIENT))),
                Inputs.optional(Inputs.text(QuoteForm.TASK, "Task", 300, false, now(fields, QuoteForm.TASK))),
                select(
                        fields,
                        QuoteForm.MODEL,
                        "Model",
                        Stream.of(Model.values()).map(model -> choice(model.code(), model.code()))),
                select(
                        fields,
                        QuoteForm.COMPLEXITY,
                        "Complexity",
                        Stream.of(Complexity.values()).map(complexity -> choice(complexity.code(), complexity.code()))),
                Inputs.hinted(
                        select(
                                fields,
                                QuoteForm.SEGMENT,
                                "Segment",
                                Stream.of(Segment.values()).map(segment -> choice(segment.code(), segment.spoken()))),
                        "Enterprise: 500+ employees and procurement. Mid-market: 50 to 500. Small business: under 50. Startup: seed or Series A."),
                select(
                        fields,
                        QuoteForm.TYPE,
                        "Delivery",
                        Stream.of(DeliveryType.values()).map(type -> choice(type.code(), type.spoken()))),
                Inputs.hinted(
                        Inputs.text(QuoteForm.INPUT, "Estimated tokens in", 20, false, now(fields, QuoteForm.INPUT)),
                        "Such as 2000, 2,000 or 2k."),
                Inputs.text(QuoteForm.OUTPUT, "Estimated tokens out", 20, false, now(fields, QuoteForm.OUTPUT)),
                Inputs.optional(Inputs.text(
                        QuoteForm.DISCOUNT, "Discount in percent", 10, false, now(fields, QuoteForm.DISCOUNT))),
                Inputs.optional(Inputs.hinted(
                        select(
                                fields,
                                QuoteForm.OFFER,
                                "Or an offer",
                                offers.stream().map(QuoteModalView::offer)),
                        "A quote has one discount: of the two, fill in one.")),
                Inputs.optional(Inputs.text(
                        QuoteForm.MINUTES,
                        "Support and implementation in minutes",
                        10,
                        false,
                        now(fields, QuoteForm.MINUTES))),
                Inputs.optional(select(
                        fields,
                        QuoteForm.COMMITMENT,
                        "Commitment",
                        Stream.of(Commitment.values())
                                .map(commitment -> choice(commitment.code(), commitment.spoken())))),
                Inputs.optional(select(
                        fields,
                        QuoteForm.REGION,
                        "Region",
                        Stream.of(Region.values()).map(region -> choice(region.code(), region.spoken())))),
                Inputs.optional(Inputs.checkboxes(
                        QuoteForm.TERMS,
                        "Not on standard terms",
                        Stream.of(Term.values())
                                .map(term -> choice(term.code(), term.spoken()))
                                .toList(),
                        ticked(fields, QuoteForm.TERMS))),
                Inputs.optional(Inputs.checkboxes(
                        EXTRAS,
                        "Also",
                        List.of(choice(QuoteForm.RUSH, "Rush delivery"), choice(QuoteForm.NEW_LOGO, "A new customer")),
                        ticked(fields, EXTRAS))));
    }

    private static JsonObject select(Map<String, String> fields, String name, String label, Stream<Choice> choices) {
        return Inputs.select(name, label, choices.toList(), now(fields, name));
    }

    private static Choice offer(Offer offer) {
        return choice(offer.name(), offer.name() + ": " + offer.percent() + " " + offer.spoken());
    }

    private static Choice choice(String value, String label) {
        return new Choice(value, label);
    }

    private static Optional<String> now(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static List<String> ticked(Map<String, String> fields, String name) {
        return now(fields, name).map(text -> Arrays.asList(text.split(","))).orElse(List.of());
    }
}
