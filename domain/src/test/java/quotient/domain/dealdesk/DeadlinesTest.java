package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestRequests;

@DisplayName("P26, D6: how long an approval may wait, in business time, and when half of it is over")
final class DeadlinesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Desk desk = Desk.staffed();

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a sales manager has one business day         | 15 | sales  | 2026-03-02T10:00 | 2026-03-03T18:00 | 2026-03-03T09:00
            so has the revenue lead                      | 25 | reven  | 2026-03-02T10:00 | 2026-03-03T18:00 | 2026-03-03T09:00
            so have legal and RevOps                     | 0  | revops | 2026-03-02T10:00 | 2026-03-03T18:00 | 2026-03-03T09:00
            an executive has four hours above 30 %       | 35 | exec   | 2026-03-02T10:00 | 2026-03-02T14:00 | 2026-03-02T12:00
            the Deal Desk has two below the guardrail    | 60 | deal   | 2026-03-02T10:00 | 2026-03-02T12:00 | 2026-03-02T11:00
            four hours from Friday evening end on Monday | 35 | exec   | 2026-03-06T17:00 | 2026-03-09T11:00 | 2026-03-09T09:00
            one business day from Friday is Monday       | 15 | sales  | 2026-03-06T17:00 | 2026-03-09T18:00 | 2026-03-09T12:30
            """)
    void eachHasItsTime(String sentence, String discount, String whose, String asked, String due, String half) {
        desk.clock.moveTo(at(asked));
        TestRequests request = TestRequests.costingOneHundredDollars().discount(discount);
        Quote quote = desk.submitted(Desk.REP, whose.equals("revops") ? request.terms(Term.NET_TERMS) : request);
        Ask ask = desk.ports.asks().of(quote.id()).stream()
                .filter(each -> each.approval().startsWith(whose))
                .findFirst()
                .orElseThrow();
        assertEquals(at(due), ask.due(), sentence);
        assertEquals(at(half), ask.remind().orElseThrow(), sentence);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}
