package quotient.domain.closure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.domain.alerts.Alert;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

@DisplayName("P39: the gate at the end of the day")
final class ClosureGateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId RAE = new PersonId("U0REP");
    private static final DayFacts QUIET = new DayFacts(DAY, List.of(), List.of(), summary(0, false), List.of());

    static List<Arguments> lines() {
        return List.of(
                line(QUIET, ClosureCheck.DECISIONS, 0, "no quote was sent"),
                line(QUIET, ClosureCheck.OWNERS, 0, "no quote is escalated"),
                line(QUIET, ClosureCheck.PORTFOLIOS, 0, "no proposal was tested"),
                line(QUIET, ClosureCheck.CRITICAL, 0, "no exception is critical"),
                line(QUIET, ClosureCheck.EXECUTIVES, 0, "nothing needs the executives"),
                line(sent(false, false), ClosureCheck.DECISIONS, 0, "2 sent quotes have a decision record"),
                line(sent(true, false), ClosureCheck.DECISIONS, 1, "1 of 2 sent quotes without a decision record"),
                line(escalated(true), ClosureCheck.OWNERS, 0, "1 escalated quote has an owner"),
                line(escalated(true, false), ClosureCheck.OWNERS, 1, "1 of 2 escalated quotes without an owner"),
                line(portfolios(3, true), ClosureCheck.PORTFOLIOS, 0, "posted to ops"),
                line(portfolios(3, false), ClosureCheck.PORTFOLIOS, 1, "not posted to ops"),
                line(portfolios(0, false), ClosureCheck.PORTFOLIOS, 0, "no proposal was tested"),
                line(
                        critical(Optional.empty()),
                        ClosureCheck.CRITICAL,
                        1,
                        "1 of 1 critical exception without an acknowledgement"),
                line(critical(Optional.empty()), ClosureCheck.EXECUTIVES, 1, "1 review is not flagged in the handoff"));
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource("lines")
    void everyLineSaysWhy(DayFacts facts, ClosureCheck check, int open, String reason) {
        ClosureGate gate = ClosureGate.of(facts);
        GateLine line = gate.lines().stream()
                .filter(each -> each.check() == check)
                .findFirst()
                .orElseThrow();
        assertEquals(reason, line.reason());
        assertEquals(open, line.open().size());
        assertEquals(gate.open().isEmpty(), gate.isGreen());
    }

    @Test
    void whatIsOpenSaysWhoseItIsAndWhatToDo() {
        assertEquals(
                new OpenPoint(
                        "Q-1001",
                        "Q-1001 of Rae is escalated, and nobody owns it: `/quote triage Q-1001` gives it an owner.",
                        Optional.empty(),
                        "the Deal Desk"),
                ClosureGate.of(escalated(false)).open().get(0));
        assertEquals(Optional.of(RAE), ClosureGate.of(sent(true)).open().get(0).owner());
    }

    private static Arguments line(DayFacts facts, ClosureCheck check, int open, String reason) {
        return Arguments.of(facts, check, open, reason);
    }

    private static DayFacts sent(boolean... withoutRecord) {
        List<SentQuote> sent = new ArrayList<>();
        for (boolean missing : withoutRecord) {
            sent.add(new SentQuote(
                    QuoteId.ofNumber(1001L + sent.size()),
                    Optional.of(RAE),
                    missing ? Optional.of("No approval of it is in the audit log.") : Optional.empty()));
        }
        return new DayFacts(DAY, sent, List.of(), summary(0, false), List.of());
    }

    private static DayFacts escalated(boolean... owned) {
        List<EscalatedQuote> escalated = new ArrayList<>();
        for (boolean has : owned) {
            escalated.add(new EscalatedQuote(
                    QuoteId.ofNumber(1001L + escalated.size()), "Rae", has ? Optional.of(RAE) : Optional.empty()));
        }
        return new DayFacts(DAY, List.of(), escalated, summary(0, false), List.of());
    }

    private static DayFacts portfolios(long proposals, boolean posted) {
        return new DayFacts(DAY, List.of(), List.of(), summary(proposals, posted), List.of());
    }

    private static DayFacts critical(Optional<Alert> alert) {
        CriticalException exception = new CriticalException(new ExceptionId("X-1001"), 30, Optional.of(RAE), alert);
        return new DayFacts(DAY, List.of(), List.of(), summary(0, false), List.of(exception));
    }

    private static PortfolioSummary summary(long proposals, boolean posted) {
        return new PortfolioSummary(proposals, posted ? Optional.of(Instant.EPOCH) : Optional.empty());
    }
}
