package quotient.bot.exports;

import java.io.IOException;
import java.io.Writer;

/** Writes everything of one kind, a page at a time, so that a million rows need no more memory than a thousand. */
public interface Export {

    /** How many rows are held at once. */
    int PAGE = 500;

    Exported writeTo(Writer writer) throws IOException;
}
