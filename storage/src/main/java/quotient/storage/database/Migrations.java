package quotient.storage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings a schema up to date, all steps in one transaction. A step is a file that never changes once it is out: its
 * checksum is kept and compared at every start. A new step is a new file in each folder and one line in {@link #STEPS}.
 */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "V001__desk.sql",
            "V002__usage.sql",
            "V003__routines.sql",
            "V004__alerts.sql",
            "V005__incidents.sql",
            "V007__digests.sql",
            "V008__handoffs.sql",
            "V009__briefs.sql",
            "V010__client_digests.sql",
            "V011__incidents_of_alerts.sql",
            "V012__exceptions.sql",
            "V013__scenarios.sql",
            "V014__revisions.sql",
            "V015__revisers.sql",
            "V016__deals.sql",
            "V018__approvals.sql",
            "V019__absences.sql",
            "V020__roi.sql",
            "V023__closures.sql",
            "V024__triage.sql",
            "V025__audits.sql",
            "V026__exams.sql",
            "V027__cadence.sql",
            "V028__client_reports.sql",
            "V031__clear_signals.sql");
    private static final String HISTORY = """
            CREATE TABLE schema_history (
                version BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL
            )
            """;

    private final Engine engine;
    private final DatabaseSettings settings;

    Migrations(Engine engine, DatabaseSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /** @throws DatabaseUnusable when it holds something else, is newer than this program, or an old step has changed */
    void bringUpToDate(Session session) {
        try {
            session.control(engine.beginWriting());
            apply(session);
            session.control("COMMIT");
        } catch (SQLException failure) {
            throw engine.explain(failure);
        }
    }

    /** @throws DatabaseUnusable when this program cannot work with it */
    void requireKnown(Session session) {
        if (!engine.hasTable(session, "schema_history")) {
            throw new DatabaseUnusable("The database " + settings.spoken() + " holds no data of this program.");
        }
        requireKnown(applied(session));
    }

    private void apply(Session session) {
        if (!engine.hasTable(session, "schema_history")) {
            start(session);
        }
        Map<Long, Step> applied = applied(session);
        requireKnown(applied);
        STEPS.stream()
                .map(this::step)
                .filter(step -> !applied.containsKey(step.version()))
                .forEach(step -> apply(session, step));
    }

    private void start(Session session) {
        if (!engine.isEmpty(session)) {
            throw new DatabaseUnusable("The database " + settings.spoken()
                    + " holds tables of another program; it was left untouched: name another one.");
        }
        session.script(HISTORY);
    }

    private static void apply(Session session, Step step) {
        session.script(step.sql());
        session.change(
                "INSERT INTO schema_history (version, name, checksum) VALUES (?, ?, ?)",
                step.version(),
                step.name(),
                step.checksum());
    }

    private void requireKnown(Map<Long, Step> applied) {
        Map<Long, Step> known = new TreeMap<>();
        STEPS.stream().map(this::step).forEach(step -> known.put(step.version(), step));
        for (Step old : applied.values()) {
            if (!known.containsKey(old.version())) {
                throw new DatabaseUnusable("The database " + settings.spoken()
                        + " was written by a newer version of this program: start that version, or restore a backup"
                        + " of this one.");
            }
            if (!known.get(old.version()).checksum().equals(old.checksum())) {
                throw new DatabaseUnusable("The database " + settings.spoken() + " was made by another " + old.name()
                        + " than the one in this program: start the program that made it.");
            }
        }
    }

    private static Map<Long, Step> applied(Session session) {
        Map<Long, Step> applied = new TreeMap<>();
        session.all(
                        "SELECT version, name, checksum FROM schema_history ORDER BY version",
                        row -> new Step(row.number("version"), row.text("name"), "", row.text("checksum")))
                .forEach(step -> applied.put(step.version(), step));
        return applied;
    }

    private Step step(String name) {
        String path = "/migrations/" + engine.folder() + "/" + name;
        try (InputStream in = Migrations.class.getResourceAsStream(path)) {
            String sql = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return new Step(Long.parseLong(name.substring(1, 4)), name, sql, checksum(sql));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    private static String checksum(String sql) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private record Step(long version, String name, String sql, String checksum) {}
}
