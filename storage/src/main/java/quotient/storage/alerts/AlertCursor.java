package quotient.storage.alerts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.alerts.Alert;
import quotient.domain.outcome.InvalidInput;

/** Where a page of alerts ended: how bad the last one was, and its number. */
record AlertCursor(String severity, long number) {
    private static final Pattern FORM = Pattern.compile("(sev[1-4])-([1-9]\\d{0,17})");

    static AlertCursor after(Alert alert) {
        return new AlertCursor(alert.severity().code(), alert.id().number());
    }

    static AlertCursor read(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new InvalidInput("cursor", "The cursor is not one that a page of alerts ended with.");
        }
        return new AlertCursor(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    String written() {
        return severity + "-" + number;
    }
}
