package quotient.domain.clientdigests;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A client's week in four bullets (I11): the most telling of what all sources know, in the order of the sources. */
final class WeekRules {

    private static final int BULLETS = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final List<Highlights> sources;

    WeekRules(List<Highlights> sources) {
        this.sources = List.copyOf(sources);
    }

    Draft draft(ClientFacts facts) {
        Days week = facts.week();
        if (facts.tasks(week) == 0 && facts.tasks(week.before()) == 0) {
            return Draft.silent("no task in two weeks");
        }
        List<Highlight> found =
                sources.stream().flatMap(source -> source.find(facts).stream()).toList();
        List<Highlight> telling = found.stream()
                .sorted(Comparator.comparing(Highlight::telling))
                .limit(BULLETS)
                .toList();
        return Draft.say(new DigestText(
                "Your week, " + DAY.format(week.first()) + " to " + FULL_DAY.format(week.last()),
                found.stream().filter(telling::contains).map(Highlight::line).toList(),
                Optional.of(TwoWeeks.of(facts)),
                List.of()));
    }
}
