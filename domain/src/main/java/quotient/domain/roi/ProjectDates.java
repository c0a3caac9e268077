package quotient.domain.roi;

import java.time.LocalDate;
import java.util.Optional;

/** The days of a project, in their order where they are known (M2). The return is counted from the month of the go-live. */
public record ProjectDates(Optional<LocalDate> start, Optional<LocalDate> goLive, Optional<LocalDate> completion) {

    public static final ProjectDates UNKNOWN = new ProjectDates(Optional.empty(), Optional.empty(), Optional.empty());
}
