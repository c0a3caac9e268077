package quotient.bot.ops;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;

/** What {@code /ops help} says. */
final class OpsHelp {

    private OpsHelp() {}

    static Message help() {
        String alerts = """
                *Alerts*
                `/ops` lists what is open, the worst first · `/ops alerts mine`, `acknowledged`, `snoozed`, `resolved` or a kind
                `/ops ack A-1001` · `/ops snooze A-1001 4h` · `/ops assign A-1001 @Max` · `/ops resolve A-1001 what was done` · `/ops reopen A-1001`
                `/ops why A-1001` tells why something was said or not, to whom and when · `/ops show A-1001` lists its signals
                `/ops review 7` tells what became of the alerts of 7 days""";
        String silences = """
                *Silences and routes*
                `/ops silence 2h kind=budget_* client="Acme" why` · `/ops maintenance 1h why` · `/ops silences` · `/ops expire S-1`
                `/ops routes` shows who is told of what · `/ops retry` sends once more what Slack would not take""";
        String schedules = """
                *Schedules*
                `/ops schedules` lists every routine with its last and next run
                `/ops schedules pause weekly-backup why` · `resume` · `run` · `preview` the same way
                *The pricing day*
                `/ops day` shows what keeps today open and whose it is, and closes it · `/ops day 2026-03-02` another day
                `/ops audits` lists what was drawn for audit, and the findings that are open""";
        return new Message(
                "How to use /ops. Example: /ops why A-1001",
                List.of(Blocks.section(alerts), Blocks.section(silences), Blocks.section(schedules)));
    }

    /** Mistakes first, then where to read on. */
    static Message usage(String mistakes) {
        return new Message(
                mistakes, List.of(Blocks.section(mistakes), Blocks.context("`/ops help` tells how, with examples.")));
    }
}
