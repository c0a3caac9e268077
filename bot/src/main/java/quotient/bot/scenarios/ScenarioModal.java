package quotient.bot.scenarios;

import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.FormState;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.bot.slack.Unreadable;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.TestedScenarios;
import quotient.domain.scenarios.Variant;
import quotient.domain.scenarios.VariantWish;

/** The form behind {@code /quote scenarios Q-1001}: begins with sensible options, follows every change, keeps them. */
public final class ScenarioModal implements Feature {

    private static final Pattern LIVE = Pattern.compile("^(?:" + String.join("|", ScenarioModalView.INPUTS) + ")$");
    private static final String FIRST = ScenarioWords.field(1);

    private final ScenarioDesk desk;

    public ScenarioModal(ScenarioDesk desk) {
        this.desk = desk;
    }

    /** What the form was opened with: {@code Q-1001 https://…}, where the answer goes. Whoever submits could change it. */
    private record Opened(QuoteId quote, String responseUrl) {

        static Optional<Opened> read(String metadata) {
            String[] parts = (metadata == null ? "" : metadata).split(" ", 2);
            return QuoteId.typed(parts[0]).map(id -> new Opened(id, parts.length > 1 ? parts[1] : ""));
        }

        String written() {
            return quote + " " + responseUrl;
        }
    }

    @Override
    public void plugInto(App app) {
        app.blockAction(LIVE, (request, context) -> {
            View view = Unreadable.require(request.getPayload().getView(), "view");
            String user =
                    Unreadable.require(request.getPayload().getUser(), "user").getId();
            Actor actor = desk.reception().directory().actor(Unreadable.require(user, "user"));
            desk.reception().acknowledging().later(() -> follow(actor, view));
            return context.ack();
        });
        Form.on(app, desk.reception(), Actions.FORM, this::submit);
    }

    Answer open(Actor actor, QuoteId id, String triggerId, String responseUrl) {
        Replies replies = desk.reception().replies();
        return desk.work()
                .testing()
                .testable(actor, id)
                .match(
                        quote -> replies.opening(
                                Unreadable.require(triggerId, "trigger_id"),
                                drawn(actor, quote, suggested(quote), responseUrl == null ? "" : responseUrl),
                                responseUrl),
                        refusal -> replies.toCommand(responseUrl, Replies.refused(refusal)));
    }

    private Map<String, String> suggested(Quote quote) {
        Map<String, String> texts = new HashMap<>();
        for (VariantWish wish : desk.work().testing().suggested(quote)) {
            texts.put(ScenarioWords.field(texts.size() + 1), ScenarioWords.write(wish));
        }
        return texts;
    }

    /** A change makes the form show what the options now come to. One that was overtaken by another is not drawn. */
    private void follow(Actor actor, View view) {
        Opened.read(view.getPrivateMetadata())
                .ifPresent(opened -> desk.work()
                        .testing()
                        .testable(actor, opened.quote())
                        .match(
                                quote -> desk.reception()
                                        .slack()
                                        .updateView(
                                                view.getId(),
                                                view.getHash(),
                                                drawn(actor, quote, FormState.of(view), opened.responseUrl())
                                                        .json()),
                                refusal -> null));
    }

    private Modal drawn(Actor actor, Quote quote, Map<String, String> texts, String responseUrl) {
        Optional<TestedScenarios> tested = Optional.empty();
        List<FieldError> mistakes = List.of();
        try {
            tested = desk.work()
                    .testing()
                    .test(actor, quote.id(), wishes(texts))
                    .match(Optional::of, refusal -> Optional.empty());
        } catch (InvalidInput invalid) {
            mistakes = invalid.errors();
        }
        return ScenarioModalView.form(quote, texts, tested, mistakes, new Opened(quote.id(), responseUrl).written());
    }

    private Answer submit(Form form) {
        Optional<Opened> opened = Opened.read(form.metadata());
        if (opened.isEmpty()) {
            return Submission.mistake(FIRST, Form.OLD);
        }
        try {
            Actor actor = desk.reception().directory().actor(form.user());
            return desk.work()
                    .drafting()
                    .draft(actor, opened.get().quote(), wishes(form.fields()))
                    .match(
                            set -> Submission.closing(() -> desk.reception()
                                    .replies()
                                    .send(
                                            opened.get().responseUrl(),
                                            ScenarioView.answer(
                                                            set,
                                                            desk.companies().current())
                                                    .ephemeral())),
                            refusal -> Submission.mistake(FIRST, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, ScenarioModalView.INPUTS, FIRST);
        }
    }

    /** Only the last inputs may be empty, so that every option keeps its letter. */
    private static List<VariantWish> wishes(Map<String, String> fields) {
        List<String> texts = new ArrayList<>(IntStream.rangeClosed(1, Variant.MOST)
                .mapToObj(place ->
                        fields.getOrDefault(ScenarioWords.field(place), "").strip())
                .toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        int gap = texts.indexOf("") + 1;
        if (gap > 0) {
            throw new InvalidInput(
                    ScenarioWords.field(gap),
                    "Option " + Variant.letter(gap) + " is empty: fill it, or move the next one up.");
        }
        return ScenarioWords.read(texts);
    }
}
