package quotient.bot.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * One request.
 *
 * @param headers name, value, name, value
 * @param signed whether it is sent with Slack's signature of the moment
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes go out as they are; no two shots are ever compared.
public record Shot(String method, String path, List<String> headers, byte[] body, boolean signed) {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    private static final int SHOWN = 600;

    public Shot {
        headers = List.copyOf(headers);
    }

    static Shot slack(String type, byte[] body) {
        return new Shot("POST", "/slack/events", List.of("Content-Type", type), body, true);
    }

    /** Enough to see what was asked. */
    @Override
    public String toString() {
        String text = new String(body, UTF_8);
        return method + " " + path + " " + headers + " "
                + (text.length() > SHOWN ? text.substring(0, SHOWN) + "… " + text.length() + " characters" : text);
    }
}
