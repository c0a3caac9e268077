package quotient.domain.dealfiles;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Money;
import quotient.domain.pricing.QuoteId;

/**
 * What its author has said of a deal (P13, P32, P36, P125).
 *
 * @param hygiene what is ticked of the five
 * @param contract what is ticked of the nine
 * @param value of the whole deal
 * @param yearlyValue of the deal in a year
 * @param expansion how the account grows
 * @param expansionBy by when
 * @param saved by whom and when it was last changed
 */
public record DealFile(
        QuoteId quote,
        Set<HygieneItem> hygiene,
        Set<ContractItem> contract,
        Optional<ContractType> contractType,
        Optional<Money> value,
        Optional<Money> yearlyValue,
        Optional<String> expansion,
        Optional<LocalDate> expansionBy,
        Hand saved) {

    public DealFile {
        hygiene = inOrder(hygiene, HygieneItem.class);
        contract = inOrder(contract, ContractItem.class);
    }

    /** With nothing said yet. */
    public static DealFile empty(QuoteId quote, Hand saved) {
        return new DealFile(
                quote,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                saved);
    }

    public List<HygieneItem> missingHygiene() {
        return Stream.of(HygieneItem.values())
                .filter(item -> !hygiene.contains(item))
                .toList();
    }

    public List<ContractItem> missingContract() {
        return Stream.of(ContractItem.values())
                .filter(item -> !contract.contains(item))
                .toList();
    }

    /** How the account grows, and by when (P13). */
    public boolean hasExpansionTimeline() {
        return expansion.isPresent() && expansionBy.isPresent();
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> items, Class<E> type) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(items);
        return Collections.unmodifiableSet(ordered);
    }
}
