package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.usage.ClientDay;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.TaskUsage;
import quotient.domain.usage.UsageLedger;
import quotient.domain.usage.UsageTotals;

/** What every {@link UsageLedger} promises. */
public interface UsageLedgerContract {
    ZoneId NEW_YORK = ZoneId.of("America/New_York");
    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    Ports ports();

    @Test
    default void aTaskComesBackAsKept() {
        TaskUsage plain = task("a", "2026-03-02T13:00:00.123456789Z", Model.OPUS, "0.0000000000015");
        TaskUsage forClient = new TaskUsage(
                "b",
                plain.at(),
                Model.SONNET,
                0,
                7,
                Money.of("1", plain.cost().currency()),
                Optional.of("A & <B>"),
                true);
        keep(plain, forClient);
        assertEquals(Map.of("a", plain, "b", forClient), ledger().find(Set.of("a", "b", "c")));
        assertEquals(Map.of(), ledger().find(Set.of()));
    }

    @Test
    default void manyAreFoundAtOnce() {
        List<TaskUsage> tasks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            tasks.add(task("t" + i, "2026-03-02T13:00:00Z", Model.K2P5, "0.01"));
        }
        keep(tasks.toArray(TaskUsage[]::new));
        Map<String, TaskUsage> found =
                ledger().find(tasks.stream().map(TaskUsage::id).toList());
        assertEquals(1000, found.size());
        assertEquals(Money.usd("10"), onlyDay().totals().cost());
    }

    @Test
    default void anIdIsKeptOnce() {
        TaskUsage first = task("a", "2026-03-02T13:00:00Z", Model.K2P5, "0.01");
        keep(first);
        assertThrows(RuntimeException.class, () -> keep(task("a", "2026-03-02T14:00:00Z", Model.K2P5, "9")));
        assertEquals(Map.of("a", first), ledger().find(Set.of("a")));
        assertEquals(UsageTotals.of(first), onlyDay().totals());
    }

    @Test
    default void sumsAreByLocalDayAndModelAndExact() {
        keep(
                task("late", "2026-03-03T04:59:59Z", Model.SONNET, "0.1"),
                task("next day", "2026-03-03T05:00:00Z", Model.SONNET, "0.2"),
                task("cheap", "2026-03-02T15:00:00Z", Model.K2P5, "0.0000000001"));
        keep(task("dear", "2026-03-02T16:00:00Z", Model.SONNET, "0.6"));
        assertEquals(
                List.of(
                        new ModelDay(MONDAY, Model.K2P5, totals(1, "0.0000000001", 0)),
                        new ModelDay(MONDAY, Model.SONNET, totals(2, "0.7", 1))),
                ledger().models(MONDAY, MONDAY));
        assertEquals(3, ledger().models(MONDAY, MONDAY.plusDays(1)).size());
        assertEquals(List.of(), ledger().models(MONDAY.plusDays(2), MONDAY.plusDays(9)));
    }

    @Test
    default void amountsOfTwoCurrenciesStayApart() {
        keep(
                task("a", "2026-03-02T15:00:00Z", Model.K2P5, "1"),
                new TaskUsage(
                        "b",
                        Instant.parse("2026-03-02T15:00:00Z"),
                        Model.K2P5,
                        1,
                        1,
                        Money.of("1", Currency.getInstance("EUR")),
                        Optional.empty(),
                        false));
        assertEquals(2, ledger().models(MONDAY, MONDAY).size());
    }

    @Test
    default void clientsHaveTheirOwnSums() {
        keep(
                forClient("a", "Zeta", "0.25"),
                forClient("b", "Acme", "0.5"),
                forClient("c", "Acme", "0.75"),
                task("d", "2026-03-02T15:00:00Z", Model.K2P5, "4"));
        assertEquals(
                List.of(
                        new ClientDay(MONDAY, "Acme", totals(2, "1.25", 1)),
                        new ClientDay(MONDAY, "Zeta", totals(1, "0.25", 0))),
                ledger().clients(MONDAY, MONDAY));
    }

    @Test
    default void hoursAreLocalAndTheOneThatComesTwiceIsTwo() {
        keep(
                task("first", "2026-11-01T05:30:00Z", Model.K2P5, "1"),
                task("second", "2026-11-01T06:30:00Z", Model.OPUS, "1"),
                task("also second", "2026-11-01T06:59:00Z", Model.K2P5, "1"));
        assertEquals(1, ledger().tasksInHour(Instant.parse("2026-11-01T05:00:00Z")));
        assertEquals(2, ledger().tasksInHour(Instant.parse("2026-11-01T06:00:00Z")));
        assertEquals(0, ledger().tasksInHour(Instant.parse("2026-11-01T07:00:00Z")));
    }

    @Test
    default void flaggedTasksAreListedNewestFirst() {
        keep(
                task("a", "2026-03-02T10:00:00Z", Model.OPUS, "0.51"),
                task("b", "2026-03-02T12:00:00Z", Model.OPUS, "0.50"),
                task("c", "2026-03-02T11:00:00Z", Model.OPUS, "7"),
                task("d", "2026-03-02T09:00:00Z", Model.OPUS, "7"));
        Instant ten = Instant.parse("2026-03-02T10:00:00Z");
        assertEquals(List.of("c", "a"), ids(ledger().costly(ten, 10)));
        assertEquals(List.of("c"), ids(ledger().costly(ten, 1)));
    }

    @Test
    default void whatFailsLeavesNoSums() {
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().write(() -> {
                    ledger().add(List.of(task("a", "2026-03-02T10:00:00Z", Model.OPUS, "1")), NEW_YORK);
                    throw new IllegalStateException("after all not");
                }));
        assertEquals(List.of(), ledger().models(MONDAY, MONDAY));
        assertEquals(Map.of(), ledger().find(Set.of("a")));
    }

    private UsageLedger ledger() {
        return ports().usage();
    }

    private void keep(TaskUsage... tasks) {
        ledger().add(List.of(tasks), NEW_YORK);
    }

    private ModelDay onlyDay() {
        List<ModelDay> days = ledger().models(MONDAY, MONDAY);
        assertEquals(1, days.size());
        return days.get(0);
    }

    private static List<String> ids(List<TaskUsage> tasks) {
        return tasks.stream().map(TaskUsage::id).toList();
    }

    private static UsageTotals totals(long tasks, String cost, long costly) {
        return new UsageTotals(tasks, tasks * 100, tasks * 10, Money.usd(cost), costly);
    }

    private static TaskUsage task(String id, String at, Model model, String cost) {
        return new TaskUsage(id, Instant.parse(at), model, 100, 10, Money.usd(cost), Optional.empty(), false);
    }

    private static TaskUsage forClient(String id, String client, String cost) {
        return new TaskUsage(
                id,
                Instant.parse("2026-03-02T15:00:00Z"),
                Model.K2P5,
                100,
                10,
                Money.usd(cost),
                Optional.of(client),
                true);
    }
}
