package quotient.domain.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.closure.DayClosure;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.PackItem;
import quotient.domain.pricing.Quote;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.usage.Budget;

/**
 * What the night brought, and what waits in the morning (O6, PRC §31, §36).
 *
 * @param from when the evening's pack was made, or would have been
 * @param pack of the evening, empty when there was none
 * @param night what was opened since then and is still open, the worst first
 * @param before what was open before and still lacks something
 * @param spending of the last seven days, today at the end
 * @param quotes made since then
 * @param onOpus quotes made at night on opus without a client (O5)
 * @param waiting approvals, the first due first
 * @param checks what this morning's automated checks came to, empty when they did not run
 * @param unclosed the last day before this one that somebody was asked to close, if nobody did (P39)
 */
public record MorningHandoff(
        LocalDate day,
        Instant from,
        Instant at,
        Optional<HandoffNight> pack,
        List<PackItem> night,
        List<PackItem> before,
        Map<LocalDate, Budget.Standing> spending,
        QuoteFigures quotes,
        List<Quote> onOpus,
        List<WaitingApproval> waiting,
        Optional<String> checks,
        Optional<DayClosure> unclosed) {

    public MorningHandoff {
        night = List.copyOf(night);
        before = List.copyOf(before);
        onOpus = List.copyOf(onOpus);
        waiting = List.copyOf(waiting);
    }

    public Budget.Standing today() {
        return spending.get(day);
    }

    public Budget.Standing yesterday() {
        return spending.get(day.minusDays(1));
    }

    public List<WaitingApproval> late() {
        return waiting.stream().filter(each -> each.isLate(at)).toList();
    }

    /** Whether nothing needs anybody. */
    public boolean isQuiet() {
        return night.isEmpty() && before.isEmpty() && waiting.isEmpty() && onOpus.isEmpty() && unclosed.isEmpty();
    }
}
