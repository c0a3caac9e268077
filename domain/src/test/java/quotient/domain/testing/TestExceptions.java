package quotient.domain.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptedDeal;
import quotient.domain.dealexceptions.ExceptionApproval;
import quotient.domain.dealexceptions.ExceptionEnd;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.dealexceptions.ProgressEntry;
import quotient.domain.dealexceptions.RecoveryPlan;
import quotient.domain.dealexceptions.Review;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * Exceptions as they may stand in the registry. Unless told otherwise: Rae's {@code Q-1001} for Acme, 40.00 % where 55 %
 * are asked, opened on 2 March 2026 and approved by Eve.
 */
public record TestExceptions(
        String quote,
        String author,
        Optional<String> owner,
        LocalDate openedOn,
        List<Review> reviews,
        List<ProgressEntry> progress,
        Optional<ExceptionEnd> end) {
    public static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    public static final Instant AT = Instant.parse("2026-03-02T15:00:00.000000007Z");
    public static final Hand MAX = new Hand("U0MGR", "Max", AT, "");

    public static TestExceptions plain() {
        return new TestExceptions(
                "Q-1001", "U0REP", Optional.of("U0REP"), OPENED, List.of(), List.of(), Optional.empty());
    }

    public TestExceptions on(LocalDate day) {
        return new TestExceptions(quote, author, owner, day, reviews, progress, end);
    }

    public TestExceptions on(String day) {
        return on(LocalDate.parse(day));
    }

    public TestExceptions quote(String which, String by) {
        return new TestExceptions(which, by, owner, openedOn, reviews, progress, end);
    }

    public TestExceptions ownedBy(String person) {
        return new TestExceptions(quote, author, Optional.of(person), openedOn, reviews, progress, end);
    }

    public TestExceptions ownedByNobody() {
        return new TestExceptions(quote, author, Optional.empty(), openedOn, reviews, progress, end);
    }

    public TestExceptions progressed(String points, String day) {
        List<ProgressEntry> more = new ArrayList<>(progress);
        more.add(new ProgressEntry(
                new BigDecimal(points), LocalDate.parse(day), new Hand("U0REP", "Rae", AT, "sold <support> & more")));
        return new TestExceptions(quote, author, owner, openedOn, reviews, more, end);
    }

    public TestExceptions reapproved(String day) {
        List<Review> more = new ArrayList<>(reviews);
        more.add(new Review(
                Review.Outcome.REAPPROVED,
                LocalDate.parse(day),
                "executive",
                new Hand("U0EXEC", "Eve", AT, "worth <it>")));
        return new TestExceptions(quote, author, owner, openedOn, more, progress, end);
    }

    public TestExceptions ended(ExceptionStatus how, String day) {
        Optional<BigDecimal> margin =
                how == ExceptionStatus.CLOSED ? Optional.of(new BigDecimal("56.2")) : Optional.empty();
        return new TestExceptions(
                quote,
                author,
                owner,
                openedOn,
                reviews,
                progress,
                Optional.of(new ExceptionEnd(how, LocalDate.parse(day), margin, MAX)));
    }

    public DealException exception(long number) {
        return exception(ExceptionId.ofNumber(number));
    }

    public DealException exception(ExceptionId id) {
        return new DealException(
                id,
                1,
                new ExceptedDeal(
                        new QuoteId(quote),
                        Optional.of("Acme & Sons"),
                        Segment.MID_MARKET,
                        Money.usd("1000"),
                        Money.usd("800.50"),
                        Percent.of("55"),
                        new BigDecimal("40.00"),
                        author),
                "a <strategic> logo",
                new ExceptionApproval("U0EXEC", "Eve", "executive"),
                new RecoveryPlan(RecoveryPlan.Kind.UPSELL, "sell support & training", openedOn.plusDays(60)),
                owner.map(PersonId::new),
                openedOn,
                new Hand("U0REP", "Rae", AT, ""),
                reviews,
                progress,
                end);
    }
}
