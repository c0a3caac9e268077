package quotient.domain.alerts;

import java.util.List;
import java.util.stream.Collectors;

/** One row of the routing table: which alerts, and whom to tell. */
public record Route(Matcher matcher, List<Target> targets) {

    public Route {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a route tells somebody");
        }
    }

    /** {@code kind=budget_* -> #ops, role:revenue_lead}; what fits everything begins with {@code *}. */
    public String line() {
        return (matcher.words().isEmpty() ? "*" : matcher.line()) + " -> "
                + targets.stream().map(Target::toString).collect(Collectors.joining(", "));
    }
}
