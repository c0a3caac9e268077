package quotient.bot.exports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditRow;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.HashChain;

/**
 * The whole audit log, a line of JSON for each row, oldest first: {@code number}, {@code at}, {@code actor}, {@code
 * action}, {@code subject}, {@code policy} (null where none has a say), {@code facts}, {@code hash}. Everything that the
 * hash is made of stands in the line as it was hashed, so that a reader can check the chain from the file alone.
 */
public final class AuditExport implements Export {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final AuditTrail trail;

    public AuditExport(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Exported writeTo(Writer writer) throws IOException {
        long number = 0;
        String hash = HashChain.START;
        List<AuditRow> page = trail.after(number, PAGE);
        while (!page.isEmpty()) {
            for (AuditRow row : page) {
                writer.write(line(row));
                writer.write('\n');
                number = row.number();
                hash = row.hash();
            }
            page = trail.after(number, PAGE);
        }
        return new Exported(number, Optional.of(hash));
    }

    private static String line(AuditRow row) {
        AuditEntry entry = row.entry();
        JsonObject facts = new JsonObject();
        entry.facts().forEach(facts::addProperty);
        JsonObject line = new JsonObject();
        line.addProperty("number", row.number());
        line.addProperty("at", entry.at().toString());
        line.addProperty("actor", entry.actor());
        line.addProperty("action", entry.action());
        line.addProperty("subject", entry.subject());
        line.addProperty("policy", entry.policy().orElse(null));
        line.add("facts", facts);
        line.addProperty("hash", row.hash());
        return GSON.toJson(line);
    }
}
