package quotient.bot.quotes;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.bot.slack.Unreadable;
import quotient.domain.dealdesk.FilingDeals.Deal;
import quotient.domain.dealfiles.DealFileForm;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricing.QuoteId;
import quotient.domain.reading.Fields;

/** The file of a deal: {@code /quote deal}, its form, and the form that opens before approval is asked for. */
public final class DealForms implements Feature, QuoteVerb {

    private static final Map<String, String> KEYS = Map.of(
            "hygiene", DealFileForm.HYGIENE,
            "contract", DealFileForm.CONTRACT,
            "type", DealFileForm.CONTRACT_TYPE,
            "contract_type", DealFileForm.CONTRACT_TYPE,
            "value", DealFileForm.VALUE,
            "yearly", DealFileForm.YEARLY_VALUE,
            "yearly_value", DealFileForm.YEARLY_VALUE,
            "expansion", DealFileForm.EXPANSION,
            "by", DealFileForm.EXPANSION_BY,
            "expansion_by", DealFileForm.EXPANSION_BY);

    private static final Set<String> INPUTS = inputs();

    private final QuoteDesk desk;
    private final Clicks clicks;

    public DealForms(QuoteDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        new CardClicks(clicks).on(app, Actions.DEAL, (click, card) -> open(click, card.id()));
        Form.on(app, desk.reception(), DealView.CALLBACK, this::submit);
    }

    @Override
    public String words() {
        return "deal";
    }

    @Override
    public Answer answer(Actor actor, String rest, SlashCommandPayload payload) {
        String[] words = rest.split("\\s+", 2);
        String line = words.length > 1 ? words[1].strip() : "";
        Replies replies = desk.reception().replies();
        try {
            QuoteId id = QuoteId.typed(words[0])
                    .orElseThrow(() -> new InvalidInput(
                            "quote",
                            "deal needs a quote id such as Q-1001, not " + Fields.quoted(words[0])
                                    + ": `/quote deal Q-1001`."));
            return line.isEmpty()
                    ? desk.filing()
                            .open(actor, id)
                            .match(
                                    deal -> replies.opening(
                                            Unreadable.require(payload.getTriggerId(), "trigger_id"),
                                            form(deal),
                                            payload.getResponseUrl()),
                                    refusal -> replies.toCommand(payload.getResponseUrl(), Replies.refused(refusal)))
                    : replies.toCommand(
                            payload.getResponseUrl(),
                            desk.filing()
                                    .keep(actor, id, KeyedWords.read(line, KEYS, DealFileForm.EXPANSION))
                                    .match(DealView::kept, Replies::refused));
        } catch (InvalidInput invalid) {
            return replies.toCommand(payload.getResponseUrl(), QuoteHelp.usage(Replies.mistakes(invalid)));
        }
    }

    Answer open(Click click, QuoteId id) {
        return clicks.open(click, desk.filing().open(clicks.actor(click), id), DealForms::form);
    }

    private static Modal form(Deal deal) {
        return DealView.form(deal, CardReference.of(deal.quote()));
    }

    private Answer submit(Form form) {
        Optional<CardReference> card = CardReference.read(form.metadata());
        if (card.isEmpty()) {
            return Submission.mistake(DealFileForm.HYGIENE, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        try {
            return keep(actor, card.get().id(), form)
                    .match(
                            done -> Submission.closing(() -> {}),
                            refusal -> Submission.mistake(DealFileForm.EXPANSION, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, INPUTS, DealFileForm.HYGIENE);
        }
    }

    /** The card in the author's direct messages tells what came of it. */
    private Outcome<?> keep(Actor actor, QuoteId id, Form form) {
        Outcome<Deal> kept = desk.filing().keep(actor, id, entered(form));
        return kept.then(deal -> DealView.asks(deal.quote())
                ? desk.submitting()
                        .submit(actor, id, form.field(DealView.JUSTIFICATION))
                        .map(submitted -> deal)
                : Outcome.done(deal));
    }

    /** The form shows every field, so that what is not there was emptied. */
    private static Map<String, String> entered(Form form) {
        Map<String, String> entered = new HashMap<>();
        DealFileForm.NAMES.forEach(name -> entered.put(name, form.field(name)));
        return entered;
    }

    private static Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>(DealFileForm.NAMES);
        inputs.add(DealView.JUSTIFICATION);
        return Set.copyOf(inputs);
    }
}
