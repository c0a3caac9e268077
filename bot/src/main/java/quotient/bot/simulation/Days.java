package quotient.bot.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;

/** Writes into the diary what a day brings: work, signals, storms, silences, mishaps. */
final class Days {

    private static final int MINUTES = 24 * 60;

    private static final int MOST_LEFT = 200;
    private static final Duration OLD = Duration.ofHours(16);

    private final Plan plan;
    private final Diary diary;
    private final People people;
    private final Deals deals;
    private final Desk desk;
    private final Town town;
    private final Weather weather;
    private final Mortality mortality;
    private final SimulatedClock clock;
    private final Random random;
    private final Tally tally;

    Days(
            Plan plan,
            Diary diary,
            People people,
            Deals deals,
            Desk desk,
            Town town,
            Weather weather,
            Mortality mortality,
            SimulatedClock clock,
            Random random,
            Tally tally) {
        this.plan = plan;
        this.diary = diary;
        this.people = people;
        this.deals = deals;
        this.desk = desk;
        this.town = town;
        this.weather = weather;
        this.mortality = mortality;
        this.clock = clock;
        this.random = random;
        this.tally = tally;
    }

    void write(int day) {
        LocalDate date = plan.start().plusDays(day);
        boolean working = date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
        weather.turn(random);
        times(working ? 3 : 1, () -> diary.at(byDay(date), people::quote));
        times(working ? 2 : 0, () -> diary.at(byDay(date), deals::handle));
        oneDayIn(2, () -> diary.at(byDay(date), deals::strike));
        oneDayIn(5, () -> diary.at(byDay(date), deals::leave));
        times(working ? 4 : 2, () -> diary.at(anyTime(date), this::signal));
        oneDayIn(21, () -> diary.at(anyTime(date), this::storm));
        oneDayIn(3, () -> diary.at(byDay(date), this::silence));
        oneDayIn(7, () -> diary.at(byDay(date), () -> people.types("U0REP", "/quote report 30")));
        oneDayIn(8, () -> diary.at(byDay(date), this::expulsion));
        oneDayIn(15, () -> diary.at(anyTime(date), this::outage));
        diary.at(date.atTime(9, 30).atZone(plan.zone()).toInstant(), () -> tidyUp(OLD));
        killings(date);
    }

    /** In the morning somebody goes through what is left of the days before. */
    void tidyUp(Duration age) {
        if (desk.isUp()) {
            mortality.spare(true);
            List<Alert> left = desk.house()
                    .ports()
                    .alerts()
                    .list(AlertFilter.LIVE, MOST_LEFT, Optional.empty())
                    .items();
            mortality.spare(false);
            left.stream()
                    .filter(alert -> alert.openedAt().isBefore(clock.instant().minus(age)))
                    .forEach(alert ->
                            people.soon(240, () -> people.types("U0OPS", "/ops resolve " + alert.id() + " old")));
        }
    }

    private void killings(LocalDate date) {
        double left = plan.killsADay();
        while (random.nextDouble() < left) {
            diary.at(anyTime(date), () -> mortality.dieAfter(random.nextInt(120), random.nextBoolean()));
            left--;
        }
    }

    private void signal() {
        List<String> kinds = desk.isUp() ? desk.house().alerts().kinds().codes() : List.of();
        if (kinds.isEmpty()) {
            tally.add("signals at a closed door");
            return;
        }
        String kind = kinds.get(random.nextInt(kinds.size()));
        String subject = "subject-" + random.nextInt(4);
        raise(List.of(signal(kind, subject)));
        if (random.nextInt(5) < 2) {
            people.later(20, () -> within(raising -> raising.clear(kind, subject, clock.instant())));
        }
    }

    private void storm() {
        if (desk.isUp()) {
            tally.add("storms");
            List<String> kinds = desk.house().alerts().kinds().codes();
            String kind = kinds.get(random.nextInt(kinds.size()));
            int signals = 15 + random.nextInt(30);
            for (int i = 0; i < signals; i++) {
                Signal signal = signal(kind, "storm-" + i);
                diary.at(clock.instant().plusSeconds(1L + random.nextInt(60)), () -> raise(List.of(signal)));
            }
        }
    }

    private Signal signal(String kind, String subject) {
        int draw = random.nextInt(100);
        Severity severity =
                draw < 5 ? Severity.SEV1 : draw < 17 ? Severity.SEV2 : draw < 60 ? Severity.SEV3 : Severity.SEV4;
        return Signal.of(kind, subject, severity, "Something about " + subject + " is at " + draw, clock.instant())
                .withFacts(Map.of("Measured", draw + " %"))
                .forClient(
                        kind.startsWith("client")
                                ? Optional.of(people.pick("Acme & Sons", "Globex"))
                                : Optional.empty());
    }

    private void raise(List<Signal> signals) {
        within(raising -> {
            raising.raise(signals);
            tally.add("signals", signals.size());
        });
    }

    private void within(Consumer<RaisingAlerts> work) {
        if (desk.isUp()) {
            try {
                work.accept(desk.house().alerts().raising());
            } catch (Killed killed) {
                tally.add("killed while a signal came");
            }
            desk.buryIfDead();
        }
    }

    private void silence() {
        String what = people.pick("kind=budget_*", "kind=task_cost", "kind=client_*", "severity=sev3 kind=quote_*");
        String length = people.pick("30m", "2h", "8h", "1d");
        people.types(
                "U0OPS",
                "/ops " + people.pick("silence", "silence", "maintenance") + " " + length + " " + what
                        + " planned work");
        tally.add("silences");
    }

    private void expulsion() {
        String channel = Town.CHANNELS.get(random.nextInt(Town.CHANNELS.size()));
        town.expel(channel);
        tally.add("expulsions");
        people.later(300, () -> town.invite(channel));
        people.later(700, () -> people.types("U0OPS", "/ops retry"));
    }

    private void outage() {
        weather.down(true);
        people.later(45 + random.nextInt(180), () -> weather.down(false));
    }

    private Instant byDay(LocalDate date) {
        return date.atTime(9, 0)
                .plusMinutes(random.nextInt(8 * 60))
                .atZone(plan.zone())
                .toInstant();
    }

    private Instant anyTime(LocalDate date) {
        return date.atStartOfDay(plan.zone()).toInstant().plus(Duration.ofSeconds(random.nextInt(MINUTES * 60)));
    }

    private void times(int about, Runnable entry) {
        int times = about / 2 + random.nextInt(about + 1);
        for (int i = 0; i < times; i++) {
            entry.run();
        }
    }

    private void oneDayIn(int days, Runnable entry) {
        if (random.nextInt(days) == 0) {
            entry.run();
        }
    }
}
