package quotient.storage.dealexceptions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.outcome.InvalidInput;

/** Where a page of exceptions ended: the day on which the last one was opened, and its number. */
record ExceptionCursor(String openedOn, long number) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([1-9]\\d{0,17})");

    static ExceptionCursor after(DealException exception) {
        return new ExceptionCursor(
                exception.openedOn().toString(), exception.id().number());
    }

    static ExceptionCursor read(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new InvalidInput("cursor", "The cursor is not one that a page of exceptions ended with.");
        }
        return new ExceptionCursor(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    String written() {
        return openedOn + "-" + number;
    }
}
