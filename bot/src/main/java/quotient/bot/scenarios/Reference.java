package quotient.bot.scenarios;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Variant;

/**
 * What a button says about the card it stands on: {@code S-1001}, or {@code S-1001:2} for its second option. It comes
 * back from outside, so reading it answers with nothing when it is not one of ours.
 *
 * @param place 0 for the whole set
 */
record Reference(ScenarioId id, int place) {

    private static final Pattern FORM = Pattern.compile("(S-[1-9]\\d{0,17})(?::([1-4]))?");

    static String of(ScenarioSet set) {
        return set.id().value();
    }

    static String of(ScenarioSet set, Variant variant) {
        return set.id() + ":" + variant.place();
    }

    static Optional<Reference> read(String value) {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches()
                ? Optional.of(new Reference(
                        new ScenarioId(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
