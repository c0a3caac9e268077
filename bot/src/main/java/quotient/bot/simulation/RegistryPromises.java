package quotient.bot.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quotient.bot.Ports;
import quotient.domain.alerts.Hand;
import quotient.domain.dealexceptions.BurnDown;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.dealexceptions.ExceptionWeek;
import quotient.domain.dealexceptions.RegistryRisk;
import quotient.domain.keeping.Page;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.scenarios.Review;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;

/** What the registry of exceptions and the portfolios promise, held against the raw records. */
final class RegistryPromises {

    private static final int PAGE = 500;

    private final Ports ports;
    private final Tally tally;

    RegistryPromises(Ports ports, Tally tally) {
        this.ports = ports;
        this.tally = tally;
    }

    /** The burn-down's figures are those of the exceptions, counted one by one (P59). */
    Optional<String> ofBurnDown(BurnDown told) {
        List<DealException> all = all();
        LocalDate today = told.board().today();
        long onTheBoard = told.board().bands().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Stream.concat(
                        differs("open on the board", onTheBoard, count(all, DealException::isOpen)).stream(),
                        told.weeks().stream().flatMap(week -> ofWeek(week, today, all)))
                .findFirst()
                .map(sentence -> "the burn-down of " + today + " is told with " + sentence);
    }

    private static Stream<String> ofWeek(ExceptionWeek week, LocalDate today, List<DealException> all) {
        LocalDate sunday = week.monday().plusDays(6);
        LocalDate end = sunday.isAfter(today) ? today : sunday;
        Predicate<LocalDate> within = day -> !day.isBefore(week.monday()) && !day.isAfter(end);
        Predicate<DealException> openThen = each -> !each.openedOn().isAfter(end)
                && each.end().filter(ended -> !ended.day().isAfter(end)).isEmpty();
        Predicate<DealException> old = each -> !each.openedOn().isAfter(end.minusDays(RegistryRisk.AGING_DAYS));
        String when = " in the week of " + week.monday();
        return Stream.of(
                        differs("opened" + when, week.opened(), count(all, each -> within.test(each.openedOn()))),
                        differs("closed" + when, week.closed(), ended(all, ExceptionStatus.CLOSED, within)),
                        differs("retired" + when, week.retired(), ended(all, ExceptionStatus.RETIRED, within)),
                        differs("open" + when, week.openAtEnd(), count(all, openThen)),
                        differs("at risk" + when, week.atRiskAtEnd(), count(all, openThen.and(old))))
                .flatMap(Optional::stream);
    }

    private static long ended(List<DealException> all, ExceptionStatus how, Predicate<LocalDate> within) {
        return count(
                all,
                each -> each.status() == how
                        && each.end().filter(end -> within.test(end.day())).isPresent());
    }

    private List<DealException> all() {
        List<DealException> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DealException> page = ports.exceptions().list(ExceptionFilter.ALL, PAGE, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    /** What was approved below the guardrail has its memo, by an executive (P45). */
    Optional<String> ofPortfolio(String subject) {
        Optional<ScenarioSet> approved = ScenarioId.typed(subject)
                .filter(id -> subject.startsWith("S-"))
                .flatMap(id -> ports.scenarios().find(id))
                .filter(set -> set.verdict().equals(Optional.of(Review.Verdict.APPROVED)));
        approved.ifPresent(set -> tally.add("approved portfolios looked at"));
        return approved.filter(set -> set.review()
                        .flatMap(Review::decision)
                        .filter(this::isMemoOfAnExecutive)
                        .isEmpty())
                .map(set -> set.id() + " was approved without the memo of an executive");
    }

    private boolean isMemoOfAnExecutive(Hand decision) {
        return !decision.why().isBlank()
                && ports.people()
                        .find(new PersonId(decision.by()))
                        .filter(RegistryPromises::isExecutive)
                        .isPresent();
    }

    private static boolean isExecutive(Person person) {
        return person.holds(Role.EXECUTIVE);
    }

    private static long count(List<DealException> all, Predicate<DealException> which) {
        return all.stream().filter(which).count();
    }

    private static Optional<String> differs(String what, long told, long counted) {
        return told == counted ? Optional.empty() : Optional.of(told + " " + what + ", and there are " + counted);
    }
}
