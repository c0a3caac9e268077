package quotient.domain.cadence;

import java.util.Optional;
import quotient.domain.roi.Snapshot;

/**
 * A due measurement, and where it stands.
 *
 * @param first the first entry for it that was not sent back
 */
public record DueLine(Due due, Standing standing, Chase chase, Optional<Snapshot> first) {}
