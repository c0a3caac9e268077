package quotient.domain.brief;

import java.util.List;

/**
 * A brief with the actions that stand on it.
 *
 * @param carried asked under earlier briefs and open when this one was said, the oldest first
 * @param raised asked under this one, the oldest first
 */
public record BriefCard(Brief brief, List<BriefAction> carried, List<BriefAction> raised) {

    public BriefCard {
        carried = List.copyOf(carried);
        raised = List.copyOf(raised);
    }
}
