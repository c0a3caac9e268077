package quotient.bot.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import quotient.domain.reading.Fields;

/** Reads what a form or a query says: {@code name=value&name=value}, percent-encoded UTF-8, each name once. */
final class Form {

    private static final int HEX = 16;

    private Form() {}

    /** @param lists the names that may come several times, also as {@code name[]}; their values are joined by commas */
    static Map<String, String> fields(String text, Set<String> lists) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = plain(decoded(equals < 0 ? pair : pair.substring(0, equals)), lists);
                add(fields, name, equals < 0 ? "" : decoded(pair.substring(equals + 1)), lists);
            }
        }
        return fields;
    }

    private static void add(Map<String, String> fields, String name, String value, Set<String> lists) {
        if (!fields.containsKey(name)) {
            fields.put(name, value);
        } else if (lists.contains(name)) {
            fields.merge(name, value, (first, second) -> first + "," + second);
        } else {
            throw Problem.malformed(name, "The field " + Fields.quoted(name) + " is given twice.")
                    .refused();
        }
    }

    private static String plain(String name, Set<String> lists) {
        String bare = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
        return lists.contains(bare) ? bare : name;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(UTF_8);
        for (int at = 0; at < encoded.length; at++) {
            if (encoded[at] == '%') {
                bytes.write(octet(text, encoded, at));
                at += 2;
            } else {
                bytes.write(encoded[at] == '+' ? ' ' : encoded[at]);
            }
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw broken(text);
        }
    }

    private static int octet(String text, byte[] encoded, int at) {
        int high = at + 2 < encoded.length ? Character.digit(encoded[at + 1], HEX) : -1;
        int low = high >= 0 ? Character.digit(encoded[at + 2], HEX) : -1;
        if (low < 0) {
            throw broken(text);
        }
        return high * HEX + low;
    }

    private static Problem.Refused broken(String text) {
        return Problem.malformed(
                        "body", Fields.quoted(text) + " is not percent-encoded UTF-8; write a percent sign as %25.")
                .refused();
    }
}
