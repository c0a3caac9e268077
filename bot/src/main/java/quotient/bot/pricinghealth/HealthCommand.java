package quotient.bot.pricinghealth;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Unreadable;
import quotient.domain.deskhealth.DeskHealth;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricinghealth.PricingHealth;

/** Hears {@code /health} and the buttons under its card. */
public final class HealthCommand implements Feature {

    static final String AUDIT = "health.audit";
    static final String PICTURES = "health.pictures";
    static final String SHARE = "health.share";
    private static final int MOST_WAITING = 10;

    private final HealthDesk desk;
    private final Clicks clicks;

    public HealthCommand(HealthDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        app.command("/health", (request, context) -> {
            SlashCommandPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> answer(payload));
        });
        clicks.on(app, AUDIT, click -> Answer.then(() -> tell(click, audit(clicks.actor(click)))));
        clicks.on(app, PICTURES, click -> clicks.tell(click, pictures(clicks.actor(click))));
        clicks.on(app, SHARE, this::share);
    }

    private Answer answer(SlashCommandPayload payload) {
        Actor actor = desk.reception().directory().actor(Unreadable.require(payload.getUserId(), "user_id"));
        String line = payload.getText() == null ? "" : payload.getText().strip();
        return desk.reception().replies().toCommand(payload.getResponseUrl(), answer(actor, line));
    }

    private Message answer(Actor actor, String line) {
        return switch (line.toLowerCase(Locale.ROOT)) {
            case "" -> drawn(actor, desk.desk().check(actor));
            case "pricing" -> desk.pricing().check(actor).match(HealthView::pricing, Replies::refused);
            case "help", "?" -> HealthView.help();
            default -> HealthView.ofClient(line);
        };
    }

    /** Reading the whole log may take a while, so it comes after the acknowledgement. */
    private Message audit(Actor actor) {
        return drawn(actor, desk.desk().checkAudit(actor));
    }

    private Message drawn(Actor actor, Outcome<DeskHealth> health) {
        return health.match(well -> HealthView.card(card(actor, well)), Replies::refused);
    }

    private Message pictures(Actor actor) {
        return desk.pictures().send(actor).match(person -> HealthView.onTheirWay(), Replies::refused);
    }

    private Answer share(Click click) {
        Actor actor = clicks.actor(click);
        return desk.desk()
                .check(actor)
                .match(
                        health -> Answer.then(() -> desk.reception()
                                .replies()
                                .send(
                                        click.responseUrl(),
                                        HealthView.shared(card(actor, health), actor.id())
                                                .shared())),
                        refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private void tell(Click click, Message message) {
        desk.reception()
                .replies()
                .send(click.responseUrl(), click.onEphemeral() ? message.inPlace() : message.beside());
    }

    private HealthCard card(Actor actor, DeskHealth health) {
        if (!health.databaseAnswers()) {
            return new HealthCard(health, Optional.empty(), List.of(), ZoneOffset.UTC);
        }
        Optional<PricingHealth> pricing = desk.pricing().check(actor).match(Optional::of, refusal -> Optional.empty());
        return new HealthCard(
                health,
                pricing,
                desk.finding().awaiting(actor, MOST_WAITING),
                desk.companies().current().zone());
    }
}
