package quotient.domain.roi;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.company.ClientStatus;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;

/** A client whom somebody wants kept (M1). {@link ClientForm} reads one. */
public record NewClient(
        String name,
        Optional<Segment> segment,
        Optional<PersonId> owner,
        Optional<ClientStatus> status,
        Optional<String> industry,
        Optional<String> size,
        Optional<String> revenueRange,
        Optional<LocalDate> onboardedOn,
        Optional<Money> contractValue,
        Optional<String> primaryContact) {}
