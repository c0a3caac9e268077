package quotient.workspace.delivery;

import java.util.Map;

/**
 * What came of something a person did.
 *
 * @param status the app's HTTP status; 0 when no answer came or none was asked for
 * @param body the app's answer as it was
 * @param error empty when all went well, else Slack's code such as {@code operation_timeout}
 * @param message what the person reads about the error
 * @param errors what the app said about single fields of a form, by block_id
 */
public record Answer(
        int status, String contentType, String body, String error, String message, Map<String, String> errors) {
    public Answer {
        errors = Map.copyOf(errors);
    }

    public static Answer done() {
        return new Answer(0, "", "", "", "", Map.of());
    }

    public static Answer failed(String error, String message) {
        return new Answer(0, "", "", error, message, Map.of());
    }

    public boolean ok() {
        return error.isEmpty();
    }

    public Answer because(String nextError, String nextMessage) {
        return new Answer(status, contentType, body, nextError, nextMessage, errors);
    }

    public Answer refusing(Map<String, String> fields) {
        return new Answer(status, contentType, body, "errors", "Some fields need another look.", fields);
    }
}
