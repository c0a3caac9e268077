package quotient.workspace.person;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import quotient.workspace.team.Json;

/** What Slack's own form says about a typed text: its length, or whether it is a number, an address, a link. */
final class TypedText {
    private TypedText() {}

    static Optional<String> complaint(JsonObject element, String text) {
        return switch (Json.text(element, "type")) {
            case "number_input" -> number(element, text);
            case "email_text_input" ->
                unless(text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "Enter a valid email address.");
            case "url_text_input" -> unless(text.matches("https?://\\S+"), "Enter a valid URL.");
            default -> length(element, text);
        };
    }

    private static Optional<String> length(JsonObject element, String text) {
        if (element.has("min_length")
                && text.length() < element.get("min_length").getAsInt()) {
            return Optional.of("Enter at least " + Json.text(element, "min_length") + " characters.");
        }
        int longest = element.has("max_length") ? element.get("max_length").getAsInt() : 3000;
        return unless(text.length() <= longest, "Enter no more than " + longest + " characters.");
    }

    private static Optional<String> number(JsonObject element, String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.of("Enter a valid number.");
        }
        BigDecimal number = new BigDecimal(text);
        if (!Json.flag(element, "is_decimal_allowed") && text.contains(".")) {
            return Optional.of("Enter a whole number.");
        }
        if (element.has("min_value") && number.compareTo(new BigDecimal(Json.text(element, "min_value"))) < 0) {
            return Optional.of("Enter " + Json.text(element, "min_value") + " or more.");
        }
        boolean small =
                !element.has("max_value") || number.compareTo(new BigDecimal(Json.text(element, "max_value"))) <= 0;
        return unless(small, "Enter " + Json.text(element, "max_value") + " or less.");
    }

    private static Optional<String> unless(boolean fine, String sentence) {
        return fine ? Optional.empty() : Optional.of(sentence);
    }
}
