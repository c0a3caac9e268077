package quotient.domain.closure;

import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * One thing that keeps the day open.
 *
 * @param reference what a click acts on, such as {@code Q-1001} or {@code A-1001}
 * @param sentence what is wrong and what would be right
 * @param owner whose it is; empty where it is nobody's
 * @param otherwise whose it is where no single person has it, such as {@code the Deal Desk}
 */
public record OpenPoint(String reference, String sentence, Optional<PersonId> owner, String otherwise) {}
