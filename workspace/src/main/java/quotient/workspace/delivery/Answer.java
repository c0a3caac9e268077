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
    /** The error of an answer that asks, by {@code x-slack-no-retry}, not to be asked again. */
    static final String NO_RETRY = "no_retry";

    public Answer {
        errors = Map.copyOf(errors);
    }

    public static Answer done() {
        return new Answer(0, "", "", "", "", Map.of());
    }

    public static Answer failed(String error, String message) {
        return new Answer(0, "", "", error, message, Map.of());
    }

    /**
     * What the app answered.
     *
     * @param enough whether it asked not to be asked again
     */
    public static Answer heard(int status, String contentType, String body, boolean enough) {
        Answer answer = new Answer(status, contentType, body, "", "", Map.of());
        return status == 200
                ? answer
                : answer.because(enough ? NO_RETRY : "dispatch_failed", "The app answered with an error");
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
