package quotient.domain.alerts;

import java.util.Optional;

/** What an admin has changed about who is told and how often. Empty means as it comes with the house. */
public interface AlertRules {

    /** The routing table as text. */
    Optional<String> routes();

    void keepRoutes(String text);

    Optional<KindSettings> settings(String kind);

    void keepSettings(String kind, KindSettings settings);
}
