package quotient.domain.keeping;

import java.util.List;
import java.util.Optional;

/**
 * Some of a long list.
 *
 * @param next hand it in to get what follows; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
