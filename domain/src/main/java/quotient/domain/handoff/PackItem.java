package quotient.domain.handoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An open item with what somebody planned for it. */
public record PackItem(OpenItem item, Optional<Plan> plan) {

    public Optional<String> nextAction() {
        return plan.map(Plan::nextAction).or(item::nextAction);
    }

    public Optional<Instant> eta() {
        return plan.map(Plan::eta).or(item::eta);
    }

    /** What it lacks before it may be handed over; minor ones need an owner only. */
    public List<Gap> gaps(Instant now) {
        List<Gap> gaps = new ArrayList<>();
        if (item.owner().isEmpty()) {
            gaps.add(Gap.OWNER);
        }
        if (item.isPriority() && nextAction().isEmpty()) {
            gaps.add(Gap.NEXT_ACTION);
        }
        if (item.isPriority()) {
            eta().map(eta -> eta.isAfter(now) ? Optional.<Gap>empty() : Optional.of(Gap.OVERDUE))
                    .orElse(Optional.of(Gap.ETA))
                    .ifPresent(gaps::add);
        }
        return List.copyOf(gaps);
    }

    public boolean isComplete(Instant now) {
        return gaps(now).isEmpty();
    }
}
