package quotient.domain.alerts;

/** What the thread of an alert says, in a sentence. */
public final class AlertSentences {

    private AlertSentences() {}

    static String of(Alert alert, Occasion occasion) {
        String severity = alert.severity().spoken();
        return switch (occasion) {
            case OPENED -> alert.headline();
            case WORSE ->
                "It is " + severity + (alert.status() == AlertStatus.OPEN ? " now: " : " now, so it is open again: ")
                        + alert.headline();
            case REMINDER -> "Nobody has acknowledged this " + severity + " yet; it climbs if nobody does.";
            case CLIMBED -> "Nobody acknowledged it in time, so it is " + severity + " now.";
            case REPEATED -> "It still stands, and nobody has acknowledged it: " + alert.headline();
            case WOKE -> "Its snooze is over, and it still stands: " + alert.headline();
            case REOPENED -> "It is back: " + alert.headline();
            case CLEARED -> "It has been clear for a while and is resolved.";
        };
    }

    static String climbed(Alert before, Severity higher) {
        return before.severity() == higher
                ? "Nobody acknowledged this " + higher.spoken() + " in time. Somebody must take it now."
                : "Nobody acknowledged this " + before.severity().spoken() + " in time, so it is " + higher.spoken()
                        + " now.";
    }

    static String ended(Silence silence) {
        return (silence.maintenance() ? "Maintenance " : "Silence ") + silence.id() + " (" + silence.matcher() + ") of "
                + silence.author().name() + " is over. What it held is said now if it still stands.";
    }
}
