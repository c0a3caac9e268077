package quotient.domain.company;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as sentences of the company say them: {@code 10:04 on 2026-03-02}, in its zone. */
public final class LocalText {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm 'on' uuuu-MM-dd", Locale.ROOT);

    private LocalText() {}

    public static String moment(Instant moment, Company company) {
        return FORM.format(moment.atZone(company.zone()));
    }
}
