package quotient.domain.dealdesk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;

/** Who has been shown the card of a request, by whatever reason; everybody gets it once (P33). */
final class CardHolders {

    static final String ASKED = "asked";
    /** Those who see the card of a critical margin though nobody asks them to decide (P22). */
    static final String ALARMED = "alarmed";

    private static final String SUBMITTED = "quote.submitted";

    private final AuditTrail audit;

    CardHolders(AuditTrail audit) {
        this.audit = audit;
    }

    /** Those of these people who have none since the quote was submitted last. */
    List<PersonId> lacking(Quote quote, Collection<PersonId> people) {
        Set<PersonId> holders = holders(audit.of(quote.id().value()));
        return people.stream()
                .filter(person -> !holders.contains(person))
                .distinct()
                .toList();
    }

    private static Set<PersonId> holders(List<AuditEntry> trail) {
        int begin = 0;
        for (int place = 0; place < trail.size(); place++) {
            begin = trail.get(place).action().equals(SUBMITTED) ? place : begin;
        }
        return trail.stream()
                .skip(begin)
                .flatMap(entry ->
                        Stream.of(ASKED, ALARMED).map(fact -> entry.facts().getOrDefault(fact, "")))
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .filter(id -> !id.isEmpty())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
