package quotient.bot.closure;

import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.closure.PortfolioDay;
import quotient.domain.digests.Share;
import quotient.domain.scenarios.SegmentCompliance;

/** The day's proposals by segment: how many, and how many of their options keep their guardrail. */
final class PortfolioSummaryView {

    private PortfolioSummaryView() {}

    static Message message(PortfolioDay day) {
        long options =
                day.segments().stream().mapToLong(SegmentCompliance::options).sum();
        long compliant =
                day.segments().stream().mapToLong(SegmentCompliance::compliant).sum();
        String headline = "Portfolio summary of " + day.day() + ": "
                + day.proposals() + (day.proposals() == 1 ? " proposal" : " proposals") + ", " + compliant + " of "
                + options + " options keep their guardrail (" + new Share(compliant, options) + ")";
        String table = String.format("%-12s %9s %8s %9s", "segment", "proposals", "options", "compliant") + "\n"
                + day.segments().stream().map(PortfolioSummaryView::row).collect(Collectors.joining("\n"));
        return new Message(
                headline + ".\n" + table,
                List.of(Blocks.section("*" + headline + "*"), Blocks.section("```" + table + "```")));
    }

    private static String row(SegmentCompliance segment) {
        return String.format(
                "%-12s %9d %8d %9d",
                segment.segment().code(), segment.portfolios(), segment.options(), segment.compliant());
    }
}
