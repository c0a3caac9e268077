package quotient.bot.approvals;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;

/** What {@code /approvals help} says, and the usage under every line that could not be read. */
final class ApprovalsHelp {

    static final String EXAMPLE = "/approvals delegate @Lee 2026-03-02 2026-03-06 on leave";

    private ApprovalsHelp() {}

    static Message help() {
        String verbs = """
                *Approvals*
                `/approvals` what waits for you, the first due first, and who is away · `/approvals mine` what you wait for
                `/approvals reassign Q-1001 @Lee` hands an open approval to another who may decide it
                `/approvals delegate @Lee 2026-03-02 2026-03-06 why` Lee decides for you on these days, both within
                `/approvals away 2026-03-02 2026-03-06` you are not asked; name somebody (`@Lee`) and they decide for you, else the next in line is asked · `/approvals back` ends it""";
        String rules = """
                *Rules*
                Each request says by when to decide, counted in business time. At half of it whoever is asked is reminded, at its end the next in line is asked too.
                Whoever stands in decides with the right of whoever is away, never on a quote of their own, and hands nothing further. Conditions are met when the rep has shown how and whoever set them has confirmed it.""";
        return new Message(
                "How to use /approvals. Example: " + EXAMPLE, List.of(Blocks.section(verbs), Blocks.section(rules)));
    }

    /** Mistakes first, then how to say it, then one example. */
    static Message usage(String mistakes) {
        String usage = "Example: `" + EXAMPLE + "` · more with `/approvals help`";
        return new Message(mistakes + "\n" + usage, List.of(Blocks.section(mistakes), Blocks.context(usage)));
    }
}
