package quotient.domain.dealdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/** What waits for somebody, and what somebody waits for (P33, X9). */
public final class FindingApprovals {

    /** Of more the newest count. */
    private static final int MOST = 100;

    private final Quotes quotes;
    private final WaitingApprovals waiting;
    private final MeetingConditions meeting;
    private final Clock clock;

    public FindingApprovals(Quotes quotes, WaitingApprovals waiting, MeetingConditions meeting, Clock clock) {
        this.quotes = quotes;
        this.waiting = waiting;
        this.meeting = meeting;
        this.clock = clock;
    }

    /** A condition of a quote, by its number from 0. */
    public record QuoteCondition(Quote quote, int index) {
        public Condition condition() {
            return quote.conditions().get(index);
        }
    }

    /** What this person is asked to decide, the first due first. */
    public List<WaitingApproval> waitingFor(Actor actor) {
        return actor.person()
                .map(person -> waiting.all().stream()
                        .filter(each -> each.waitsFor(person.id()))
                        .toList())
                .orElse(List.of());
    }

    /** What this person has asked for, the first due first. */
    public List<WaitingApproval> askedBy(Actor actor) {
        return waiting.all().stream().filter(each -> each.quote().isBy(actor)).toList();
    }

    /** Evidence that this person is asked to confirm. */
    public List<QuoteCondition> toConfirm(Actor actor) {
        Instant now = clock.instant();
        return actor.person()
                .map(person -> conditions(QuoteFilter.ALL, (quote, index) -> confirms(person, quote, index, now)))
                .orElse(List.of());
    }

    /** Conditions of their own quotes that are not met: evidence is missing, was returned, or waits for an answer. */
    public List<QuoteCondition> toMeet(Actor actor) {
        return conditions(
                QuoteFilter.by(actor.id()),
                (quote, index) -> !quote.conditions().get(index).isMet());
    }

    private boolean confirms(Person person, Quote quote, int index, Instant now) {
        return quote.conditions().get(index).awaitsAnswer()
                && meeting.confirmers(quote, index, now).stream()
                        .anyMatch(each -> each.person().equals(person.id()));
    }

    private List<QuoteCondition> conditions(QuoteFilter whose, BiPredicate<Quote, Integer> wanted) {
        QuoteFilter open = new QuoteFilter(
                whose.author(),
                Optional.of(DecisionStatus.APPROVED_WITH_CONDITIONS),
                Optional.of(Stage.SUBMITTED),
                Optional.empty(),
                Optional.empty());
        return quotes.list(open, MOST, Optional.empty()).items().stream()
                .flatMap(quote -> of(quote, wanted))
                .toList();
    }

    private static Stream<QuoteCondition> of(Quote quote, BiPredicate<Quote, Integer> wanted) {
        return IntStream.range(0, quote.conditions().size())
                .filter(index -> wanted.test(quote, index))
                .mapToObj(index -> new QuoteCondition(quote, index));
    }
}
