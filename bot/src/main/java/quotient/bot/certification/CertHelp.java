package quotient.bot.certification;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.certification.Syllabus;

/** What {@code /cert help} says, and the usage under every line that could not be read. */
final class CertHelp {

    static final String EXAMPLE = "/cert take 1";

    private CertHelp() {}

    static Message help() {
        String verbs = """
                *Certification*
                `/cert` is where you stand and what is next · `take 1` the quiz · `cases` three case reviews, level 2 · `practical` level 3
                `review` what waits for your judgement · `show E-1001` what was answered · `team` who reports to you""";
        String rules = """
                *Rules*
                Level 1: %d questions, 80 %% right; without it a manager approves each quote. Level 2: %d cases, judged by a holder of level 2 or 3; without it nobody approves exceptions, memos or experiments. Level 3: a practical, judged by a holder of level 3 or an executive; without it nobody changes the pricing policy.
                Levels 1 and 2 hold a year, level 3 two; a month ahead you are told, and may renew. Nobody judges their own, or their superior's.""".formatted(Syllabus.QUESTIONS, Syllabus.CASES);
        return new Message(
                "How to use /cert. Example: " + EXAMPLE, List.of(Blocks.section(verbs), Blocks.section(rules)));
    }

    /** Mistakes first, then how to say it, then one example. */
    static Message usage(String mistakes) {
        String usage = "Example: `" + EXAMPLE + "` · more with `/cert help`";
        return new Message(mistakes + "\n" + usage, List.of(Blocks.section(mistakes), Blocks.context(usage)));
    }
}
