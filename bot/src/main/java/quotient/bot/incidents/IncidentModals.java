package quotient.bot.incidents;

import com.slack.api.bolt.App;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.incidents.ClientText;
import quotient.domain.incidents.CreditingClients;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.TellingClients;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Hears the forms of {@code /incident}. What is wrong stands beside its field, and nothing typed is lost. */
public final class IncidentModals implements Feature {

    private final IncidentDesk desk;
    private final IncidentWork work;

    public IncidentModals(IncidentDesk desk) {
        this.desk = desk;
        this.work = desk.work();
    }

    private interface Step<T> {
        Outcome<?> take(Actor actor, T subject, Form form);
    }

    @Override
    public void plugInto(App app) {
        Form.on(app, desk.reception(), Actions.DECLARE, this::declare);
        on(app, Actions.UPDATE, IncidentForm.UPDATING, IncidentForm.NOTE, Reference::incident, this::update);
        on(app, Actions.RESOLVE, IncidentForm.RESOLVING, IncidentForm.CAUSE, Reference::incident, this::resolve);
        on(app, Actions.CREDIT, IncidentForm.CREDITING, IncidentForm.FEE, Reference::incident, this::credit);
        on(
                app,
                Actions.MESSAGE_REWORD,
                List.of(ClientText.SUBJECT, ClientText.BODY),
                ClientText.BODY,
                Reference::message,
                this::reword);
        on(
                app,
                Actions.MESSAGE_WITHHOLD,
                List.of(TellingClients.WHY),
                TellingClients.WHY,
                Reference::message,
                (actor, message, form) -> work.telling()
                        .withhold(actor, message.id(), message.version(), form.field(TellingClients.WHY)));
        on(
                app,
                Actions.CREDIT_REJECT,
                List.of(CreditingClients.WHY),
                CreditingClients.WHY,
                Reference::credit,
                (actor, credit, form) -> work.crediting().reject(actor, credit, form.field(CreditingClients.WHY)));
    }

    /** Its metadata is where the answer goes; empty on App Home, where the card alone tells. */
    private Answer declare(Form form) {
        return submitted(
                IncidentForm.DECLARING,
                IncidentForm.WHAT,
                () -> work.declaring().declare(actor(form), work.form().declaration(form.fields())),
                declared -> Submission.closing(() -> desk.reception()
                        .replies()
                        .send(
                                form.metadata(),
                                Message.plain(IncidentVerbs.declared(declared)).beside())));
    }

    private Outcome<Incident> update(Actor actor, IncidentId id, Form form) {
        return work.handling().update(actor, id, work.form().update(form.fields()));
    }

    private Outcome<Incident> resolve(Actor actor, IncidentId id, Form form) {
        return work.handling()
                .resolve(
                        actor,
                        id,
                        work.form().end(form.fields(), desk.reception().clock().instant()));
    }

    private Outcome<?> credit(Actor actor, IncidentId id, Form form) {
        return work.crediting().mayAsk(actor, id).then(incident -> {
            Map<String, String> fields = new HashMap<>(form.fields());
            fields.computeIfPresent(IncidentForm.CLIENT, (field, place) -> named(incident, place));
            return work.crediting().ask(actor, id, work.form().credit(fields));
        });
    }

    /** The form says which customer by its place, since a name may be longer than Slack's values. */
    private static String named(Incident incident, String place) {
        List<String> clients = incident.report().clients();
        return place.matches("\\d{1,3}") && Integer.parseInt(place) < clients.size()
                ? clients.get(Integer.parseInt(place))
                : place;
    }

    private Outcome<?> reword(Actor actor, Reference.OfMessage message, Form form) {
        ClientText text = ClientText.typed(form.field(ClientText.SUBJECT), form.field(ClientText.BODY));
        return work.telling().reword(actor, message.id(), message.version(), text);
    }

    private <T> void on(
            App app,
            String callback,
            List<String> inputs,
            String first,
            Function<String, Optional<T>> reading,
            Step<T> step) {
        Form.on(
                app,
                desk.reception(),
                callback,
                form -> reading.apply(form.metadata())
                        .map(subject -> submitted(
                                inputs,
                                first,
                                () -> step.take(actor(form), subject, form),
                                done -> Submission.closing(() -> {})))
                        .orElseGet(() -> Submission.mistake(first, Form.OLD)));
    }

    private interface Work<T> {
        Outcome<? extends T> run();
    }

    private <T> Answer submitted(List<String> inputs, String first, Work<T> task, Function<T, Answer> done) {
        try {
            return task.run().match(done, refusal -> Submission.mistake(first, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.copyOf(inputs), first);
        }
    }

    private Actor actor(Form form) {
        return desk.reception().directory().actor(form.user());
    }
}
