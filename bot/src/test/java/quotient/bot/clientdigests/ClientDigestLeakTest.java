package quotient.bot.clientdigests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.bot.clientdigests.ClientTown.BERLIN;
import static quotient.bot.clientdigests.ClientTown.TOKYO;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;

@DisplayName("I9, I10, I11: a client never reads of costs, prices, models, notes or other clients")
class ClientDigestLeakTest {

    /** Each stands somewhere in what is kept of this client or of another. */
    private static final List<String> SECRETS = List.of(
            "opus",
            "k2p5",
            "0.4321",
            "0.43",
            "$",
            "usd",
            "margin",
            "cost",
            "price",
            "globex",
            "initech",
            "tokens",
            "leak-what",
            "leak-impact",
            "leak-note",
            "leak-task",
            "leak-why",
            "q-1001",
            "i-1001",
            "rae");

    @Test
    void nothingRevealingIsInAnythingThatAClientReads(@TempDir Path folder) {
        try (Premises premises = Premises.in(folder)) {
            ClientTown town = ClientTown.in(premises);
            town.worked("Acme & Sons", BERLIN, "2026-02-16", 16, 12);
            town.worked("Acme & Sons", BERLIN, "2026-03-04", 5, 432);
            town.worked("Globex", TOKYO, "2026-02-16", 21, 12);
            premises.types("U0REP", "/quote opus high mid_market 2000 800 client=\"Acme & Sons\" task=\"leak-task\"");
            premises.types("U0REP", "/quote send Q-1001");
            premises.types(
                    "U0OPS",
                    "/incident declare sev3 leak-what impact=\"leak-impact\" client=\"Acme & Sons\" client=\"Globex\"");
            town.until("2026-03-09T12:00:00Z");

            List<Message> read = town.said("C0ACME", " for Acme &amp; Sons");
            assertTrue(
                    kinds(read).containsAll(List.of("Weekly snapshot", "Milestone card")),
                    kinds(read).toString());
            for (Message message : read) {
                String all = (message.text() + message.blocks() + message.visible()).toLowerCase(Locale.ROOT);
                assertEquals(List.of(), SECRETS.stream().filter(all::contains).toList(), message.visible());
            }
        }
    }

    /** What draws and words digests has no way to anything that must not be told. */
    @Test
    void noFactOfADigestCanHoldAPriceAModelOrANote() {
        noClasses()
                .that()
                .resideInAPackage("quotient.domain.clientdigests..")
                .or()
                .resideInAPackage("quotient.bot.clientdigests..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("quotient.domain.money.Money")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("quotient.domain.money.Percent")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "quotient.domain.pricing..",
                        "quotient.domain.policy..",
                        "quotient.domain.usage..",
                        "quotient.domain.incidents..",
                        "quotient.domain.dealdesk..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("quotient.domain.clientdigests", "quotient.bot.clientdigests"));
    }

    private static List<String> kinds(List<Message> messages) {
        return Stream.of("Daily win", "Weekly snapshot", "Milestone card")
                .filter(kind ->
                        messages.stream().anyMatch(each -> each.visible().contains(kind + " for")))
                .toList();
    }
}
