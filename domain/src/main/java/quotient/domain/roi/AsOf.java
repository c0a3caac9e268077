package quotient.domain.roi;

import java.time.LocalDate;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;

/** The day as of which a return is asked for. */
public final class AsOf {

    public static final String FIELD = "as_of";

    private AsOf() {}

    /** @throws InvalidInput when it is no day of the years 2000 to 2099 */
    public static LocalDate read(String text) {
        return RoiFields.parsed(text)
                .orElseThrow(() -> new InvalidInput(
                        FIELD,
                        "as_of " + Fields.quoted(text)
                                + " is no day of the years 2000 to 2099: write it like 2026-06-30."));
    }
}
