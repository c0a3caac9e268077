package quotient.domain.promotions;

import java.util.List;
import java.util.Optional;

/** Every promotion that was ever opened, and what was quoted by it. */
public interface Promotions {

    /** @throws RuntimeException when there is one of that name */
    void add(Promotion promotion);

    Optional<Promotion> find(String name);

    /**
     * Keeps the promotion if the one kept has the version before it.
     *
     * @return whether it was kept; false when somebody was faster
     */
    boolean replace(Promotion changed);

    /** Those that begin last first. */
    List<Promotion> latest(int limit);

    /** The quotes that take an offer of that name, be it a promotion's, a season's or a special one. */
    Cohort cohort(String offer);
}
