package quotient.bot.promotions;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Company;
import quotient.domain.money.MoneyText;
import quotient.domain.promotions.Cohort;
import quotient.domain.promotions.FindingPromotions.Told;
import quotient.domain.promotions.Promotion;
import quotient.domain.promotions.PromotionDecision;
import quotient.domain.promotions.PromotionForm;
import quotient.domain.promotions.PromotionStatus;

/** Promotions as a list, as a card for whoever decides, and with the cohort that buys by them. */
final class PromotionView {

    static final String USAGE = "`/quote promotions new autumn 15 2026-10-05 2026-10-11 why` plans one: name, percent,"
            + " first and last day · `/quote promotions autumn` shows it with its cohort · a quote takes it as"
            + " `offer=autumn commitment=annual`";

    private PromotionView() {}

    static Message list(List<Promotion> promotions, LocalDate today) {
        String lines = promotions.isEmpty()
                ? "No promotion was ever planned."
                : promotions.stream()
                        .map(promotion -> "• " + line(promotion, today))
                        .collect(Collectors.joining("\n"));
        return new Message(
                "Promotions: " + lines, List.of(Blocks.section("*Promotions*\n" + lines), Blocks.context(USAGE)));
    }

    static Message card(Told told, LocalDate today, Company company) {
        Promotion promotion = told.promotion();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                line(promotion, today) + "\n> " + escape(promotion.opened().why())));
        blocks.add(
                Blocks.context("Planned by " + Text.mention(promotion.opened().by()) + ", "
                        + Text.moment(promotion.opened().at(), company.zone()) + decided(promotion, company)));
        told.cohort().ifPresent(cohort -> blocks.add(Blocks.context(cohort(cohort))));
        if (promotion.status(today) == PromotionStatus.WAITING) {
            blocks.add(Blocks.actions(
                    "promotion",
                    List.of(
                            Blocks.primary(Blocks.button("Approve", PromotionActions.APPROVE, promotion.name())),
                            Blocks.danger(Blocks.button("Reject…", PromotionActions.REJECT, promotion.name())))));
        }
        return new Message(
                "Promotion " + line(promotion, today) + ": "
                        + escape(promotion.opened().why())
                        + told.cohort().map(cohort -> " " + cohort(cohort)).orElse(""),
                blocks);
    }

    static Modal rejection(Promotion promotion) {
        return new Modal(
                PromotionActions.REJECT,
                "Reject the promotion",
                "Reject",
                promotion.name(),
                List.of(
                        Blocks.section("*" + promotion.name() + "*"),
                        Inputs.hinted(
                                Inputs.text(PromotionForm.WHY, "Why?", PromotionForm.LONGEST, true, Optional.empty()),
                                "Whoever planned it reads this.")));
    }

    /** {@code *autumn* 15 % from 2026-10-05 to 2026-10-11 · planned}. */
    static String line(Promotion promotion, LocalDate today) {
        return "*" + promotion.name() + "* " + promotion.percent() + " from " + promotion.from() + " to "
                + promotion.to() + " · " + promotion.status(today).spoken();
    }

    private static String decided(Promotion promotion, Company company) {
        return promotion
                .decision()
                .map(decision -> " · " + decision.spoken() + " by " + hand(decision, company))
                .orElse("");
    }

    private static String hand(PromotionDecision decision, Company company) {
        Hand hand = decision.hand();
        return Text.mention(hand.by()) + ", " + Text.moment(hand.at(), company.zone())
                + (hand.why().isEmpty() ? "" : ": " + escape(hand.why()));
    }

    private static String cohort(Cohort cohort) {
        return "Cohort: " + cohort.quotes() + " quoted, " + cohort.won() + " won, " + cohort.lost() + " lost"
                + cohort.wonValue()
                        .map(value -> ", worth " + MoneyText.cents(value))
                        .orElse("") + ".";
    }
}
