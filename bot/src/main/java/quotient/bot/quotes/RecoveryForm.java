package quotient.bot.quotes;

import com.slack.api.bolt.App;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.RequestFields;

/** Hears "Win margin back…" on a card, and opens the form of the revision that would do it (P24). */
public final class RecoveryForm implements Feature {

    private final QuoteDesk desk;
    private final QuoteModal modal;
    private final Clicks clicks;

    public RecoveryForm(QuoteDesk desk, QuoteModal modal) {
        this.desk = desk;
        this.modal = modal;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(
                app,
                Actions.RECOVER,
                click -> RecoveryMenu.read(click.value())
                        .map(chosen -> open(click, chosen))
                        .orElseGet(() -> clicks.tell(click, CardClicks.OLD_CARD)));
    }

    private Answer open(Click click, RecoveryMenu.Chosen chosen) {
        Actor actor = clicks.actor(click);
        try {
            return clicks.open(
                    click,
                    desk.revising()
                            .mayRevise(actor, chosen.card().id())
                            .then(quote -> filled(actor, quote, chosen, click.responseUrl())),
                    form -> form);
        } catch (InvalidInput invalid) {
            return clicks.tell(click, Message.plain(Replies.mistakes(invalid)));
        }
    }

    private Outcome<Modal> filled(Actor actor, Quote quote, RecoveryMenu.Chosen chosen, String responseUrl) {
        return desk.finding()
                .show(actor, quote.id())
                .then(assessed -> assessed.assessment().recoveries().stream()
                        .filter(option -> option.action() == chosen.action())
                        .findFirst()
                        .map(option -> RequestFields.read(RequestFields.changed(quote.request(), option.changes())))
                        .map(request -> desk.quoting()
                                .preview(actor, request)
                                .map(reached -> modal.revision(quote, request, Optional.of(reached), responseUrl)))
                        .orElseGet(() -> Outcome.refused(Refusal.conflict(
                                quote.id() + " has changed, and this would not win its margin back any more."))));
    }
}
