package quotient.bot.quotetriage;

import static quotient.bot.blocks.Text.escape;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.bot.ops.SnoozeTime;
import quotient.bot.quotes.QuoteVerb;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.pricing.QuoteId;
import quotient.domain.quotetriage.TriageForm;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.TriageRow;
import quotient.domain.quotetriage.TriageWish;
import quotient.domain.reading.Fields;

/** Hears the buttons and the form of the triage, and {@code /quote triage}. */
public final class TriageHandlers implements Feature, QuoteVerb {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. `/quote triage` shows what is escalated.");

    private final TriageDesk desk;
    private final Clicks clicks;

    public TriageHandlers(TriageDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public String words() {
        return "triage";
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, TriageActions.PLAN, this::open);
        Form.on(app, desk.reception(), TriageActions.FORM, this::planned);
    }

    /** With a quote its form, without one the board of everything that is escalated. */
    @Override
    public Answer answer(Actor actor, String rest, SlashCommandPayload payload) {
        String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
        Optional<QuoteId> quote = QuoteId.typed(rest);
        if (quote.isEmpty()) {
            return desk.reception().replies().toCommand(url, board(actor, rest));
        }
        return desk.triaging()
                .mayTriage(actor, quote.get())
                .match(
                        row -> desk.reception()
                                .replies()
                                .opening(Unreadable.require(payload.getTriggerId(), "trigger_id"), form(row, url), url),
                        refusal -> desk.reception().replies().toCommand(url, Replies.refused(refusal)));
    }

    private Message board(Actor actor, String rest) {
        return rest.isEmpty()
                ? desk.holding()
                        .open(actor, desk.reception().clock().instant())
                        .match(board -> TriageView.card(board, desk.companies().current()), Replies::refused)
                : Message.plain(
                        ":warning: Triage needs a quote id such as Q-1001, not " + escape(Fields.quoted(rest)) + ".");
    }

    private Answer open(Click click) {
        return (click.value().startsWith("Q-") ? QuoteId.typed(click.value()) : Optional.<QuoteId>empty())
                .map(id -> clicks.open(click, desk.triaging().mayTriage(clicks.actor(click), id), row -> form(row, "")))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    private Modal form(TriageRow row, String responseUrl) {
        List<Person> owners = desk.people().all().stream()
                .filter(person -> Permission.QUOTE.isGivenTo(Actor.of(person)))
                .toList();
        return TriageFormView.form(row, owners, responseUrl, desk.companies().current());
    }

    private Answer planned(Form form) {
        Optional<TriageReference> reference = TriageReference.read(form.metadata());
        if (reference.isEmpty()) {
            return Submission.mistake(TriageForm.OWNER, Form.OLD);
        }
        try {
            return desk.triaging()
                    .plan(
                            desk.reception().directory().actor(form.user()),
                            reference.get().quote(),
                            wish(form, reference.get().shown()))
                    .match(
                            plan -> Submission.closing(() -> told(reference.get(), plan)),
                            refusal -> Submission.mistake(TriageForm.OWNER, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.copyOf(TriageForm.FIELDS), TriageForm.OWNER);
        }
    }

    private TriageWish wish(Form form, int shown) {
        Instant now = desk.reception().clock().instant();
        Optional<Instant> followUp = SnoozeTime.until(
                form.field(TriageForm.FOLLOW_UP),
                now,
                desk.companies().current().zone());
        return TriageForm.read(shown, form.fields(), followUp, SnoozeTime.FORMS, now);
    }

    private void told(TriageReference reference, TriagePlan plan) {
        desk.reception()
                .replies()
                .send(
                        reference.responseUrl(),
                        Message.plain(":dart: " + plan.quote() + ": "
                                        + plan.remediation().spoken() + ", owner "
                                        + Text.mention(plan.owner().value()) + ", expected margin "
                                        + plan.margin() + ".")
                                .beside());
    }
}
