package quotient.bot.roi;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;

/** What {@code /roi help} says, and the usage under every line that could not be read. */
final class RoiHelp {

    static final String EXAMPLE = "/roi Acme 3 months";

    private RoiHelp() {}

    static Message help() {
        String verbs = """
                *What work for clients has brought*
                `/roi` or `/roi portfolio` lists all returns, the lowest first
                `%s` shows one: three numbers, before and after, trend, confidence and the next step; the period counts from the go-live (`6 months`, `1 year`), or say a day (`2026-06-30`); `/roi P-1001` names a project
                `/roi record Acme` opens the form for a measurement, `/roi record Acme baseline` the one for what was before
                `/roi schedule` lists what is due, the overdue first, and `/roi schedule Acme` what is next there, with its milestones; `/roi status Acme` tells which of the nine steps it stands at
                `/roi completeness` tells how complete, timely and accurate the measurements are, `/roi casestudies` what would make a case study
                `/roi why Acme payback` tells what a figure was reckoned from: `roi`, `payback`, `savings`, `time`, `errors`, `revenue`, `efficiency`, `csat`, `conversion`, `benefit`, `investment`, `hours`
                `/roi npv Acme 8` tells net present value and internal rate of return at 8 %% a year
                `/roi report Acme quarterly` drafts the report that the client reads (`monthly`, `quarterly`, `annual`) as a PDF: to your direct messages, and on a card for somebody else to approve
                `/roi export Acme` sends you what was measured as CSV, with the reports that were approved, in one file""".formatted(EXAMPLE);
        String rules = """
                *Rules*
                A baseline counts once somebody else than who entered it has approved it, with the buttons on its card. A figure that moves by more than half, or is far from its own history, is asked to be reviewed. A correction never removes what it corrects.
                From the go-live it is measured weekly in weeks 1 to 4, every second week until week 12, monthly until month 6, then quarterly. The account manager is reminded before, the client gets a form in their channel on the day, and one follow-up after three days; what a client reports is always looked at by somebody.
                Figures come in over REST: `POST /api/clients`, `POST /api/projects`, then `/api/projects/P-1001/baseline` and `/measurements`; or from a file with `./quotient import baseline` and `./quotient import measurements`.
                No report reaches a client before somebody else than who drafted it has approved it. Reports are drafted by themselves on the first working day of a month, a quarter and a year, by the client's own hours.""";
        return new Message(
                "How to use /roi. Example: " + EXAMPLE, List.of(Blocks.section(verbs), Blocks.section(rules)));
    }

    /** Mistakes first, then one example. */
    static Message usage(String mistakes) {
        String usage = "Example: `" + EXAMPLE + "` · more with `/roi help`";
        return new Message(mistakes + "\n" + usage, List.of(Blocks.section(mistakes), Blocks.context(usage)));
    }
}
