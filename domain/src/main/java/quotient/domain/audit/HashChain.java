package quotient.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The hash that ties a row of the audit log to the one before it: SHA-256 over the previous hash, the row's number and
 * its fields, each led by its length so that no two rows can read the same.
 */
public final class HashChain {

    /** What the first row is tied to. */
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /** @return 64 hexadecimal digits */
    public static String link(String previous, long number, AuditEntry entry) {
        MessageDigest digest = sha256();
        add(digest, previous);
        add(digest, Long.toString(number));
        add(digest, entry.at().toString());
        add(digest, entry.actor());
        add(digest, entry.action());
        add(digest, entry.subject());
        add(digest, entry.policy().orElse(""));
        for (Map.Entry<String, String> fact : entry.facts().entrySet()) {
            add(digest, fact.getKey());
            add(digest, fact.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
