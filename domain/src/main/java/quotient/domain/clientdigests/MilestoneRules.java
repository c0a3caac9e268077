package quotient.domain.clientdigests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import quotient.domain.money.Digits;

/** What a client has reached and was never told (I9): so many tasks, or a quarter in which all was well. */
final class MilestoneRules {

    /** I9: so much of a quarter without an incident is worth a card, in percent. */
    static final BigDecimal AVAILABILITY = new BigDecimal("99.8");

    private static final String TASKS = "tasks-";
    private static final long FIRST = 100;
    private static final long LARGEST = 1_000_000_000_000L;
    /** Later nobody thinks of that quarter any more. */
    private static final int TOLD_WITHIN_DAYS = 31;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final ClientFacts facts;
    private final Set<String> reached;

    /** @param reached the codes of what was told or passed over before */
    MilestoneRules(ClientFacts facts, Set<String> reached) {
        this.facts = facts;
        this.reached = reached;
    }

    Draft draft() {
        return tasks().or(this::quarter).map(Draft::say).orElseGet(() -> Draft.silent("nothing new was reached"));
    }

    /** Only the highest is told; those below it count as told. */
    private Optional<DigestText> tasks() {
        List<Long> crossed =
                marks().filter(mark -> mark <= facts.tasksInAll()).boxed().toList();
        if (crossed.isEmpty() || reached.contains(TASKS + last(crossed))) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        crossed.stream()
                .map(mark -> TASKS + mark)
                .filter(code -> !reached.contains(code))
                .forEach(codes::add);
        String mark = Digits.grouped(last(crossed));
        String now = facts.tasksInAll() == last(crossed)
                ? ""
                : ", and stand at " + Digits.grouped(facts.tasksInAll()) + " today";
        return Optional.of(new DigestText(
                mark + " tasks",
                List.of("Your automations have completed " + mark + " tasks" + now + "."),
                Optional.empty(),
                codes));
    }

    /** 100, 500, 1,000, 5,000, 10,000 and so on. */
    private static LongStream marks() {
        return LongStream.iterate(FIRST, mark -> mark <= LARGEST, mark -> mark * 10)
                .flatMap(mark -> LongStream.of(mark, mark * 5));
    }

    private static long last(List<Long> marks) {
        return marks.get(marks.size() - 1);
    }

    /** The last calendar quarter, if the desk has watched all of it. */
    private Optional<DigestText> quarter() {
        LocalDate end = facts.today().with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate first = end.minusMonths(3);
        String code = "quarter-" + first.getYear() + "-" + first.get(IsoFields.QUARTER_OF_YEAR);
        boolean watched =
                facts.since().filter(seen -> !facts.day(seen).isAfter(first)).isPresent();
        boolean fresh = ChronoUnit.DAYS.between(end, facts.today()) <= TOLD_WITHIN_DAYS;
        BigDecimal availability = availability(first, end);
        return watched
                        && fresh
                        && !facts.tasks().isEmpty()
                        && !reached.contains(code)
                        && availability.compareTo(AVAILABILITY) >= 0
                ? Optional.of(new DigestText(
                        availability.toPlainString() + " % available",
                        List.of(sentence(first, end, availability)),
                        Optional.empty(),
                        List.of(code)))
                : Optional.empty();
    }

    private String sentence(LocalDate first, LocalDate end, BigDecimal availability) {
        String months = MONTH.format(first) + " to " + MONTH_OF_YEAR.format(end.minusDays(1));
        long incidents = facts.incidents(new Days(first, end.minusDays(1)));
        return incidents == 0
                ? "A whole quarter without an incident: from " + months + " your automations were available 100 % of"
                        + " the time."
                : "From " + months + " your automations were available " + availability.toPlainString()
                        + " % of the time, with " + incidents + (incidents == 1 ? " incident" : " incidents") + " of "
                        + ReliabilityHighlights.minutes(disrupted(first, end)) + " in all.";
    }

    /** In percent with one decimal, rounded down, so that it never looks better than it was; 100 without an incident. */
    private BigDecimal availability(LocalDate first, LocalDate end) {
        Duration all = Duration.between(facts.startOf(first), facts.startOf(end));
        Duration disrupted = disrupted(first, end);
        return disrupted.isZero()
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(all.minus(disrupted).toSeconds() * 100)
                        .divide(BigDecimal.valueOf(all.toSeconds()), 1, RoundingMode.DOWN);
    }

    private Duration disrupted(LocalDate first, LocalDate end) {
        Instant from = facts.startOf(first);
        return facts.disruptions().within(from, facts.startOf(end));
    }
}
