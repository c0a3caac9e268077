package quotient.bot.exports;

import java.util.Optional;

/**
 * What an export came to.
 *
 * @param lastHash of the audit log's last row: who notes it sees later whether the end was cut off
 */
public record Exported(long rows, Optional<String> lastHash) {}
