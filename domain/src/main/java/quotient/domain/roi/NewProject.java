package quotient.domain.roi;

import java.util.Optional;

/** A project that somebody wants measured (M2, M23). {@link ProjectForm} reads one. */
public record NewProject(
        String client,
        String name,
        Optional<String> solutionType,
        ProjectStatus status,
        ProjectDates dates,
        ProjectTerms terms,
        ProjectScope scope) {}
