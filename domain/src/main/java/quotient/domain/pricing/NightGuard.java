package quotient.domain.pricing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Refusal;
import quotient.domain.policy.Model;
import quotient.domain.time.NightHours;

/**
 * Keeps the costly model for what cannot wait, from 23:00 to 08:00 (O5, PRC §31). A sales team sits in many zones, so
 * usually a quote is only warned about and marked for the morning; where the guard is strict it is refused, unless it
 * names a client or an incident is open.
 */
public final class NightGuard implements Intake {

    private final Intake before;
    private final Companies companies;
    private final BooleanSupplier incidentOpen;

    /** @param before asked first */
    public NightGuard(Intake before, Companies companies, BooleanSupplier incidentOpen) {
        this.before = before;
        this.companies = companies;
        this.incidentOpen = incidentOpen;
    }

    /** Whether it is work that the night is not for. */
    public static boolean minds(QuoteRequest request) {
        return request.model() == Model.OPUS && request.client().isEmpty();
    }

    @Override
    public Optional<Refusal> refusalFor(QuoteRequest request, Instant now) {
        return before.refusalFor(request, now).or(() -> atNight(request, now));
    }

    private Optional<Refusal> atNight(QuoteRequest request, Instant now) {
        NightHours night = NightHours.of(companies.current());
        return !minds(request) || !night.isNight(now) || incidentOpen.getAsBoolean()
                ? Optional.empty()
                : Optional.of(Refusal.limited(
                        "From 23:00 to 08:00 (" + night.zone() + ") opus is kept for incidents and named clients."
                                + " Name the client, or quote k2p5 or sonnet now.",
                        Duration.between(now, night.endAfter(now))));
    }
}
