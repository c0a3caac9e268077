package quotient.bot.settings;

import java.util.Optional;

/**
 * The mail server that takes letters to clients (X27).
 *
 * @param user empty where the server wants no name
 * @param password empty where it wants none
 * @param from the address that letters come from
 * @param secured whether the line must be encrypted; only a server on this machine may be spoken to in the open
 */
public record MailSettings(
        String host, int port, Optional<String> user, Optional<Secret> password, String from, boolean secured) {}
