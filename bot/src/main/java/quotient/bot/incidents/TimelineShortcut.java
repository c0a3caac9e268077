package quotient.bot.incidents;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.bot.slack.Unreadable;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.TimelineEntry;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** The message shortcut "Add to incident timeline": keeps who said what, when and where in an open incident (O2). */
public final class TimelineShortcut implements Feature {

    private static final int MOST_CHOICES = 100;
    /** Slack's limit for what a form carries along. */
    private static final int LONGEST_METADATA = 3000;

    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,10}\\.\\d{1,6}");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,63}");
    private static final Pattern CHANNEL = Pattern.compile("[A-Z0-9]{2,30}");
    private static final Message NO_INCIDENT =
            Message.plain("No incident is open. Declare one with `/incident declare`, then add the message to it.");

    private final IncidentDesk desk;
    private final People people;

    public TimelineShortcut(IncidentDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public void plugInto(App app) {
        app.messageShortcut(Actions.TIMELINE, (request, context) -> {
            MessageShortcutPayload payload = request.getPayload();
            return desk.reception().acknowledging().acknowledge(() -> open(payload));
        });
        Form.on(app, desk.reception(), Actions.TIMELINE, this::submitted);
    }

    private Answer open(MessageShortcutPayload payload) {
        String user =
                Unreadable.require(Unreadable.require(payload.getUser(), "user").getId(), "user");
        Actor actor = desk.reception().directory().actor(user);
        String url = payload.getResponseUrl();
        Heard heard = heard(payload);
        return desk.work()
                .timelines()
                .choices(actor, MOST_CHOICES)
                .match(
                        open -> open.isEmpty()
                                ? desk.reception().replies().beside(url, NO_INCIDENT)
                                : desk.reception()
                                        .replies()
                                        .opening(
                                                Unreadable.require(payload.getTriggerId(), "trigger_id"),
                                                IncidentModalView.timeline(open, heard.text(), heard.json()),
                                                url),
                        refusal -> desk.reception().replies().beside(url, Replies.refused(refusal)));
    }

    private Answer submitted(Form form) {
        Optional<Heard> heard = Heard.read(form.metadata());
        Optional<IncidentId> id = Reference.incident(form.field(IncidentModalView.INCIDENT));
        if (heard.isEmpty() || id.isEmpty()) {
            return Submission.mistake(IncidentModalView.INCIDENT, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        return desk.work()
                .timelines()
                .add(actor, id.get(), heard.get().entry())
                .match(
                        incident -> Submission.closing(() -> {}),
                        refusal -> Submission.mistake(IncidentModalView.INCIDENT, refusal.sentence()));
    }

    private Heard heard(MessageShortcutPayload payload) {
        com.slack.api.model.Message message = Unreadable.require(payload.getMessage(), "message");
        String ts = Unreadable.require(message.getTs(), "ts");
        String author = Optional.ofNullable(message.getUser())
                .filter(user -> !user.isBlank())
                .or(() -> Optional.ofNullable(message.getBotId()))
                .orElse("unknown");
        String name = people.find(new PersonId(author)).map(Person::name).orElse(author);
        String text = Optional.ofNullable(message.getText())
                .filter(said -> !said.isBlank())
                .orElse("(a message without text)");
        return Heard.of(author, name, TIMESTAMP.matcher(ts).matches() ? ts : "0.0", link(payload, ts), text);
    }

    /** As Slack's own "Copy link" makes it. */
    private static String link(MessageShortcutPayload payload, String ts) {
        String domain = payload.getTeam() == null
                ? ""
                : String.valueOf(payload.getTeam().getDomain());
        String channel = payload.getChannel() == null
                ? ""
                : String.valueOf(payload.getChannel().getId());
        boolean whole = DOMAIN.matcher(domain).matches()
                && CHANNEL.matcher(channel).matches()
                && TIMESTAMP.matcher(ts).matches();
        return whole ? "https://" + domain + ".slack.com/archives/" + channel + "/p" + ts.replace(".", "") : "";
    }

    /** A message on its way through the form, where whoever submits could have changed it. */
    private record Heard(String author, String name, String ts, String link, String text) {

        private static final Pattern LINK =
                Pattern.compile("|https://[a-z0-9-]{1,63}\\.slack\\.com/archives/[A-Z0-9]{2,30}/p\\d{1,16}");

        static Heard of(String author, String name, String ts, String link, String text) {
            Heard heard = new Heard(author, name, ts, link, text);
            int most = LONGEST_METADATA;
            while (heard.json().length() > LONGEST_METADATA) {
                most -= 100;
                heard = new Heard(author, name, ts, link, Text.shorten(text, most));
            }
            return heard;
        }

        String json() {
            JsonObject json = new JsonObject();
            json.addProperty("author", author);
            json.addProperty("name", Text.shorten(name, 80));
            json.addProperty("ts", ts);
            json.addProperty("link", link);
            json.addProperty("text", text);
            return json.toString();
        }

        static Optional<Heard> read(String metadata) {
            try {
                JsonObject json = JsonParser.parseString(metadata).getAsJsonObject();
                Heard heard = new Heard(
                        json.get("author").getAsString(),
                        json.get("name").getAsString(),
                        json.get("ts").getAsString(),
                        json.get("link").getAsString(),
                        json.get("text").getAsString());
                return Optional.of(heard)
                        .filter(one -> TIMESTAMP.matcher(one.ts()).matches())
                        .filter(one -> LINK.matcher(one.link()).matches());
            } catch (JsonParseException
                    | IllegalStateException
                    | NullPointerException
                    | UnsupportedOperationException notOurs) {
                return Optional.empty();
            }
        }

        TimelineEntry entry() {
            long micros = new BigDecimal(ts).movePointRight(6).longValue();
            Instant at = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
            return new TimelineEntry(at, author, name, text, Optional.of(link).filter(url -> !url.isEmpty()));
        }
    }
}
