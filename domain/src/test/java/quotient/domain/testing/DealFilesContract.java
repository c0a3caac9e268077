package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.dealfiles.ContractItem;
import quotient.domain.dealfiles.ContractType;
import quotient.domain.dealfiles.DealFile;
import quotient.domain.dealfiles.HygieneItem;
import quotient.domain.money.Money;
import quotient.domain.pricing.Quote;

/** What every {@link quotient.domain.dealfiles.DealFiles} promises. */
public interface DealFilesContract {
    Ports ports();

    @Test
    default void theLatestFileOfAQuoteIsItsFile() {
        Quote quote = TestQuotes.plain().quote(1001);
        ports().quotes().add(quote);
        assertEquals(Optional.empty(), ports().dealFiles().of(quote.id()));
        DealFile empty = DealFile.empty(quote.id(), Hand.of(TestQuotes.RAE, TestQuotes.START));
        ports().dealFiles().keep(empty);
        assertEquals(Optional.of(empty), ports().dealFiles().of(quote.id()));
        DealFile full = new DealFile(
                quote.id(),
                Set.of(HygieneItem.RENEWAL, HygieneItem.ICP_FIT),
                Set.of(ContractItem.values()),
                Optional.of(ContractType.MSA),
                Optional.of(Money.usd("12000.50")),
                Optional.of(Money.usd("60000")),
                Optional.of("20 <seats> & more"),
                Optional.of(LocalDate.of(2026, 9, 30)),
                Hand.of(TestQuotes.ZOE, TestQuotes.START.plusSeconds(9)));
        ports().dealFiles().keep(full);
        assertEquals(Optional.of(full), ports().dealFiles().of(quote.id()));
    }
}
