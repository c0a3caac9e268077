package quotient.bot.quotes;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.FormState;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.bot.slack.Unreadable;
import quotient.domain.company.Company;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.pricing.RequestFields;
import quotient.domain.promotions.Offer;

/** The form behind {@code /quote}: opens, follows every change with the price, and makes the quote. */
public final class QuoteModal implements Feature {

    private static final Pattern LIVE = Pattern.compile("^(?:" + String.join("|", QuoteModalView.INPUTS) + ")$");

    private final QuoteDesk desk;

    public QuoteModal(QuoteDesk desk) {
        this.desk = desk;
    }

    @Override
    public void plugInto(App app) {
        app.blockAction(LIVE, (request, context) -> {
            View view = Unreadable.require(request.getPayload().getView(), "view");
            String user = userId(
                    request.getPayload().getUser() == null
                            ? null
                            : request.getPayload().getUser().getId());
            desk.reception().acknowledging().later(() -> follow(user, view));
            return context.ack();
        });
        Form.on(app, desk.reception(), QuoteModalView.CALLBACK, this::submit);
    }

    /** {@code /quote} alone. The response_url travels with the form, so that the card comes back to where it was asked. */
    Answer open(Actor actor, SlashCommandPayload payload) {
        return open(actor, payload.getTriggerId(), payload.getResponseUrl());
    }

    /** @param responseUrl empty where there is none, as on App Home */
    Answer open(Actor actor, String triggerId, String responseUrl) {
        Optional<Refusal> refusal = Permission.QUOTE.refusalFor(actor);
        if (refusal.isPresent()) {
            return desk.reception().replies().toCommand(responseUrl, Replies.refused(refusal.get()));
        }
        Map<String, String> usual = Map.of(
                QuoteForm.MODEL, Model.K2P5.code(),
                QuoteForm.TYPE, DeliveryType.TASK.code());
        return desk.reception()
                .replies()
                .opening(
                        Unreadable.require(triggerId, "trigger_id"),
                        QuoteModalView.form(
                                usual,
                                Optional.empty(),
                                List.of(),
                                offers(),
                                new FormPurpose(Optional.empty(), responseUrl == null ? "" : responseUrl)),
                        responseUrl);
    }

    /** The same form, filled with the quote as it is; what it makes is the quote's next revision. */
    Answer revise(Click click, QuoteId id) {
        Clicks clicks = new Clicks(desk.reception());
        return clicks.open(
                click,
                desk.revising().mayRevise(clicks.actor(click), id),
                quote -> revision(quote, click.responseUrl()));
    }

    Answer revise(Actor actor, QuoteId id, SlashCommandPayload payload) {
        return desk.revising()
                .mayRevise(actor, id)
                .match(
                        quote -> desk.reception()
                                .replies()
                                .opening(
                                        Unreadable.require(payload.getTriggerId(), "trigger_id"),
                                        revision(quote, payload.getResponseUrl()),
                                        payload.getResponseUrl()),
                        refusal -> desk.reception()
                                .replies()
                                .toCommand(payload.getResponseUrl(), Replies.refused(refusal)));
    }

    private List<Offer> offers() {
        LocalDate today = LocalDate.ofInstant(
                desk.reception().clock().instant(), desk.companies().current().zone());
        return desk.offers().open(desk.policies().inForce(), today);
    }

    private Modal revision(Quote quote, String responseUrl) {
        return revision(quote, quote.request(), Optional.empty(), responseUrl);
    }

    /**
     * @param request what the quote is to become
     * @param assessment what that comes to, where it is known
     */
    Modal revision(Quote quote, QuoteRequest request, Optional<Assessment> assessment, String responseUrl) {
        return QuoteModalView.form(
                filled(request),
                assessment,
                List.of(),
                offers(),
                new FormPurpose(CardReference.read(CardReference.of(quote)), responseUrl == null ? "" : responseUrl));
    }

    private static Map<String, String> filled(QuoteRequest request) {
        Map<String, String> fields = RequestFields.changed(request, Map.of());
        String extras = Stream.of(QuoteForm.RUSH, QuoteForm.NEW_LOGO)
                .filter(extra -> "yes".equals(fields.remove(extra)))
                .collect(Collectors.joining(","));
        fields.put(QuoteModalView.EXTRAS, extras);
        fields.values().removeIf(value -> value.isEmpty() || value.equals("0"));
        return fields;
    }

    /** A change makes the form show what it now comes to. One that was overtaken by another is not drawn. */
    private void follow(String user, View view) {
        Map<String, String> fields = FormState.of(view);
        Optional<Assessment> assessment = Optional.empty();
        List<FieldError> mistakes = List.of();
        try {
            assessment = desk.quoting()
                    .preview(
                            desk.reception().directory().actor(user),
                            desk.form().read(typed(fields)))
                    .match(Optional::of, refused -> Optional.empty());
        } catch (InvalidInput invalid) {
            mistakes = invalid.errors();
        }
        String json = QuoteModalView.form(fields, assessment, mistakes, offers(), FormPurpose.read(metadata(view)))
                .json();
        desk.reception().slack().updateView(view.getId(), view.getHash(), json);
    }

    private Answer submit(Form form) {
        Actor actor = desk.reception().directory().actor(form.user());
        FormPurpose purpose = FormPurpose.read(form.metadata());
        try {
            QuoteRequest request = desk.form().read(typed(form.fields()));
            Optional<Quote> first = purpose.revises().isPresent()
                    ? Optional.empty()
                    : desk.duplicates().of(actor, request);
            if (first.isPresent()) {
                return repeated(first.get(), purpose.responseUrl());
            }
            return purpose.revises()
                    .map(card -> revised(actor, card, request))
                    .orElseGet(() -> desk.quoting().quote(actor, request))
                    .match(
                            quote -> Submission.closing(() -> show(actor, quote, purpose.responseUrl())),
                            refusal -> Submission.mistake(QuoteForm.TASK, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, QuoteModalView.INPUTS, QuoteForm.TASK);
        }
    }

    private Outcome<AssessedQuote> revised(Actor actor, CardReference card, QuoteRequest request) {
        return desk.revising()
                .revise(actor, card.id(), card.revision(), request)
                .then(quote -> desk.finding().show(actor, quote.id()));
    }

    /** A form without a place to answer in says it beside the client. */
    private Answer repeated(Quote first, String responseUrl) {
        Company company = desk.companies().current();
        return responseUrl.isEmpty()
                ? Submission.mistake(QuoteForm.CLIENT, DuplicateView.beside(first, company))
                : Submission.closing(() -> desk.reception()
                        .replies()
                        .send(responseUrl, DuplicateView.of(first, company).ephemeral()));
    }

    private void show(Actor actor, AssessedQuote quote, String responseUrl) {
        if (responseUrl.isEmpty()) {
            desk.following().follow(actor, quote.quote().id());
        } else {
            desk.reception().replies().send(responseUrl, QuoteView.card(quote).ephemeral());
        }
    }

    private static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> typed = new HashMap<>(fields);
        String extras = typed.remove(QuoteModalView.EXTRAS);
        if (extras != null) {
            for (String extra : extras.split(",")) {
                typed.put(extra, "yes");
            }
        }
        return typed;
    }

    private static String metadata(View view) {
        return view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata();
    }

    private static String userId(String id) {
        return Unreadable.require(id, "user");
    }
}
