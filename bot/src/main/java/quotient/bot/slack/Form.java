package quotient.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.function.Function;

/**
 * A form that was submitted.
 *
 * @param metadata what the form was opened with; whoever submits could have changed it
 */
public record Form(String user, Map<String, String> fields, String metadata) {

    /** For forms whose button or card is from another time. */
    public static final String OLD =
            "This form is from another time and I cannot read it any more. Close it and open it again from the card.";

    /** What the handler changes is kept before the form closes. */
    public static void on(App app, Reception reception, String callback, Function<Form, Answer> handler) {
        app.viewSubmission(callback, (request, context) -> {
            Form form = of(request);
            return reception.acknowledging().acknowledge(() -> handler.apply(form));
        });
    }

    /** What was entered there, empty when nothing was. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static Form of(ViewSubmissionRequest request) {
        View view = Unreadable.require(request.getPayload().getView(), "view");
        String user = Unreadable.require(request.getPayload().getUser(), "user").getId();
        return new Form(
                Unreadable.require(user, "user"),
                FormState.of(view),
                view.getPrivateMetadata() == null ? "" : view.getPrivateMetadata());
    }
}
