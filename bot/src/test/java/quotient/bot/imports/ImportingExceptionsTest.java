package quotient.bot.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.imports.ImportingExceptions.Imported;

@DisplayName("P50: a file of exceptions: the good rows land, the others come back with a reason each")
class ImportingExceptionsTest {
    @TempDir
    private Path folder;

    private Premises premises;

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void goodRowsLandAndBadOnesComeBack() throws IOException {
        premises = Premises.in(folder);
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        ExceptionWork work = premises.house().exceptions();
        ImportingExceptions importing = new ImportingExceptions(work.form(), work.opening());
        Path file = folder.resolve("exceptions.csv");
        Files.writeString(file, """
                quote_id,reason,recovery_plan.kind,recovery_plan.description,target_recovery_date,opened_on
                Q-1001,"logo, big",upsell,sell support,2026-05-01,2026-01-15
                Q-1002,logo,,,2026-05-01,
                Q-9,logo,upsell,sell support,2026-05-01,
                """);
        Imported first = importing.read(file);
        assertEquals(1, first.opened());
        assertEquals(2, first.refused());
        Path back = folder.resolve("exceptions.csv.rejected.csv");
        assertEquals(Optional.of(back), first.rejected());
        List<String> lines = Files.readAllLines(back);
        assertTrue(lines.get(0).endsWith(",opened_on,why"), lines.get(0));
        assertTrue(lines.get(1).contains("without a recovery plan is rejected"), lines.get(1));
        assertTrue(lines.get(2).contains("There is no quote Q-9"), lines.get(2));

        Files.writeString(back, Files.readString(back).replace("Q-1002,logo,,,", "Q-1002,logo,upsell,sell support,"));
        Imported second = importing.read(back);
        assertEquals(1, second.opened());
        assertEquals(1, second.refused());
        Imported again = importing.read(file);
        assertEquals(0, again.opened());
    }
}
