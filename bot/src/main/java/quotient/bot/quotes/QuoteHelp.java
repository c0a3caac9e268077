package quotient.bot.quotes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.company.Segment;
import quotient.domain.policy.PricingPolicy;

/** What {@code /quote help} says, and the usage under every line that could not be read. */
final class QuoteHelp {

    static final String EXAMPLE =
            "/quote k2p5 medium mid_market 2000 800 discount=15 client=\"Acme & Sons\" webhook retry";

    private QuoteHelp() {}

    /** @param policy whose figures the decision tree shows */
    static Message help(PricingPolicy policy) {
        String usage = """
                *Price a piece of work*
                `/quote` opens a form. Or write it, in any order:
                model `k2p5` `sonnet` `opus` · complexity `low` `medium` `high` · segment `enterprise` `mid_market` `smb` `startup` · two numbers: tokens in, tokens out · what is left is the task
                `type=task|subscription|enterprise` `discount=15` `minutes=30` `client="Acme"` `terms=data_residency,net_terms` `commitment=annual` `region=western_europe` `rush=yes` `new_logo=yes` `offer=student` a named discount, the one of the quote · `again=yes` a second quote of the same
                Example: `%s`""".formatted(EXAMPLE.replace("&", "&amp;"));
        String verbs = """
                *Carry it on*
                `/quote submit Q-1001 why` asks whoever must approve · `/quote send Q-1001` gives it to the customer
                `/quote revise Q-1001 discount=10` changes it and keeps the approvals that still hold · `/quote recall Q-1001` takes it back
                `/quote deal Q-1001` opens its checklists, or in a line: `/quote deal Q-1001 hygiene=icp_fit,buyers value=12000 expansion="20 seats" by=2026-12-31 type=msa`
                `/quote win Q-1001 why` · `/quote lose Q-1001 why competitor="CrewAI"` · `/approvals` what waits for you, and who decides when you are away
                *Compare before you send*
                `/quote scenarios Q-1001` tests 2 to 4 options side by side in a form, or in a line: `/quote scenarios Q-1001 discount=10 | sonnet | premium opus discount=0` · `/quote scenarios S-1001` shows them again
                *Triage what is escalated*
                `/quote triage` lists it with owner, remediation and expected margin · `/quote triage Q-1001` says who sees to it and how
                *Plans and promotions*
                `/quote plans` the catalogue, regions and special prices · `/quote promotions` what runs and what is planned · `/quote promotions new autumn 15 2026-10-05 2026-10-11 why` · `/quote promotions autumn` its cohort
                *Look it up*
                `/quote show Q-1001` says why it costs what it costs · `/quote audit Q-1001` who did what
                `/quote mine` · `/quote list` `status=escalated` `segment=smb` · `/quote waiting` what you have to decide · `/quote report 30` figures of 30 days · `/quote report week` the week by rep and segment""";
        return new Message(
                "How to use /quote. Example: " + EXAMPLE.replace("&", "&amp;"),
                List.of(
                        Blocks.section(usage),
                        Blocks.section(verbs),
                        Blocks.context(segments()),
                        Blocks.section(DecisionTreeView.text(policy))));
    }

    /** Mistakes first, then how to say it, then one example. */
    static Message usage(String mistakes) {
        String usage = "Usage: `/quote MODEL COMPLEXITY SEGMENT TOKENS_IN TOKENS_OUT [key=value …] [task]`\nExample: `"
                + EXAMPLE.replace("&", "&amp;") + "` · more with `/quote help`";
        return new Message(mistakes + "\n" + usage, List.of(Blocks.section(mistakes), Blocks.context(usage)));
    }

    private static String segments() {
        return Stream.of(Segment.values())
                .map(segment ->
                        "*" + segment.code() + "* " + segment.definition().replace("<", "&lt;"))
                .collect(Collectors.joining(" · "));
    }
}
