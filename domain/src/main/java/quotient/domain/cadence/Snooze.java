package quotient.domain.cadence;

import java.time.LocalDate;
import quotient.domain.alerts.Hand;

/** Until which day somebody wants no word of a due measurement. */
public record Snooze(LocalDate until, Hand hand) {}
