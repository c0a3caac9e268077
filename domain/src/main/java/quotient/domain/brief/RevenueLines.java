package quotient.domain.brief;

import static quotient.domain.brief.BriefSection.REVENUE;

import java.util.ArrayList;
import java.util.List;
import quotient.domain.money.MoneyText;

/** What a brief says of the last week's revenue beside the week before (PRC §32, section 1). */
final class RevenueLines {

    private RevenueLines() {}

    /** @param weeks the oldest first, at least two */
    static List<BriefLine> of(List<RevenueWeek> weeks) {
        RevenueWeek now = weeks.get(weeks.size() - 1);
        RevenueWeek before = weeks.get(weeks.size() - 2);
        if (now.isNothing() && before.isNothing()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(won(now, before));
        if (now.won() + before.won() > 0) {
            lines.add(kinds(now, before));
        }
        if (now.lost() + before.lost() > 0) {
            lines.add("Lost pipeline " + Spoken.beside(now.lostValue(), before.lostValue()) + ", "
                    + Spoken.beside(now.lost(), before.lost(), "quote"));
        }
        lines.add("Churn is told once account health is kept");
        if (now.otherwise() + before.otherwise() > 0) {
            lines.add("Quotes in another currency are in none of these figures: "
                    + Spoken.beside(now.otherwise(), before.otherwise(), "quote"));
        }
        return lines.stream().map(line -> BriefLine.of(REVENUE, line)).toList();
    }

    private static String won(RevenueWeek now, RevenueWeek before) {
        if (now.won() == 0) {
            return before.won() == 0
                    ? "Nothing was won in this week or in the one before"
                    : "Nothing was won, after " + MoneyText.cents(before.wonValue()) + " the week before";
        }
        return "Won " + MoneyText.cents(now.wonValue()) + " with " + Spoken.count(now.won(), "quote") + ", "
                + Spoken.moved(now.wonValue(), before.wonValue());
    }

    private static String kinds(RevenueWeek now, RevenueWeek before) {
        String named = "New clients " + Spoken.beside(now.newClients(), before.newClients())
                + ", expansion with clients who had bought before "
                + Spoken.beside(now.expansion(), before.expansion());
        return now.unnamed().isZero() && before.unnamed().isZero()
                ? named
                : named + ", no client named " + Spoken.beside(now.unnamed(), before.unnamed());
    }
}
