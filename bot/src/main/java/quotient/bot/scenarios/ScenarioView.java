package quotient.bot.scenarios;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Company;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.Portfolio;
import quotient.domain.scenarios.Review;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Standing;
import quotient.domain.scenarios.Variant;

/** The options of a proposal side by side: for whoever makes it, and for the executive who decides (P41-P45). */
final class ScenarioView {

    private ScenarioView() {}

    /** For whoever makes the proposal. */
    static Message card(ScenarioSet set, Company company) {
        List<JsonObject> blocks = face(set, company);
        set.variants().forEach(variant -> blocks.add(option(set, variant)));
        reviewed(set, company).ifPresent(line -> blocks.add(Blocks.section(line)));
        if (mayAsk(set)) {
            blocks.add(Blocks.actions(
                    "scenarios",
                    List.of(Blocks.primary(Blocks.button("Ask executive", Actions.ASK, Reference.of(set))))));
        }
        return new Message(text(set), blocks, Optional.of(ScenarioChart.picture(set)));
    }

    /** The same as the answer to a command, which can hold no picture. */
    static Message answer(ScenarioSet set, Company company) {
        Message card = card(set, company);
        List<JsonObject> blocks = new ArrayList<>(card.blocks());
        blocks.add(Blocks.context(
                "The card in your direct messages from Quotient has the picture, and stays as the proposal goes on."));
        return new Message(card.text(), blocks);
    }

    /** For executives. Its buttons stand until somebody has decided. */
    static Message review(ScenarioSet set, Company company) {
        List<JsonObject> blocks = face(set, company);
        set.variants().forEach(variant -> blocks.add(Blocks.section(line(set, variant))));
        reviewed(set, company).ifPresent(line -> blocks.add(Blocks.section(line)));
        if (set.review().filter(Review::isOpen).isPresent() && !set.isClosed()) {
            blocks.add(Blocks.actions("review", deciding(set)));
        }
        return new Message(text(set), blocks, Optional.of(ScenarioChart.picture(set)));
    }

    /** Said once, to whoever made the options and whoever asked. */
    static Message decision(ScenarioSet set) {
        Review review = set.review().orElseThrow();
        Hand decision = review.decision().orElseThrow();
        String next = switch (review.verdict().orElseThrow()) {
            case APPROVED -> "Use an option on its card; its quote still asks for its own approvals.";
            case REWORK -> "Rework the options and run them again: `/quote scenarios " + set.quote() + "`.";
            case DECLINED -> "Nothing of it may be presented.";
        };
        return Message.plain(who(decision.by(), decision.name()) + ": the proposal " + set.id() + " for " + set.quote()
                + " was *" + review.verdict().orElseThrow().spoken() + "*." + quoted(decision.why()) + "\n" + next);
    }

    /** For whoever answers for an option from now on. */
    static Message owner(ScenarioSet set, Map<String, String> facts) {
        String option = facts.getOrDefault("place", "").matches("[1-4]")
                ? set.variant(Integer.parseInt(facts.get("place")))
                        .map(ScenarioText::spoken)
                        .orElse("")
                : "";
        return Message.plain(who(facts.getOrDefault("by", ""), "Somebody") + " has named you the owner of a strategic"
                + " exception in " + set.id() + " for " + set.quote() + ". You answer for its margin: " + option);
    }

