package quotient.bot.blocks;

import java.util.function.Supplier;

/**
 * A file that a message carries for reading, such as a PDF; made when it is about to be uploaded. Without it the message
 * does not go out.
 *
 * @param name of the file, with its ending
 */
public record Document(String name, Supplier<byte[]> bytes) {}
