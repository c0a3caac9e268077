package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.domain.dealdesk.FilingDeals.Deal;
import quotient.domain.dealfiles.ContractItem;
import quotient.domain.dealfiles.ContractType;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.dealfiles.DealFileForm;
import quotient.domain.dealfiles.HygieneItem;
import quotient.domain.money.Money;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.reading.Word;

/** What belongs to a deal beside its quote: the checklists as a form, and what is missing as lines of a card (P32, P36). */
final class DealView {

    static final String CALLBACK = "quote.deal";
    static final String JUSTIFICATION = "justification";
    static final int LONGEST_JUSTIFICATION = 1_000;
    private static final int AMOUNT = 20;

    private DealView() {}

    /** Whether saving the form asks for approval too. */
    static boolean asks(Quote quote) {
        return quote.stage() == Stage.DRAFT && !quote.openApprovals().isEmpty();
    }

    /** @param metadata comes back with the form */
    static Modal form(Deal deal, String metadata) {
        Quote quote = deal.quote();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.spoken(quote)));
        blocks.addAll(lines(deal));
        if (asks(quote)) {
            blocks.add(Inputs.optional(Inputs.text(
                    JUSTIFICATION, "Why should it be approved?", LONGEST_JUSTIFICATION, true, quote.justification())));
        }
        blocks.addAll(inputs(deal.file()));
        String id = quote.id().value();
        return asks(quote)
                ? new Modal(CALLBACK, "Ask about " + id, "Ask for approval", metadata, blocks)
                : new Modal(CALLBACK, "Deal of " + id, "Save", metadata, blocks);
    }

    private static List<JsonObject> inputs(Optional<DealFile> file) {
        return List.of(
                Inputs.optional(Inputs.checkboxes(
                        DealFileForm.HYGIENE,
                        "Deal hygiene",
                        choices(HygieneItem.values(), HygieneItem::spoken),
                        codes(file.map(DealFile::hygiene).orElse(Set.of())))),
                Inputs.optional(Inputs.hinted(
                        Inputs.text(
                                DealFileForm.EXPANSION,
                                "How does the account grow?",
                                DealFileForm.LONGEST,
                                true,
                                file.flatMap(DealFile::expansion)),
                        "Needed for small businesses and startups with a discount or below the guardrail.")),
                Inputs.optional(Inputs.date(
                        DealFileForm.EXPANSION_BY,
                        "By when?",
                        file.flatMap(DealFile::expansionBy).map(LocalDate::toString))),
                Inputs.optional(Inputs.hinted(
                        amount(DealFileForm.VALUE, "Value of the whole deal", file.flatMap(DealFile::value)),
                        "Where the quote's price is only a part of it.")),
                Inputs.optional(
                        amount(DealFileForm.YEARLY_VALUE, "Value in a year", file.flatMap(DealFile::yearlyValue))),
                Inputs.optional(Inputs.checkboxes(
                        DealFileForm.CONTRACT,
                        "Contract",
                        choices(ContractItem.values(), ContractItem::spoken),
                        codes(file.map(DealFile::contract).orElse(Set.of())))),
                Inputs.optional(Inputs.select(
                        DealFileForm.CONTRACT_TYPE,
                        "Kind of contract",
                        choices(ContractType.values(), ContractType::spoken),
                        file.flatMap(DealFile::contractType).map(Word::code))));
    }

    private static JsonObject amount(String field, String label, Optional<Money> now) {
        return Inputs.text(
                field, label, AMOUNT, false, now.map(value -> value.amount().toPlainString()));
    }

    /** What is missing, who reads the contract, and what is said, a line each; none when there is nothing to say. */
    static List<JsonObject> lines(Deal deal) {
        List<String> lines = new ArrayList<>();
        deal.missing().forEach(missing -> lines.add(":black_square_button: " + escape(missing)));
        deal.flags().forEach(flag -> lines.add(":scales: " + escape(flag)));
        deal.file().ifPresent(file -> said(lines, file, deal));
        return lines.isEmpty() ? List.of() : List.of(Blocks.context(String.join("\n", lines)));
    }

    private static void said(List<String> lines, DealFile file, Deal deal) {
        if (file.hasExpansionTimeline()) {
            lines.add(":seedling: Expansion by " + file.expansionBy().orElseThrow() + ": "
                    + escape(file.expansion().orElseThrow()));
        }
        if (!file.contract().isEmpty() || file.contractType().isPresent()) {
            List<String> open =
                    file.missingContract().stream().map(ContractItem::spoken).toList();
            lines.add(":page_facing_up: Contract " + file.contract().size() + " of " + ContractItem.values().length
                    + (open.isEmpty() ? "" : "; missing: " + String.join(", ", open))
                    + deal.contractFile()
                            .map(name -> " · to be filed as `" + escape(name) + "`")
                            .orElse(""));
        }
    }

    /** The same under a card that exists, above its buttons. */
    static Message under(Message card, Deal deal) {
        List<JsonObject> blocks = new ArrayList<>(card.blocks());
        blocks.addAll(Math.max(0, blocks.size() - 1), lines(deal));
        return new Message(card.text() + spoken(deal), blocks, card.picture());
    }

    /** The answer to a line of {@code /quote deal}. */
    static Message kept(Deal deal) {
        List<JsonObject> blocks = new ArrayList<>();
        String title = QuoteText.title(deal.quote()) + ": noted."
                + (deal.missing().isEmpty() ? " Nothing is missing. :white_check_mark:" : "");
        blocks.add(Blocks.section(title));
        blocks.addAll(lines(deal));
        return new Message(title + spoken(deal), blocks);
    }

    private static String spoken(Deal deal) {
        StringBuilder spoken = new StringBuilder();
        Stream.concat(deal.missing().stream(), deal.flags().stream())
                .forEach(line -> spoken.append(' ').append(escape(line)));
        return spoken.toString();
    }

    private static <W extends Word> List<Choice> choices(W[] words, Function<W, String> spoken) {
        return Stream.of(words)
                .map(word -> new Choice(word.code(), spoken.apply(word)))
                .toList();
    }

    private static List<String> codes(Collection<? extends Word> words) {
        return words.stream().map(Word::code).toList();
    }
}
