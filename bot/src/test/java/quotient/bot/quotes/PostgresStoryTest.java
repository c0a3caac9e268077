package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;

@DisplayName("X28: the same house on PostgreSQL")
class PostgresStoryTest {

    @Test
    void aQuoteIsPricedApprovedAndSentOnPostgres(@TempDir Path folder) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Premises premises =
                        Premises.in(folder, Map.of("QUOTIENT_DATABASE", server.getJdbcUrl("postgres", "postgres")))) {
            premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m discount=15 client=\"Acme & Sons\"");
            premises.types("U0REP", "/quote submit Q-1001 two-year deal");
            Message asked =
                    premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
            premises.workspace().as("U0MGR").clicks(asked, "Approve");
            premises.awaitDirect("U0REP", message -> message.text().contains("*approved*"));
            premises.reopen();
            assertTrue(premises.types("U0REP", "/quote send Q-1001").visible().contains("goes to the customer"));
            premises.settle();
            assertEquals(1, premises.workspace().messages("C0ACME").size());
            assertTrue(premises.house().ports().audit().verify().isWhole());
        }
    }
}
