package quotient.bot.quotes;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.Optional;
import quotient.bot.slack.Unreadable;

/**
 * One press of a button.
 *
 * @param value what the button says, which comes back from outside; empty where it says nothing
 * @param responseUrl empty where there is none, as on App Home
 * @param onEphemeral whether the message is one that only this person sees, so that it can be replaced
 */
record Click(
        String user,
        String value,
        Optional<CardReference> card,
        String triggerId,
        String responseUrl,
        boolean onEphemeral) {

    static Click of(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        if (payload.getUser() == null
                || payload.getActions() == null
                || payload.getActions().isEmpty()) {
            throw new Unreadable("user or action");
        }
        String value = payload.getActions().get(0).getValue();
        return new Click(
                Unreadable.require(payload.getUser().getId(), "user"),
                value == null ? "" : value,
                CardReference.read(value),
                payload.getTriggerId() == null ? "" : payload.getTriggerId(),
                payload.getResponseUrl() == null ? "" : payload.getResponseUrl(),
                payload.getContainer() != null && payload.getContainer().isEphemeral());
    }
}
