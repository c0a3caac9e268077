package quotient.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.view.View;
import java.util.Optional;

/**
 * One press of a button, or one choice from a menu.
 *
 * @param channel in which the message stands, as Slack says it; empty where there is none, as on App Home
 * @param value what the button or the choice says, which comes back from outside; empty where it says nothing
 * @param responseUrl empty where there is none, as on App Home
 * @param onEphemeral whether the message is one that only this person sees, so that it can be replaced
 * @param view the form or App Home that it stands on, empty on a message
 */
public record Click(
        String user,
        String channel,
        String value,
        String triggerId,
        String responseUrl,
        boolean onEphemeral,
        Optional<View> view) {

    /** @throws Unreadable when it is not said who clicked, or what */
    public static Click of(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        if (payload.getUser() == null
                || payload.getActions() == null
                || payload.getActions().isEmpty()) {
            throw new Unreadable("user or action");
        }
        return new Click(
                Unreadable.require(payload.getUser().getId(), "user"),
                payload.getChannel() == null ? "" : said(payload.getChannel().getId()),
                value(payload.getActions().get(0)),
                said(payload.getTriggerId()),
                said(payload.getResponseUrl()),
                payload.getContainer() != null && payload.getContainer().isEphemeral(),
                Optional.ofNullable(payload.getView()));
    }

    private static String value(Action action) {
        return action.getSelectedOption() == null
                ? said(action.getValue())
                : said(action.getSelectedOption().getValue());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
