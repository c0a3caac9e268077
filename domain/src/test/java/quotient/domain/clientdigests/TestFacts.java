package quotient.domain.clientdigests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a client in Berlin, written in few letters. */
final class TestFacts {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private TestFacts() {}

    /**
     * At nine in the morning.
     *
     * @param back how many tasks on the days before today, yesterday first: {@code 47 40x27 0}
     * @param incidents each as begin and end, with a dash for one that goes on: {@code 2026-03-02T10:00Z/2026-03-02T10:45Z}
     */
    static ClientFacts on(String today, String back, String incidents, Optional<Instant> since) {
        LocalDate day = LocalDate.parse(today);
        Map<LocalDate, Long> tasks = new HashMap<>();
        LocalDate at = day;
        for (String word : words(back)) {
            String[] parts = word.split("x");
            for (int i = 0; i < (parts.length == 1 ? 1 : Integer.parseInt(parts[1])); i++) {
                at = at.minusDays(1);
                tasks.put(at, Long.valueOf(parts[0]));
            }
        }
        tasks.values().removeIf(count -> count == 0);
        return new ClientFacts(
                "Acme & Sons",
                BERLIN,
                day.atTime(LocalTime.of(9, 0)).atZone(BERLIN).toInstant(),
                since,
                tasks,
                tasks.values().stream().mapToLong(Long::longValue).sum(),
                disruptions(incidents),
                0);
    }

    static ClientFacts with(ClientFacts facts, long tasksInAll, long offers) {
        return new ClientFacts(
                facts.client(),
                facts.zone(),
                facts.at(),
                facts.since(),
                facts.tasks(),
                tasksInAll,
                facts.disruptions(),
                offers);
    }

    static Disruptions disruptions(String incidents) {
        return new Disruptions(words(incidents).stream()
                .map(word -> word.split("/"))
                .map(parts -> new Disruption(
                        moment(parts[0]), parts[1].equals("-") ? Optional.empty() : Optional.of(moment(parts[1]))))
                .toList());
    }

    static Instant moment(String text) {
        return Instant.parse(text.replaceFirst("Z$", ":00Z"));
    }

    /** The lines, or in brackets why there are none. */
    static String said(Draft draft) {
        return draft.match(text -> String.join(" ", text.lines()), why -> "(" + why + ")");
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
