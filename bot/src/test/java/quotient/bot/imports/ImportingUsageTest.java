package quotient.bot.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.commandline.CannotRun;
import quotient.domain.company.Company;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.usage.Budget;
import quotient.domain.usage.CostControl;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.RecordingUsage;
import quotient.domain.usage.RecordingUsage.Recorded;
import quotient.domain.usage.UsageForm;

@DisplayName("P99: a file of tasks is recorded whole or not at all")
class ImportingUsageTest {

    private static final String HEADER = "id,at,model,input_tokens,output_tokens,cost,client,essential\n";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Ports ports = Ports.inMemory();
    private final FakeClock clock = FakeClock.at("2026-03-02T12:00:00Z");
    private final ImportingUsage importing = new ImportingUsage(
            new UsageForm(ports.clients(), clock),
            new RecordingUsage(
                    ports.transactions(),
                    ports.usage(),
                    ports.policies(),
                    ports.companies(),
                    ports.auditTrail(),
                    new CostControl(ports.usage(), ports.policies(), ports.companies(), Budget.DEFAULT, clock),
                    clock));

    @TempDir
    private Path folder;

    @BeforeEach
    void furnish() {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY",
                        ZoneOffset.UTC,
                        Company.UNNAMED.currency(),
                        Company.UNNAMED.holidays(),
                        Company.UNNAMED.channels()));
    }

    @Test
    void aFileIsRecordedOnceHoweverOftenItIsRead() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            rows.append('t').append(i).append(",2026-03-02T08:00:00+00:00,k2p5,10,10,0.001,\"A, B\",\n");
        }
        Path file = file("\uFEFF" + HEADER + rows);
        assertEquals(new Recorded(2_500, 0), importing.read(file));
        assertEquals(new Recorded(0, 2_500), importing.read(file));
        assertEquals(2_500, tasks());
        assertEquals("A, B", ports.usage().clients(DAY, DAY).get(0).client());
    }

    @Test
    void columnsComeInAnyOrderAndSomeMayBeMissing() throws IOException {
        Path file = file("model,id,output_tokens,input_tokens,at\nopus,a,1,1,2026-03-02T08:00:00Z\n");
        assertEquals(new Recorded(1, 0), importing.read(file));
    }

    @Test
    void everyMistakeIsToldWithItsLineAndNothingIsKept() throws IOException {
        Path file = file(HEADER + "a,2026-03-02T08:00:00Z,opus,1,1,1,,\n\nb,2026-03-02T08:00:00Z,opsu,-1,1,1,,\n"
                + "\"c\nc\",2027-03-02T08:00:00Z,opus,1,1,1,,\n");
        CannotRun refused = assertThrows(CannotRun.class, () -> importing.read(file));
        List<String> lines = refused.getMessage().lines().toList();
        assertTrue(lines.get(0).startsWith("nothing of "), refused.getMessage());
        assertTrue(lines.contains("line 4: model \"opsu\": did you mean opus?"), refused.getMessage());
        assertTrue(refused.getMessage().contains("line 4: input_tokens \"-1\" is not a whole number"));
        assertTrue(refused.getMessage().contains("line 5: at \"2027-03-02T08:00:00Z\" lies in the future"));
        assertEquals(0, tasks());
    }

    @Test
    void contradictionsAreFoundBeforeAnythingIsKept() throws IOException {
        importing.read(file(HEADER + "kept,2026-03-02T08:00:00Z,opus,1,1,1,,\n"));
        CannotRun other = assertThrows(
                CannotRun.class,
                () -> importing.read(file(
                        HEADER + "new,2026-03-02T08:00:00Z,opus,1,1,1,,\nkept,2026-03-02T08:00:00Z,opus,1,1,2,,\n")));
        assertTrue(other.getMessage().contains("The task \"kept\" was reported with other figures"));
        CannotRun twice = assertThrows(
                CannotRun.class,
                () -> importing.read(
                        file(HEADER + "x,2026-03-02T08:00:00Z,opus,1,1,1,,\nx,2026-03-02T08:00:00Z,opus,1,1,2,,\n")));
        assertTrue(twice.getMessage().contains("line 3: the task \"x\" stands further up"), twice.getMessage());
        assertEquals(1, tasks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,at,model,input_tokens@a,b,c,d               | the column output_tokens is missing
            id,at,modell,input_tokens,output_tokens@a,b,c,d,e | Did you mean model?
            id,at,model,input_tokens,output_tokens         | holds no tasks
            ''                                             | holds no tasks
            id,at,model,input_tokens,output_tokens@a       | line 2: at is missing
            id,at,model,input_tokens,output_tokens@a,b,c,d,e,f | line 2 holds 6 values
            id,at,model,input_tokens,output_tokens@"a      | is not CSV that I can read
            """)
    void whatIsNoSuchFileSaysSo(String text, String sentence) throws IOException {
        Path file = file(text.replace("@", "\n"));
        CannotRun refused = assertThrows(CannotRun.class, () -> importing.read(file));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    private long tasks() {
        return ports.usage().models(DAY, DAY).stream()
                .map(ModelDay::totals)
                .mapToLong(totals -> totals.tasks())
                .sum();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("tasks.csv"), text);
    }
}
