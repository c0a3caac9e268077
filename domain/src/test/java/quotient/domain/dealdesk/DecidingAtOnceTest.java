package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.TestRequests;

@DisplayName("P33: eight approvers click at once, and one decides")
final class DecidingAtOnceTest {
    private static final int APPROVERS = 8;

    private final Desk desk = Desk.staffed();

    @RepeatedTest(20)
    void oneDecidesAndSevenAreToldWhoAndWhen() throws InterruptedException, ExecutionException, TimeoutException {
        for (int number = 0; number < APPROVERS; number++) {
            desk.hire("U0M" + number, "Manager " + number, Optional.empty(), Role.SALES_MANAGER);
        }
        Quote quote =
                desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        int before = desk.notices().size();

        List<String> refused = allAtOnce(quote);

        Quote kept = desk.kept(quote);
        String winner = kept.decidedApprovals().get(0).decision().byName();
        assertEquals(
                List.of("Q-1001 was already approved by " + winner + " at 10:00 on 2026-03-02."),
                refused.stream().distinct().toList());
        assertEquals(APPROVERS - 1, refused.size());
        assertEquals(quote.version() + 1, kept.version());
        assertEquals(List.of("quote.created", "quote.submitted", "quote.approved"), desk.audited());
        assertEquals(before + 1, desk.notices().size());
    }

    private List<String> allAtOnce(Quote quote) throws InterruptedException, ExecutionException, TimeoutException {
        CyclicBarrier together = new CyclicBarrier(APPROVERS);
        ExecutorService threads = Executors.newFixedThreadPool(APPROVERS);
        try {
            List<Future<Outcome<Quote>>> clicks = new ArrayList<>();
            for (int number = 0; number < APPROVERS; number++) {
                String who = "U0M" + number;
                clicks.add(threads.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return desk.decide(who, quote, Ruling.approve());
                }));
            }
            List<String> refused = new ArrayList<>();
            for (Future<Outcome<Quote>> click : clicks) {
                click.get(10, TimeUnit.SECONDS)
                        .<Boolean>match(done -> true, refusal -> refused.add(refusal.sentence()));
            }
            return refused;
        } finally {
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        }
    }
}
