package quotient.bot.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.bot.Ports;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptedDeal;
import quotient.domain.dealexceptions.ExceptionApproval;
import quotient.domain.dealexceptions.ProgressEntry;
import quotient.domain.dealexceptions.RecoveryPlan;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/** Open exceptions of all ages up to forty days, every other one with some progress. */
final class SampleExceptions {

    private static final int IN_ONE_COMMIT = 1_000;
    private static final int AGES = 40;
    private static final List<Segment> SEGMENTS = List.of(Segment.values());

    private final Ports ports;
    private final LocalDate today;
    private final Instant now;

    SampleExceptions(Ports ports, LocalDate today, Instant now) {
        this.ports = ports;
        this.today = today;
        this.now = now;
    }

    /** Keeps so many, numbered from {@code first} on. */
    void keep(int first, int count) {
        for (int from = first; from < first + count; from += IN_ONE_COMMIT) {
            int begin = from;
            int end = Math.min(first + count, from + IN_ONE_COMMIT);
            ports.transactions().write(() -> {
                for (int number = begin; number < end; number++) {
                    ports.exceptions().add(exception(number));
                }
            });
        }
    }

    private DealException exception(int number) {
        LocalDate opened = today.minusDays(number % AGES);
        return new DealException(
                ports.exceptions().nextId(),
                1,
                deal(number),
                "a strategic logo",
                new ExceptionApproval("U0EXEC", "Eve", "executive"),
                new RecoveryPlan(RecoveryPlan.Kind.UPSELL, "sell support", opened.plusDays(60)),
                Optional.of(new PersonId(Site.REP)),
                opened,
                new Hand(Site.REP, "Rae", now, ""),
                List.of(),
                number % 2 == 0 ? List.of() : List.of(progress(opened)),
                Optional.empty());
    }

    private static ExceptedDeal deal(int number) {
        return new ExceptedDeal(
                new QuoteId("Q-" + (1001 + number)),
                Optional.of("Acme"),
                SEGMENTS.get(number % SEGMENTS.size()),
                Money.usd("1000"),
                Money.usd("800.50"),
                Percent.of("55"),
                new BigDecimal("40.00"),
                Site.REP);
    }

    private ProgressEntry progress(LocalDate opened) {
        return new ProgressEntry(new BigDecimal("2.50"), opened, new Hand(Site.REP, "Rae", now, "support sold"));
    }
}
