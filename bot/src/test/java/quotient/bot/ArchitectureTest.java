package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The walls of the house")
class ArchitectureTest {

    private static final String CROOKED_ROOT = "quotient.bot.crooked";

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(ArchitectureTest::isMain).importPackages("quotient");
    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter().importPackages(CROOKED_ROOT);

    /** For each wall what is said of everything in the crooked house that breaks it; nothing else there does. */
    private static final Map<String, List<String>> BROKEN = Map.ofEntries(
            Map.entry("The domain depends on the JDK only", List.of("KnowsALibrary")),
            Map.entry("The features of the domain are free of cycles", List.of("Cycle detected: Slice egg")),
            Map.entry(
                    "The domain is given the time and its ids; it never looks at a clock and throws no dice",
                    List.of(
                            "TellsTheTime.instant()",
                            "TellsTheTime.referred()",
                            "TellsTheTime.clock()",
                            "TellsTheTime.date()",
                            "TellsTheTime.dateTime()",
                            "TellsTheTime.zoned()",
                            "TellsTheTime.offset()",
                            "TellsTheTime.millis()",
                            "TellsTheTime.nanos()",
                            "TellsTheTime.id()",
                            "TellsTheTime.dice()",
                            "TellsTheTime.seedless()",
                            "TellsTheTime.shared()")),
            Map.entry("Storage knows the domain and no other room", List.of("storage.KnowsTheTimetable")),
            Map.entry("Schedules know the domain and no other room", List.of("schedules.KnowsStorage")),
            Map.entry("The workspace knows no other room", List.of("workspace.KnowsTheDomain")),
            Map.entry(
                    "Of the bot only the demo, the benchmark and the simulation know the workspace",
                    List.of("quotes.LooksIntoTheWorkspace")),
            Map.entry(
                    "A view only draws: it knows no storage, no schedule, no Slack client and no HTTP",
                    List.of(
                            "AllKnowingView",
                            "has type <com.slack.api.methods.MethodsClient>",
                            "has type <java.net.http.HttpClient>",
                            "has type <quotient.bot.crooked.schedules.Timetable>",
                            "has type <quotient.bot.crooked.storage.KnowsTheTimetable>")),
            Map.entry(
                    "Only the house's ports name a Stored... class",
                    List.of("bot.NamesAStoredClass", "schedules.KnowsStorage")),
            Map.entry("Quartz lives in the schedules and nowhere else", List.of("bot.SetsATimer")),
            Map.entry("Only the bot speaks to Slack", List.of("storage.SpeaksToSlack")),
            Map.entry(
                    "Only storage asks a database",
                    List.of("AsksTheDatabase", "has type <java.sql.Connection>", "has type <javax.sql.DataSource>")),
            Map.entry(
                    "No class is called Manager, Helper, Util, Impl or Data",
                    List.of("QuoteManager", "QuoteHelper", "QuoteUtil", "QuoteImpl", "QuoteData")));

    static List<ArchRule> walls() {
        return new Walls("quotient").all();
    }

    static List<ArchRule> crookedWalls() {
        return new Walls(CROOKED_ROOT).all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theHouseStandsByEveryWall(ArchRule wall) {
        wall.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crookedWalls")
    void everyWallFallsInTheCrookedHouse(ArchRule wall) {
        List<String> broken = wall.evaluate(CROOKED_HOUSE).getFailureReport().getDetails();
        List<String> expected = BROKEN.get(wall.getDescription());

        assertEquals(List.of(), named(expected, broken), "broken and not seen");
        assertEquals(List.of(), unnamed(expected, broken), "seen and not broken");
    }

    @Test
    void allRoomsAreLookedAt() {
        Set<String> rooms = HOUSE.stream()
                .map(each ->
                        each.getPackageName().replaceFirst("^quotient\\.", "").replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        assertTrue(rooms.containsAll(Set.of("domain", "storage", "workspace", "bot")), rooms.toString());
        assertTrue(HOUSE.stream().noneMatch(each -> each.getName().startsWith(CROOKED_ROOT)));
    }

    private static List<String> named(List<String> expected, List<String> broken) {
        return expected.stream()
                .filter(each -> broken.stream().noneMatch(line -> line.contains(each)))
                .toList();
    }

    private static List<String> unnamed(List<String> expected, List<String> broken) {
        return broken.stream()
                .filter(line -> expected.stream().noneMatch(line::contains))
                .toList();
    }

    /** The tests of a module lie beside its classes, or in a jar that says so. */
    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
}
