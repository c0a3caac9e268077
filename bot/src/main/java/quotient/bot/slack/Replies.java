package quotient.bot.slack;

import com.google.gson.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal;

/** Says something to the one person who typed or clicked. It is a courtesy: what matters goes through the outbox. */
public final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final SlackCalls slack;

    public Replies(SlackCalls slack) {
        this.slack = slack;
    }

    /** The answer to a slash command. */
    public Answer toCommand(String responseUrl, Message message) {
        JsonObject json = message.ephemeral();
        return Answer.json(json, () -> send(responseUrl, json));
    }

    /** Beside what was clicked, for the one who clicked. */
    public Answer beside(String responseUrl, Message message) {
        return Answer.then(() -> send(responseUrl, message.beside()));
    }

    public void send(String responseUrl, JsonObject json) {
        if (responseUrl == null || responseUrl.isEmpty()) {
            return;
        }
        Call<Integer> call = slack.respond(responseUrl, json.toString());
        if (!(call instanceof Call.Answered<?>)) {
            LOG.info("a reply did not reach its reader: {}", call.described());
        }
    }

    /** Opens the modal after the acknowledgement; when Slack does not, the person hears it. */
    public Answer opening(String triggerId, Modal modal, String responseUrl) {
        return Answer.then(() -> {
            Call<String> call = slack.openView(triggerId, modal.json());
            if (!(call instanceof Call.Answered<?>)) {
                LOG.info("a modal did not open: {}", call.described());
                send(
                        responseUrl,
                        Message.plain("Slack did not open the form. Please try once more.")
                                .beside());
            }
        });
    }

    public static Message refused(Refusal refusal) {
        return Message.plain(":warning: " + Text.escape(refusal.sentence()));
    }

    /** One line for each mistake. */
    public static String mistakes(InvalidInput invalid) {
        StringBuilder lines = new StringBuilder();
        invalid.errors()
                .forEach(error -> lines.append(":warning: ")
                        .append(Text.escape(error.message()))
                        .append('\n'));
        return lines.toString().stripTrailing();
    }
}
