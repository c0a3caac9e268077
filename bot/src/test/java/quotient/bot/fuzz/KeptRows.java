package quotient.bot.fuzz;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into the closed database for anything that was kept by halves. Each look finds nothing when all is well. */
public final class KeptRows {

    private static final Map<String, String> LOOKS = looks();

    private KeptRows() {}

    /** Every row that is only half of something, with what it lacks. */
    public static List<String> halves(Path database) throws SQLException {
        List<String> halves = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> look : LOOKS.entrySet()) {
                try (ResultSet rows = statement.executeQuery(look.getValue())) {
                    while (rows.next()) {
                        halves.add(look.getKey() + ": " + rows.getString(1));
                    }
                }
            }
        }
        return halves;
    }

    public static long count(Path database, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.getLong(1);
        }
    }

    private static Map<String, String> looks() {
        Map<String, String> looks = new LinkedHashMap<>();
        looks.put("a row that points nowhere", "SELECT \"table\" FROM pragma_foreign_key_check");
        looks.put("a damaged page", "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        looks.put("a quote without the audit row of its making", """
                SELECT number FROM quotes WHERE 1 <> (
                    SELECT count(*) FROM audit_log WHERE subject = 'Q-' || quotes.number AND action = 'quote.created')
                """);
        looks.put("an audit row of no quote and no routine", """
                SELECT subject FROM audit_log
                WHERE subject NOT IN (SELECT 'Q-' || number FROM quotes)
                    AND subject NOT IN (SELECT routine FROM routines_handled)
                """);
        looks.put("a quote with more or fewer steps than audit rows", """
                SELECT number || ' version ' || version FROM quotes WHERE version <> (
                    SELECT count(*) FROM audit_log WHERE subject = 'Q-' || quotes.number)
                """);
        looks.put("a number that was given out for nothing", """
                SELECT value FROM counters WHERE name = 'quote' AND value <> 1000 + (SELECT count(*) FROM quotes)
                """);
        looks.put("approvals other than the quote counts", """
                SELECT number FROM quotes WHERE approval_count <> (
                    SELECT count(*) FROM approvals WHERE quote = quotes.number)
                """);
        looks.put("conditions other than the quote counts", """
                SELECT number FROM quotes WHERE condition_count <> (
                    SELECT count(*) FROM conditions WHERE quote = quotes.number)
                """);
        looks.put("a quote that waits for a decision and was not submitted", """
                SELECT quote FROM approval_queue WHERE 'Q-' || quote NOT IN (
                    SELECT subject FROM audit_log WHERE action = 'quote.submitted')
                """);
        looks.put("a submitted quote whose author got no card", """
                SELECT subject FROM audit_log JOIN quotes ON subject = 'Q-' || quotes.number
                WHERE action = 'quote.submitted' AND author LIKE 'U0%' AND subject NOT IN (
                    SELECT subject FROM outbox WHERE kind = 'author_card')
                """);
        looks.put("a question or a verdict about a quote that was not submitted", """
                SELECT kind || ' ' || subject FROM outbox
                WHERE kind IN ('approval_card', 'decision') AND subject NOT IN (
                    SELECT subject FROM audit_log WHERE action = 'quote.submitted')
                """);
        looks.put("an offer of a quote that was not sent", """
                SELECT subject FROM outbox WHERE kind = 'client_offer' AND subject NOT IN (
                    SELECT subject FROM audit_log WHERE action = 'quote.sent')
                """);
        looks.put("a notice about nothing", """
                SELECT subject FROM outbox
                WHERE subject NOT IN (SELECT 'Q-' || number FROM quotes)
                    AND subject NOT IN (SELECT routine FROM routine_runs)
                """);
        return looks;
    }
}
