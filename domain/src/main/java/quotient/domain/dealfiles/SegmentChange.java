package quotient.domain.dealfiles;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Segment;
import quotient.domain.pricing.QuoteRequest;

/**
 * A customer that is quoted as another segment than it is known as (PRC §51, P13): its price changes at a renewal, and an
 * existing customer keeps the old one for some months at least.
 *
 * @param keepsUntil the first day on which a renewal may bring the new price
 */
public record SegmentChange(String client, Segment known, Segment quoted, LocalDate keepsUntil) {

    /**
     * @param client as it is known, empty when it is not
     * @param months for how long an existing customer keeps its price
     */
    public static Optional<SegmentChange> of(QuoteRequest request, Optional<Client> client, int months, LocalDate day) {
        return client.filter(known -> !request.newLogo())
                .flatMap(known -> known.segment()
                        .filter(segment -> segment != request.segment())
                        .map(segment ->
                                new SegmentChange(known.name(), segment, request.segment(), day.plusMonths(months))));
    }

    public String sentence() {
        return client + " is known as " + known.spoken() + " and quoted as " + quoted.spoken()
                + ": an existing customer keeps its price until " + keepsUntil
                + ", and the new one comes with the renewal after that.";
    }
}
