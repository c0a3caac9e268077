package quotient.bot;

import java.nio.file.Path;
import quotient.bot.commandline.QuotientCommand;

/** The command line's way in; {@code ./quotient help} lists the verbs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        QuotientCommand command =
                new QuotientCommand(new HouseVerbs(), System.getenv(), Path.of(""), System.out, System.err);
        System.exit(command.run(arguments));
    }
}
