package quotient.bot.scenarios;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.quotes.QuoteVerb;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.pricing.QuoteId;
import quotient.domain.reading.Fields;
import quotient.domain.scenarios.ScenarioId;

/** Hears {@code /quote scenarios}: a form, a line of options, or the card of what was tested. Decides nothing. */
public final class ScenarioVerb implements QuoteVerb {

    private static final String USAGE = "Usage: `/quote scenarios Q-1001` opens a form · `/quote scenarios Q-1001"
            + " discount=10 | sonnet | premium opus discount=0` tests 2 to 4 options, each with what is other than in the"
            + " quote · `/quote scenarios S-1001` shows them again";

    private final ScenarioDesk desk;
    private final ScenarioModal modal;

    public ScenarioVerb(ScenarioDesk desk, ScenarioModal modal) {
        this.desk = desk;
        this.modal = modal;
    }

    @Override
    public String words() {
        return "scenarios";
    }

    @Override
    public Answer answer(Actor actor, String rest, SlashCommandPayload payload) {
        String[] words = rest.split("\\s+", 2);
        Optional<ScenarioId> set = ScenarioId.typed(words[0]);
        Optional<QuoteId> quote = QuoteId.typed(words[0]);
        String line = words.length > 1 ? words[1].strip() : "";
        if (set.isEmpty() && quote.isPresent() && line.isEmpty()) {
            return modal.open(actor, quote.get(), payload.getTriggerId(), payload.getResponseUrl());
        }
        return desk.reception()
                .replies()
                .toCommand(
                        payload.getResponseUrl(),
                        set.map(id -> show(actor, id))
                                .or(() -> quote.map(id -> draft(actor, id, line)))
                                .orElseGet(() -> unknown(words[0])));
    }

    private Message show(Actor actor, ScenarioId id) {
        return desk.work()
                .finding()
                .show(actor, id)
                .match(set -> ScenarioView.answer(set, desk.companies().current()), Replies::refused);
    }

    private Message draft(Actor actor, QuoteId id, String line) {
        try {
            return desk.work()
                    .drafting()
                    .draft(actor, id, ScenarioWords.read(ScenarioWords.split(line)))
                    .match(set -> ScenarioView.answer(set, desk.companies().current()), Replies::refused);
        } catch (InvalidInput invalid) {
            return usage(Replies.mistakes(invalid));
        }
    }

    private static Message unknown(String word) {
        return usage(Replies.mistakes(new InvalidInput(
                "quote",
                word.isEmpty()
                        ? "Scenarios need a quote: `/quote scenarios Q-1001`."
                        : "Scenarios need a quote id such as Q-1001, not " + Fields.quoted(word) + ".")));
    }

    private static Message usage(String mistakes) {
        return new Message(mistakes + "\n" + USAGE, List.of(Blocks.section(mistakes), Blocks.context(USAGE)));
    }
}
