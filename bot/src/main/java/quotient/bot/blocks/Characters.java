package quotient.bot.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** How long JSON is when it is written down, without writing it down. */
final class Characters {

    private static final int ESCAPED = 2;
    private static final int ESCAPED_AS_NUMBER = 6;
    private static final int BRACKETS = 2;
    private static final int QUOTES = 2;
    private static final int COLON_AND_COMMA = 2;

    private Characters() {}

    static int of(JsonElement element) {
        if (element instanceof JsonObject object) {
            int characters = BRACKETS;
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                characters += member.getKey().length() + QUOTES + COLON_AND_COMMA + of(member.getValue());
            }
            return characters;
        }
        if (element instanceof JsonArray array) {
            int characters = BRACKETS;
            for (JsonElement each : array) {
                characters += of(each) + 1;
            }
            return characters;
        }
        return ofText(element.getAsString()) + QUOTES;
    }

    private static int ofText(String text) {
        int characters = 0;
        for (int at = 0; at < text.length(); at++) {
            characters += ofCharacter(text.charAt(at));
        }
        return characters;
    }

    private static int ofCharacter(char character) {
        return switch (character) {
            case '"', '\\', '\n', '\r', '\t', '\b', '\f' -> ESCAPED;
            case '\u2028', '\u2029' -> ESCAPED_AS_NUMBER;
            default -> character < ' ' ? ESCAPED_AS_NUMBER : 1;
        };
    }
}
