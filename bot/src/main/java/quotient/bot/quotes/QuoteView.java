package quotient.bot.quotes;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.dealexceptions.ExceptionActions;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.ApprovalNeed;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Stage;

/** A quote as its author sees it: the answer to {@code /quote}, to {@code show}, and the card in their direct messages. */
public final class QuoteView {

    /** A section of a message is cut off at 3,000 characters. */
    private static final int LONGEST_SECTION = 2_900;

    private QuoteView() {}

    /** The card that answers {@code /quote}. */
    public static Message card(AssessedQuote assessed) {
        Quote quote = assessed.quote();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(QuoteText.title(quote) + "\n" + headline(quote)));
        blocks.add(figures(quote, assessed.assessment().needs()));
        blocks.add(Blocks.context(QuoteText.inputs(quote.request()) + " · policy " + quote.policy() + " · "
                + QuoteText.validity(quote, assessed.assessment().policy())));
        QuoteText.changes(quote).ifPresent(changes -> blocks.add(Blocks.context(changes)));
        assessed.assessment()
                .notes()
                .forEach(note -> blocks.add(Blocks.context(":information_source: " + escape(note))));
        assessed.assessment().warnings().forEach(warning -> blocks.add(Blocks.context(":warning: " + warning)));
        List<JsonObject> actions = new ArrayList<>(buttons(quote));
        RecoveryMenu.of(assessed).ifPresent(actions::add);
        blocks.add(Blocks.actions("quote", actions));
        return new Message(text(assessed), blocks);
    }

    /** The card with every reason under it, and what became of the conditions. */
    static Message explained(AssessedQuote assessed, Company company) {
        List<JsonObject> blocks = new ArrayList<>(card(assessed).blocks());
        JsonObject actions = blocks.remove(blocks.size() - 1);
        blocks.add(Blocks.section("*Why*\n" + reasons(assessed)));
        blocks.addAll(ConditionView.lines(assessed.quote(), company));
        String decisions = QuoteDecisions.lines(assessed.quote(), company);
        if (!decisions.isEmpty()) {
            blocks.add(Blocks.section("*Who decided*\n" + decisions));
            blocks.add(Blocks.context("`/quote audit " + assessed.quote().id() + "` tells every step."));
        }
        if (!assessed.isReproduced()) {
            blocks.add(Blocks.context(":warning: Priced again under "
                    + assessed.quote().policy() + ", this quote does not come to the same figures. Tell an admin."));
        }
        blocks.add(actions);
        return new Message(
                text(assessed) + "\n" + reasons(assessed) + ConditionView.spoken(assessed.quote(), company)
                        + (decisions.isEmpty() ? "" : "\n" + decisions),
                blocks);
    }

    static Message reasonsOnly(AssessedQuote assessed) {
        return new Message(
                "Why " + assessed.quote().id() + ": " + reasons(assessed),
                List.of(Blocks.section("*Why " + assessed.quote().id() + "*\n" + reasons(assessed))));
    }

    /** What was done to the quote, for {@code /quote audit}. */
    static Message trail(QuoteId id, List<AuditEntry> entries, Company company) {
        List<String> steps = entries.stream().map(entry -> step(entry, company)).toList();
        List<JsonObject> blocks = new ArrayList<>();
        StringBuilder section = new StringBuilder("*What was done to " + id + "*");
        for (String step : steps) {
            if (section.length() + step.length() > LONGEST_SECTION) {
                blocks.add(Blocks.section(section.toString()));
                section.setLength(0);
            }
            section.append(section.length() == 0 ? "" : "\n").append(step);
        }
        blocks.add(Blocks.section(section.toString()));
        return new Message("What was done to " + id + ":\n" + String.join("\n", steps), blocks);
    }

    private static String step(AuditEntry entry, Company company) {
        StringBuilder line = new StringBuilder(
                "• " + Text.moment(entry.at(), company.zone()) + " *" + entry.action() + "* by " + who(entry.actor()));
        entry.policy().ifPresent(policy -> line.append(" under ").append(policy));
        entry.facts().forEach((name, value) -> {
            if (!value.isEmpty()) {
                line.append(" · ").append(name).append(" ").append(escape(value));
            }
        });
        return line.toString();
    }

    /** For everybody in the channel: price and status, not what it costs us. */
    static Message shared(Quote quote) {
        String line = QuoteText.title(quote) + "\n*"
                + MoneyText.cents(quote.price().offered()) + "* · " + QuoteText.status(quote.decisionStatus());
        return new Message(
                quote.id() + ": " + MoneyText.cents(quote.price().offered()) + ", "
                        + quote.decisionStatus().spoken() + QuoteText.what(quote.request()),
                List.of(Blocks.section(line), Blocks.context("Shared by " + who(quote.author()))));
    }

    /** What the customer reads. No cost, no margin, no reasons. */
    static Message offer(Quote quote, Company company) {
        String task = quote.request().task().map(Text::escape).orElse("the work we discussed");
        String price = MoneyText.cents(quote.price().offered());
        String saving = quote.price().effectiveDiscount().isZero()
                ? ""
                : " (" + quote.price().effectiveDiscount() + " off the list price of "
                        + MoneyText.cents(quote.price().list()) + ")";
        String text = "Your quote " + quote.id() + " from " + escape(company.name()) + ": " + price + saving + " for "
                + task + ", as a " + quote.request().deliveryType().spoken() + ".";
        return new Message(
                text,
                List.of(
                        Blocks.section("*Your quote from " + escape(company.name()) + "*\n" + task),
                        Blocks.section("*" + price + "*" + saving),
                        Blocks.context(quote.id() + " · "
                                + quote.request().deliveryType().spoken() + " · "
                                + Text.moment(quote.createdAt(), company.zone())
                                + quote.goodUntil()
                                        .map(last -> " · good until " + last)
                                        .orElse(""))));
    }

    static List<JsonObject> buttons(Quote quote) {
        String card = CardReference.of(quote);
        List<JsonObject> buttons = new ArrayList<>();
        if (quote.stage() == Stage.DRAFT && !quote.approvals().isEmpty()) {
            buttons.add(Blocks.primary(Blocks.button("Ask for approval", Actions.SUBMIT, card)));
        }
        if (isSendable(quote)) {
            buttons.add(Blocks.confirmed(
                    Blocks.primary(Blocks.button("Send to customer", Actions.SEND, card)),
                    "Send " + quote.id() + "?",
                    "The customer gets " + MoneyText.cents(quote.price().offered())
                            + ". If the client has a channel here, it is posted there.",
                    "Send"));
        }
        if (quote.stage() == Stage.SENT) {
            buttons.add(Blocks.primary(Blocks.button("Won", Actions.WIN, card)));
        }
        if (quote.stage() == Stage.SENT || quote.stage() == Stage.EXPIRED) {
            buttons.add(Blocks.button("Lost…", Actions.LOSE, card));
        }
        if (quote.stage() == Stage.SUBMITTED && !quote.openApprovals().isEmpty()) {
            buttons.add(Blocks.button("Recall", Actions.RECALL, card));
        }
        if (quote.stage() != Stage.WON && quote.stage() != Stage.LOST) {
            buttons.add(Blocks.button("Revise…", Actions.REVISE, card));
            buttons.add(Blocks.button("Deal…", Actions.DEAL, card));
        }
        exceptionButton(quote).ifPresent(buttons::add);
        buttons.add(Blocks.button("Why?", Actions.WHY, card));
        buttons.add(Blocks.button("Share", Actions.SHARE, card));
        return buttons;
    }

    /** For what was approved below its guardrail (P50): it belongs into the registry. */
    static Optional<JsonObject> exceptionButton(Quote quote) {
        boolean inFavour = quote.decisionStatus() == DecisionStatus.APPROVED
                || quote.decisionStatus() == DecisionStatus.APPROVED_WITH_CONDITIONS;
        boolean goesOn = inFavour && quote.stage() != Stage.LOST;
        return goesOn && !quote.price().passesGuardrail()
                ? Optional.of(Blocks.button(
                        "Open exception…", ExceptionActions.NEW, quote.id().value()))
                : Optional.empty();
    }

    static JsonObject figures(Quote quote, List<ApprovalNeed> needs) {
        Price price = quote.price();
        return Blocks.fields(List.of(
                "*Price*\n" + QuoteText.price(price),
                "*Margin*\n" + price.margin() + " · " + QuoteText.guardrail(price),
                "*Cost*\n" + MoneyText.precise(price.cost()) + " × " + price.markup(),
                "*Risk*\n" + QuoteText.risk(price),
                "*Discount*\n" + QuoteText.discount(price) + ", at most " + price.largestDiscount() + " passes",
                "*Who must approve*\n" + QuoteText.deciders(needs)));
    }

    static String who(String actor) {
        return actor.startsWith("U") || actor.startsWith("W") ? Text.mention(actor) : escape(actor);
    }

    private static boolean isSendable(Quote quote) {
        boolean open = quote.stage() == Stage.DRAFT || quote.stage() == Stage.SUBMITTED;
        boolean decided = quote.decisionStatus() == DecisionStatus.APPROVED
                || quote.decisionStatus() == DecisionStatus.APPROVED_WITH_CONDITIONS;
        return open && decided && !quote.hasUnmetConditions();
    }

    private static String headline(Quote quote) {
        String stage = quote.stage() == Stage.DRAFT ? "" : " · " + quote.stage().code();
        return QuoteText.status(quote.decisionStatus()) + stage;
    }

    private static String reasons(AssessedQuote assessed) {
        StringBuilder lines = new StringBuilder();
        assessed.assessment()
                .reasons()
                .forEach(reason -> lines.append("• ").append(escape(reason)).append('\n'));
        return lines.toString().stripTrailing();
    }

    private static String text(AssessedQuote assessed) {
        return QuoteText.spoken(assessed.quote()) + " Who must approve: "
                + QuoteText.deciders(assessed.assessment().needs()) + ". Largest discount that still passes: "
                + assessed.quote().price().largestDiscount() + "."
                + " "
                + QuoteText.validity(assessed.quote(), assessed.assessment().policy()) + "."
                + String.join(
                        "",
                        Stream.concat(assessed.assessment().notes().stream(), assessed.assessment().warnings().stream())
                                .map(warning -> " " + warning)
                                .toList());
    }
}
