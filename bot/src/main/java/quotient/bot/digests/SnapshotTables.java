package quotient.bot.digests;

import static quotient.bot.blocks.Text.escape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Text;
import quotient.domain.company.Segment;
import quotient.domain.digests.RepWeek;
import quotient.domain.digests.Share;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.digests.WinLoss;
import quotient.domain.pricinghealth.QuoteFigures;

/** The figures of a week by segment and by whoever quoted, in columns of one width. */
final class SnapshotTables {

    private static final int MOST_REPS = 12;
    private static final int NAME = 16;

    private final WeeklySnapshot week;

    SnapshotTables(WeeklySnapshot week) {
        this.week = week;
    }

    /** With their titles, as mrkdwn. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        bySegment().ifPresent(table -> all.add("*By segment*\n```" + table + "```"));
        byRep().ifPresent(table -> all.add("*By rep*\n```" + table + "```"));
        return all;
    }

    String text() {
        return Stream.of(bySegment(), byRep()).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private Optional<String> bySegment() {
        List<Segment> segments = Stream.of(Segment.values())
                .filter(segment -> week.quotes().bySegment().containsKey(segment)
                        || week.closed().bySegment().containsKey(segment))
                .toList();
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        String head = String.format(
                "%-12s %6s %8s %8s %8s %9s", "segment", "quotes", "approved", "margin", "before", "win rate");
        return Optional.of(head + "\n" + segments.stream().map(this::segment).collect(Collectors.joining("\n")));
    }

    private String segment(Segment segment) {
        Optional<QuoteFigures> now =
                Optional.ofNullable(week.quotes().bySegment().get(segment));
        Optional<QuoteFigures> before =
                Optional.ofNullable(week.before().bySegment().get(segment));
        Optional<WinLoss.Count> closed =
                Optional.ofNullable(week.closed().bySegment().get(segment));
        return String.format(
                "%-12s %,6d %8s %8s %8s %9s",
                segment.code(),
                now.map(QuoteFigures::count).orElse(0L),
                now.map(figures -> new Share(figures.approved(), figures.count()).toString())
                        .orElse("–"),
                percent(now.flatMap(QuoteFigures::averageMargin)),
                percent(before.flatMap(QuoteFigures::averageMargin)),
                closed.map(count -> count.rate().toString()).orElse("–"));
    }

    private Optional<String> byRep() {
        if (week.reps().isEmpty()) {
            return Optional.empty();
        }
        String head = String.format(
                "%-" + NAME + "s %6s %8s %9s %10s", "rep", "quotes", "approved", "escalated", "decided in");
        String rows =
                week.reps().stream().limit(MOST_REPS).map(SnapshotTables::rep).collect(Collectors.joining("\n"));
        int more = week.reps().size() - MOST_REPS;
        return Optional.of(head + "\n" + rows + (more > 0 ? "\nand " + more + " more" : ""));
    }

    private static String rep(RepWeek rep) {
        String name = Text.shorten(rep.name(), NAME);
        return escape(String.format(
                "%-" + NAME + "s %,6d %8s %9s %10s",
                name,
                rep.quotes().count(),
                rep.approved(),
                rep.escalated(),
                rep.decidedIn().map(Moves::time).orElse("–")));
    }

    private static String percent(Optional<BigDecimal> figure) {
        return figure.map(shown -> shown.toPlainString() + " %").orElse("–");
    }
}
