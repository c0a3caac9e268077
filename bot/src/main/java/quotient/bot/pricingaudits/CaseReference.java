package quotient.bot.pricingaudits;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.pricingaudits.AuditKind;
import quotient.domain.pricingaudits.AuditRound;

/** A case of a round, as buttons and forms carry it: {@code quotes_of_week:2026-02-23 Q-1007}. It comes from outside. */
record CaseReference(AuditKind kind, String round, String subject) {

    private static final Pattern FORM = Pattern.compile("(([a-z_]{5,30}):\\d{4}-\\d{2}-\\d{2}) ([QX]-[1-9]\\d{0,17})");

    static Optional<CaseReference> read(String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches()
                ? AuditKind.ofWord(matcher.group(2))
                        .map(kind -> new CaseReference(kind, matcher.group(1), matcher.group(3)))
                : Optional.empty();
    }

    static String written(AuditRound round, String subject) {
        return round.name() + " " + subject;
    }
}
