package quotient.bot.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.util.List;

/**
 * Bolt with our features in it. Bolt's own checks stay out: the guard has checked the signature before, and the usual
 * authorisation would ask Slack who we are before every first answer, which fails when Slack cannot be reached.
 */
public final class SlackApp {

    private SlackApp() {}

    public static App of(Slack slack, String botToken, List<Feature> features) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(botToken)
                .requestVerificationEnabled(false)
                .build();
        App app = new App(config, slack, List.of((request, response, chain) -> {
            request.getContext().setBotToken(botToken);
            requireAction(request);
            return chain.next(request);
        }));
        features.forEach(feature -> feature.plugInto(app));
        return app;
    }

    /** Bolt looks a click's handler up by its action, and fails where there is none. */
    private static void requireAction(Request<?> request) {
        if (request instanceof BlockActionRequest click) {
            List<Action> actions = Unreadable.require(click.getPayload().getActions(), "actions");
            Action first = Unreadable.require(actions.isEmpty() ? null : actions.get(0), "action");
            Unreadable.require(first.getActionId(), "action_id");
        }
    }
}
