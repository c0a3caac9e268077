package quotient.bot.dealexceptions;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;

/** What {@code /exceptions help} says, and the usage under every line that could not be read. */
final class ExceptionHelp {

    static final String EXAMPLE = "/exceptions new Q-1001 upsell 2026-05-01 plan=\"sell support\" a strategic logo";

    private ExceptionHelp() {}

    static Message help() {
        String verbs = """
                *Exceptions*
                `/exceptions` is the aging board · `new` opens a form, or in one line: `%s`
                `list` (or `list 31+`, `list closed`, `list all`) · `mine` · `show X-1001` its whole story · `risk` · `burndown`
                `progress X-1001 2.5 "what was done"` · `close X-1001 56.2` with the measured margin · `reapprove X-1001 why` · `retire X-1001 why` · `assign X-1001 @Zoe`""".formatted(EXAMPLE);
        String rules = """
                *Rules*
                No recovery plan, no exception. After 14 days without measured progress it is flagged for repricing and the manager follows up; on day 30 the executives review it; from day 31 on one of them re-approves it, or it is retired.
                A plan is `upsell`, `scope_reduction` or `renewal_repricing`. Who approves exceptions holds level 2.""";
        return new Message(
                "How to use /exceptions. Example: " + EXAMPLE, List.of(Blocks.section(verbs), Blocks.section(rules)));
    }

    /** Mistakes first, then how to say it, then one example. */
    static Message usage(String mistakes) {
        String usage = "Example: `" + EXAMPLE + "` · more with `/exceptions help`";
        return new Message(mistakes + "\n" + usage, List.of(Blocks.section(mistakes), Blocks.context(usage)));
    }
}
