package quotient.bot.promotions;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.quotes.QuoteVerb;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.promotions.PromotionForm;

/** Hears {@code /quote promotions}: the list, one with its cohort, or a new one. Decides nothing. */
public final class PromotionVerb implements QuoteVerb {

    private static final int LATEST = 15;
    private static final List<String> IN_ORDER =
            List.of(PromotionForm.NAME, PromotionForm.PERCENT, PromotionForm.FROM, PromotionForm.TO, PromotionForm.WHY);

    private final PromotionDesk desk;

    public PromotionVerb(PromotionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String words() {
        return "promotions";
    }

    @Override
    public Answer answer(Actor actor, String rest, SlashCommandPayload payload) {
        return desk.reception().replies().toCommand(payload.getResponseUrl(), answer(actor, rest));
    }

    private Message answer(Actor actor, String rest) {
        String[] words = rest.split("\\s+", 2);
        if (rest.isEmpty()) {
            return desk.work()
                    .finding()
                    .latest(actor, LATEST)
                    .match(all -> PromotionView.list(all, desk.work().finding().today()), Replies::refused);
        }
        return words[0].toLowerCase(Locale.ROOT).equals("new")
                ? open(actor, words.length > 1 ? words[1] : "")
                : show(actor, rest);
    }

    private Message show(Actor actor, String name) {
        return desk.work()
                .finding()
                .show(actor, name)
                .match(
                        told -> PromotionView.card(
                                told,
                                desk.work().finding().today(),
                                desk.companies().current()),
                        Replies::refused);
    }

    private Message open(Actor actor, String line) {
        Optional<Refusal> refusal = desk.work().opening().mayOpen(actor);
        if (refusal.isPresent()) {
            return Replies.refused(refusal.get());
        }
        try {
            return desk.work()
                    .opening()
                    .open(actor, typed(line))
                    .match(
                            promotion -> Message.plain(PromotionView.line(
                                            promotion, desk.work().finding().today())
                                    + ". The executives are asked."),
                            Replies::refused);
        } catch (InvalidInput invalid) {
            String mistakes = Replies.mistakes(invalid);
            return new Message(
                    mistakes + "\n" + PromotionView.USAGE,
                    List.of(Blocks.section(mistakes), Blocks.context(PromotionView.USAGE)));
        }
    }

    /** Name, percent, first day, last day; what follows is why. */
    private static Map<String, String> typed(String line) {
        String[] words = line.strip().split("\\s+", IN_ORDER.size());
        Map<String, String> typed = new HashMap<>();
        for (int place = 0; place < words.length; place++) {
            typed.put(IN_ORDER.get(place), words[place]);
        }
        return typed;
    }
}
