package quotient.bot.http;

import java.util.Optional;
import quotient.domain.reading.Fields;

/** How many items of a list a page has: {@code ?limit=}. */
final class PageLimit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private PageLimit() {}

    /** What is not a number from 1 to 200 is noted. */
    static int read(Fields fields) {
        Optional<String> typed = fields.text("limit");
        int limit = typed.filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(typed.isPresent() ? 0 : USUAL);
        if (limit < 1 || limit > MOST) {
            fields.note(
                    "limit",
                    "limit " + Fields.quoted(typed.orElse("")) + " must be a whole number from 1 to " + MOST + ".");
        }
        return limit;
    }
}
