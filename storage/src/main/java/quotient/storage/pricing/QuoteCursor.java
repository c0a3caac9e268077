package quotient.storage.pricing;

import java.nio.ByteBuffer;
import java.util.Base64;
import quotient.domain.outcome.InvalidInput;

/**
 * Where a page ended, as something that can be handed in again.
 *
 * @param createdAt nanoseconds since 1970
 */
record QuoteCursor(long createdAt, long number) {
    private static final int BYTES = 2 * Long.BYTES;

    static QuoteCursor after(QuoteRow row) {
        return new QuoteCursor(row.createdAtNanos(), row.number());
    }

    static QuoteCursor read(String written) {
        byte[] bytes = bytes(written);
        if (bytes.length != BYTES) {
            throw unknown();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new QuoteCursor(buffer.getLong(), buffer.getLong());
    }

    String written() {
        byte[] bytes =
                ByteBuffer.allocate(BYTES).putLong(createdAt).putLong(number).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String written) {
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
    }

    private static InvalidInput unknown() {
        return new InvalidInput("cursor", "The cursor is not one that a page of quotes ended with.");
    }
}
