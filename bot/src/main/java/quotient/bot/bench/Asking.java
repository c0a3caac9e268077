package quotient.bot.bench;

/** One person asking the same thing again and again; every answer must hold the expected words. */
final class Asking {

    private final SignedCommands commands = new SignedCommands(Site.SECRET);
    private final String user;
    private final String text;
    private final String expected;

    Asking(String user, String text, String expected) {
        this.user = user;
        this.text = text;
        this.expected = expected;
    }

    Figures of(Served server, int connections, int count) {
        return Load.run(server.port(), connections, commands.make(count, user, text), expected);
    }
}
