package quotient.bot.exports;

import java.util.Locale;

/** What can be taken away. */
public enum ExportKind {
    AUDIT("rows of the audit log"),
    QUOTES("quotes"),
    EXCEPTIONS("exceptions");

    private final String spoken;

    ExportKind(String spoken) {
        this.spoken = spoken;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the plural. */
    public String spoken() {
        return spoken;
    }
}
