package quotient.domain.closure;

import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * One thing that executives must review today.
 *
 * @param subject such as {@code X-1001} or {@code Q-1007}
 * @param sentence what it is and what is asked of them
 * @param owner whose it is, where it is somebody's
 */
public record AgendaItem(String subject, String sentence, Optional<PersonId> owner) {}