    private static List<JsonObject> face(ScenarioSet set, Company company) {
        Portfolio portfolio = set.portfolio();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(ScenarioText.title(set) + "\n" + ScenarioText.figures(portfolio)));
        blocks.add(Blocks.section("```" + ScenarioText.table(portfolio) + "```"));
        blocks.add(Blocks.section(ScenarioText.conclusions(portfolio)));
        portfolio.warnings().forEach(warning -> blocks.add(Blocks.context(":warning: " + escape(warning))));
        set.rerun().ifPresent(next -> blocks.add(Blocks.section(":fast_forward: Run again as *" + next + "*.")));
        blocks.add(Blocks.context("Tested by " + who(set.author(), set.authorName()) + ", "
                + Text.moment(set.at(), company.zone()) + " · policy " + set.policy()));
        return blocks;
    }

    private static JsonObject option(ScenarioSet set, Variant variant) {
        String line = line(set, variant);
        Standing standing = set.standing(variant);
        boolean isMade = variant.quote().isPresent() && !variant.lacksOwner();
        if (standing == Standing.CLOSED || isMade) {
            return Blocks.section(line);
        }
        String reference = Reference.of(set, variant);
        if (standing.isUsable()) {
            return Blocks.sectionWith(line, Blocks.button("Use this one", Actions.USE, reference));
        }
        return set.review().isPresent()
                ? Blocks.section(line)
                : Blocks.sectionWith(
                        line,
                        Blocks.button(
                                variant.lacksOwner() ? "Name exception owner…" : "Change owner…",
                                Actions.OWNER,
                                reference));
    }

    private static String line(ScenarioSet set, Variant variant) {
        Standing standing = set.standing(variant);
        String owner = variant.owner()
                .map(named -> "\nStrategic-exception owner: "
                        + Text.mention(named.person().value()))
                .orElse("");
        String made = variant.quote().map(ScenarioView::made).orElse("");
        return mark(standing) + " " + ScenarioText.option(variant) + "\n" + standing.spoken() + made + owner;
    }

    private static String mark(Standing standing) {
        if (standing.isPresentable()) {
            return ":large_green_circle:";
        }
        return standing == Standing.CLOSED ? ":white_circle:" : ":red_circle:";
    }

    private static String made(QuoteId quote) {
        return " · is *" + quote + "*";
    }

    private static boolean mayAsk(ScenarioSet set) {
        return set.review().isEmpty()
                && !set.isClosed()
                && !set.portfolio().triggers().isEmpty();
    }

    private static List<JsonObject> deciding(ScenarioSet set) {
        String reference = Reference.of(set);
        return List.of(
                Blocks.primary(Blocks.button("Approve with memo…", Actions.APPROVE, reference)),
                Blocks.button("Rework", Actions.REWORK, reference),
                Blocks.danger(Blocks.button("Decline…", Actions.DECLINE, reference)));
    }

    private static Optional<String> reviewed(ScenarioSet set, Company company) {
        return set.review()
                .map(review -> review.decision()
                        .map(decision ->
                                "*" + capital(review.verdict().orElseThrow().spoken()) + "* by "
                                        + who(decision.by(), decision.name()) + ", "
                                        + Text.moment(decision.at(), company.zone())
                                        + quoted(decision.why()))
                        .orElseGet(() -> ":hourglass_flowing_sand: "
                                + who(review.asked().by(), review.asked().name()) + " asks an executive, "
                                + Text.moment(review.asked().at(), company.zone())));
    }

    private static String text(ScenarioSet set) {
        Portfolio portfolio = set.portfolio();
        String options = set.variants().stream()
                .map(variant -> ScenarioText.spoken(variant) + " "
                        + capital(set.standing(variant).spoken()) + ".")
                .collect(Collectors.joining(" "));
        String review = set.verdict()
                .map(verdict -> " It was " + verdict.spoken() + ".")
                .orElse(set.review().isPresent() ? " An executive is asked." : "");
        return set.id() + ", options of " + set.quote() + ": "
                + escape(String.join(" ", portfolio.reasons())) + " Average margin " + portfolio.meanMargin() + ". "
                + options
                + portfolio.triggers().stream()
                        .map(trigger -> " " + escape(trigger.sentence()))
                        .collect(Collectors.joining())
                + portfolio.warnings().stream()
                        .map(warning -> " " + escape(warning))
                        .collect(Collectors.joining())
                + review;
    }

    private static String who(String id, String name) {
        return id.startsWith("U") || id.startsWith("W") ? Text.mention(id) : escape(name);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\n> " + escape(words).replace("\n", "\n> ");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
