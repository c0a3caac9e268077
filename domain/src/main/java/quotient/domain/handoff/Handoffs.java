package quotient.domain.handoff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packs of all evenings, and the plans that people made for open items. */
public interface Handoffs {

    /**
     * Adds the plan, or replaces the one of that item.
     *
     * @param item such as {@code A-1001}
     */
    void plan(String item, Plan plan);

    /** Those that there are, by item. */
    Map<String, Plan> plans(Collection<String> items);

    /** Adds the night, or replaces the one of that day. */
    void keep(HandoffNight night);

    Optional<HandoffNight> night(LocalDate day);

    /** That of the latest day. */
    Optional<HandoffNight> latest();

    /** By day; both days are within. */
    List<HandoffNight> nights(LocalDate from, LocalDate to);
}
