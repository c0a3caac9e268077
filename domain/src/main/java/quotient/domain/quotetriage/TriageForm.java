package quotient.domain.quotetriage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Reads what somebody typed about an escalated quote; every mistake is told at once, beside its field. */
public final class TriageForm {

    public static final String OWNER = "owner";
    public static final String REMEDIATION = "remediation";
    public static final String FOLLOW_UP = "follow_up";
    public static final String MARGIN = "expected_margin";
    public static final List<String> FIELDS = List.of(OWNER, REMEDIATION, FOLLOW_UP, MARGIN);

    private static final Duration LATEST = Duration.ofDays(30);

    private TriageForm() {}

    /**
     * @param shown the version of the plan that the form was opened with
     * @param followUp the moment that was typed, empty when it cannot be read
     * @param forms of a moment, as a sentence lists them
     * @throws InvalidInput with a sentence for each field that is wrong
     */
    public static TriageWish read(
            int shown, Map<String, String> typed, Optional<Instant> followUp, String forms, Instant now) {
        Fields fields = new Fields(typed);
        if (fields.text(OWNER).isEmpty()) {
            fields.note(OWNER, "Every escalated quote gets an owner: choose who sees to it.");
        }
        Remediation remediation = fields.word(
                REMEDIATION, Remediation::ofWord, Word.codes(Remediation.values()), Remediation.REDUCE_SCOPE);
        if (followUp.isEmpty()) {
            fields.note(FOLLOW_UP, "Say when the customer hears of it: " + forms + ".");
        }
        followUp.filter(moment -> !moment.isAfter(now) || moment.isAfter(now.plus(LATEST)))
                .ifPresent(wrong -> fields.note(
                        FOLLOW_UP, "The customer hears of it in the future, within 30 days: " + forms + "."));
        if (fields.text(MARGIN).isEmpty()) {
            fields.note(MARGIN, "Give the margin that is expected after the changes, such as 56.5.");
        }
        Percent margin = fields.percent(MARGIN);
        fields.check();
        return new TriageWish(
                shown, new PersonId(fields.text(OWNER).orElseThrow()), remediation, followUp.orElseThrow(), margin);
    }
}
