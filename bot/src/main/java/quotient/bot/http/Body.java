package quotient.bot.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The body of a request: its bytes within bounds, and its fields from JSON or a form. */
public final class Body {

    public static final int MOST_BYTES = 1_000_000;
    private static final int MOST_HEARD_OUT = 8 * MOST_BYTES;
    private static final int MOST_HEARD_OUT_OF_ROWS = 512 * MOST_BYTES;
    private static final int BUFFER_BYTES = 8192;
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private Body() {}

    /**
     * The bytes as they came, which is what Slack signs.
     *
     * @throws Problem.Refused 413 when there are more than a million
     */
    public static byte[] bytes(Context context) {
        return bytes(context, MOST_HEARD_OUT);
    }

    private static byte[] bytes(Context context, long heardOut) {
        try (InputStream stream = context.req().getInputStream()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                hearOut(stream, heardOut);
                throw tooLarge();
            }
            return bytes;
        } catch (IOException broken) {
            throw Problem.malformed("body", "The body ended before it was whole; send it again.")
                    .refused();
        }
    }

    /**
     * The fields of a JSON object or a form, each as text. {@code null} in JSON is a field that was not given.
     *
     * @param lists the fields that may have several values, which come joined by commas
     * @throws Problem.Refused 400, 413 or 415
     * @throws quotient.domain.outcome.InvalidInput when a field has a value of a wrong kind
     */
    static Map<String, String> fields(Context context, Set<String> lists) {
        return fields(context, lists, Set.of());
    }

    /** @param objects the fields that may be objects, whose own fields come as {@code outer.inner} */
    static Map<String, String> fields(Context context, Set<String> lists, Set<String> objects) {
        String type = mediaType(context);
        byte[] bytes = bytes(context);
        if (type.isEmpty() && bytes.length == 0) {
            return Map.of();
        }
        return switch (type) {
            case JSON -> StrictJson.fields(utf8(bytes), lists, objects);
            case FORM -> Form.fields(utf8(bytes), lists);
            default -> throw otherType();
        };
    }

    /**
     * The objects in the one list of a JSON object, each flat; of a form its fields, as the one object of a list.
     *
     * @param most so many, one at least
     * @throws Problem.Refused 400, 413, after hearing out even a very large body, or 415
     * @throws quotient.domain.outcome.InvalidInput when something is of a wrong kind, or there are too many
     */
    static List<Map<String, String>> rows(Context context, String list, int most) {
        byte[] bytes = bytes(context, MOST_HEARD_OUT_OF_ROWS);
        return switch (mediaType(context)) {
            case JSON -> StrictJson.rows(utf8(bytes), list, most);
            case FORM -> List.of(Form.fields(utf8(bytes), Set.of()));
            default -> throw otherType();
        };
    }

    private static Problem.Refused otherType() {
        return Problem.of(415, "The body must be " + JSON + " or " + FORM + ", in UTF-8.")
                .refused();
    }

    /** Whoever is still sending does not listen, and would see the connection break instead of why. */
    private static void hearOut(InputStream stream, long most) throws IOException {
        byte[] dropped = new byte[BUFFER_BYTES];
        long left = most;
        int read = stream.read(dropped);
        while (read > 0 && left > 0) {
            left -= read;
            read = stream.read(dropped);
        }
    }

    private static String mediaType(Context context) {
        String header = Optional.ofNullable(context.req().getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("\"", "");
        String[] parts = header.split(";", 2);
        boolean otherCharset =
                parts.length == 2 && parts[1].contains("charset=") && !parts[1].contains("charset=utf-8");
        return otherCharset ? "other" : parts[0];
    }

    private static String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw Problem.malformed("body", "The body is not UTF-8 text.").refused();
        }
    }

    private static Problem.Refused tooLarge() {
        return Problem.of(413, "The body is larger than 1,000,000 bytes, which is the most.")
                .refused();
    }
}
