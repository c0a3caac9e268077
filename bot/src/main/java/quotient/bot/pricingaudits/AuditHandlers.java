package quotient.bot.pricingaudits;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.ops.OpsVerb;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.pricingaudits.AuditForm;
import quotient.domain.pricingaudits.FindingId;

/** Hears the buttons and forms of audits, and {@code /ops audits}. Whether somebody may is decided at the click. */
public final class AuditHandlers implements Feature, OpsVerb {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. `/ops audits` lists rounds and findings.");

    private final AuditDesk desk;
    private final Clicks clicks;

    public AuditHandlers(AuditDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public String word() {
        return "audits";
    }

    @Override
    public Message answer(Actor actor, String rest) {
        return desk.following()
                .ledger(actor)
                .match(ledger -> AuditView.ledger(ledger, desk.companies().current()), Replies::refused);
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, AuditActions.AUDIT, this::open);
        clicks.on(app, AuditActions.CLOSE, this::openClosing);
        Form.on(app, desk.reception(), AuditActions.CHECKLIST, this::audited);
        Form.on(app, desk.reception(), AuditActions.CLOSING, this::closed);
    }

    private Answer open(Click click) {
        return CaseReference.read(click.value())
                .map(open -> clicks.open(
                        click,
                        desk.auditing().mayAudit(clicks.actor(click), open.round(), open.subject()),
                        found -> AuditForms.checklist(found, owners())))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    private Answer openClosing(Click click) {
        return FindingId.typed(click.value())
                .map(id -> clicks.open(click, desk.following().mayClose(clicks.actor(click), id), AuditForms::closing))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    private Answer audited(Form form) {
        Optional<CaseReference> reference = CaseReference.read(form.metadata());
        if (reference.isEmpty()) {
            return Submission.mistake(AuditForm.CHECKLIST, Form.OLD);
        }
        try {
            return closing(
                    desk.auditing()
                            .audit(
                                    actor(form),
                                    reference.get().round(),
                                    reference.get().subject(),
                                    AuditForm.read(reference.get().kind(), form.fields())),
                    AuditForm.CHECKLIST);
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.copyOf(AuditForm.FIELDS), AuditForm.CHECKLIST);
        }
    }

    private Answer closed(Form form) {
        Optional<FindingId> id = FindingId.typed(form.metadata());
        if (id.isEmpty()) {
            return Submission.mistake(AuditForm.EVIDENCE, Form.OLD);
        }
        try {
            return closing(
                    desk.following().close(actor(form), id.get(), form.field(AuditForm.EVIDENCE)), AuditForm.EVIDENCE);
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.of(AuditForm.EVIDENCE), AuditForm.EVIDENCE);
        }
    }

    /** The cards show what was done. */
    private static Answer closing(Outcome<?> outcome, String input) {
        return outcome.match(
                done -> Submission.closing(() -> {}), refusal -> Submission.mistake(input, refusal.sentence()));
    }

    private List<Person> owners() {
        return desk.people().all().stream()
                .filter(person -> Permission.SEE_DESK_HEALTH.isGivenTo(Actor.of(person)))
                .toList();
    }

    private Actor actor(Form form) {
        return desk.reception().directory().actor(form.user());
    }
}
