package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.alerts.Hand;

/**
 * A solution for a client, whose return is measured (M2).
 *
 * @param client by name, as {@link quotient.domain.company.Clients} knows it
 * @param solutionType such as {@code chatbot}, {@code automation} or {@code analytics}
 * @param started who entered it, and when
 */
public record Project(
        ProjectId id,
        String client,
        String name,
        Optional<String> solutionType,
        ProjectStatus status,
        ProjectDates dates,
        ProjectTerms terms,
        ProjectScope scope,
        Hand started) {}
