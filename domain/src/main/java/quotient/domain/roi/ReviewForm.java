package quotient.domain.roi;

import java.util.List;
import java.util.Map;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;

/** What a reviewer says (M11): the figures stand, or they go back with a reason. */
public record ReviewForm(boolean approve, String reason) {

    public static final String REASON = "reason";

    private static final String APPROVE = "approve";

    /** @throws InvalidInput when it is not said whether, or a refusal has no reason */
    public static ReviewForm read(Map<String, String> typed) {
        RoiFields read = new RoiFields(typed, List.of(APPROVE, REASON));
        Fields fields = read.fields();
        if (fields.text(APPROVE).isEmpty()) {
            fields.note(APPROVE, "approve is missing: say true, or false with a reason.");
        }
        boolean approve = fields.flag(APPROVE);
        String reason = read.words(REASON).orElse("");
        fields.check();
        return approve ? new ReviewForm(true, reason) : sentBack(reason);
    }

    /** @throws InvalidInput when there is no reason */
    public static ReviewForm sendingBack(Map<String, String> typed) {
        RoiFields read = new RoiFields(typed, List.of(REASON));
        String reason = read.words(REASON).orElse("");
        read.fields().check();
        return sentBack(reason);
    }

    private static ReviewForm sentBack(String reason) {
        if (reason.isEmpty()) {
            throw new InvalidInput(REASON, "Say why the figures go back, so that they can be mended.");
        }
        return new ReviewForm(false, reason);
    }
}
