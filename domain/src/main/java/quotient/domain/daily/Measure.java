package quotient.domain.daily;

import java.util.Optional;

/**
 * One figure of a briefing.
 *
 * @param value as it is shown, such as {@code 71.20 %}
 * @param target what it should be, empty where nothing is promised
 * @param before what it was the day before, and which way it went, in words
 * @param remedy what to do when it is not where it should be, as a sentence
 */
public record Measure(
        String name,
        String value,
        Verdict verdict,
        Optional<String> target,
        Optional<String> before,
        Optional<String> remedy) {

    /** How it stands against its target. */
    public enum Verdict {
        GOOD,
        BAD,
        UNKNOWN
    }

    static Measure against(String name, String value, boolean good, String target) {
        return new Measure(
                name,
                value,
                good ? Verdict.GOOD : Verdict.BAD,
                Optional.of(target),
                Optional.empty(),
                Optional.empty());
    }

    static Measure unknown(String name, String why) {
        return new Measure(name, why, Verdict.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Measure comparedWith(String earlier) {
        return new Measure(name, value, verdict, target, Optional.of(earlier), remedy);
    }

    Measure mendedBy(String sentence) {
        return new Measure(name, value, verdict, target, before, Optional.of(sentence));
    }
}
