package quotient.schedules;

import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.pricinghealth.WatchingPricing;

/** Looks every hour at what was spent and how quotes are answered (PRC §56). */
public final class HourlyCosts implements Routine {

    private final WatchingPricing watching;

    public HourlyCosts(WatchingPricing watching) {
        this.watching = watching;
    }

    @Override
    public String name() {
        return "hourly-costs";
    }

    @Override
    public String purpose() {
        return "checks the day's budget at 80, 95 and 100 %, the cost of tasks, and errors of quoting";
    }

    @Override
    public Doing prepare(Run run) {
        PricingHealth health = watching.look();
        return new Doing(health.budget().reason(), () -> watching.tell(health, health.at()));
    }
}
