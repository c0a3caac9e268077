package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.closure.DayClosure;
import quotient.domain.company.Company;
import quotient.domain.handoff.Gap;
import quotient.domain.handoff.HandoffPack;
import quotient.domain.handoff.OpenItem;
import quotient.domain.handoff.PackItem;
import quotient.domain.handoff.PipelineMoves;

/** The evening's handoff as one card: first what it lacks with the buttons to mend it, then what is open, then figures. */
final class HandoffPackView {

    private static final int MOST_GAPS = 8;
    private static final int MOST_ITEMS = 15;

    private HandoffPackView() {}

    static Message card(HandoffPack pack, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline(pack) + "*\n" + state(pack, company)));
        if (!pack.isComplete()) {
            pack.incomplete().stream().limit(MOST_GAPS).forEach(item -> {
                blocks.add(Blocks.section(
                        ":warning: *Incomplete: " + gaps(item, pack) + "*\n" + DailyText.item(item, company)));
                blocks.add(Blocks.actions("handoff:" + item.item().id(), buttons(item, pack)));
            });
        }
        settled(pack, company, blocks);
        blocks.add(Blocks.section(figures(pack, company)));
        blocks.add(Blocks.context("Customer health, collections and implementation: not tracked yet.", nights(pack)));
        return new Message(text(pack, company), blocks);
    }

    /** In the thread of the card, while it has gaps; nothing is left to ask once it has none. */
    static Message reminder(HandoffPack pack) {
        String names = pack.incomplete().stream()
                .map(item -> item.item().id() + " (" + gaps(item, pack) + ")")
                .collect(Collectors.joining(", "));
        return Message.plain(":hourglass: This handoff is still incomplete: " + names
                + ". Fill the gaps in the card above, so that the night knows what to do.");
    }

    static String headline(HandoffPack pack) {
        String which = "Evening handoff, " + DailyText.day(pack.day()) + ": ";
        if (pack.isComplete()) {
            return ":white_check_mark: " + which + "complete";
        }
        return ":warning: " + which + "incomplete, " + pack.incomplete().size() + " of "
                + DailyText.count(pack.items().size(), "open item lacks", "open items lack") + " something";
    }

    private static String state(HandoffPack pack, Company company) {
        if (pack.items().isEmpty()) {
            return "Nothing is open, so there is nothing to hand over.";
        }
        return pack.completeAt()
                .map(at -> "Everything open had an owner, a next action and an ETA at "
                        + Text.moment(at, company.zone()) + ".")
                .orElseGet(() -> pack.isComplete()
                        ? "Everything open has an owner, a next action and an ETA."
                        : "Say who does what by when, and it turns complete here.");
    }

    private static String gaps(PackItem item, HandoffPack pack) {
        return item.gaps(pack.seenAt()).stream().map(Gap::spoken).collect(Collectors.joining(", "));
    }

    private static List<JsonObject> buttons(PackItem item, HandoffPack pack) {
        List<JsonObject> buttons = new ArrayList<>();
        String id = item.item().id();
        List<Gap> gaps = item.gaps(pack.seenAt());
        if (gaps.contains(Gap.OWNER) && item.item().sort() == OpenItem.Sort.ALERT) {
            buttons.add(Blocks.primary(Blocks.button("Assign…", HandoffActions.ASSIGN, id)));
        }
        if (gaps.contains(Gap.OWNER) && DailyText.isIncident(item)) {
            buttons.add(Blocks.primary(Blocks.button("Take it", HandoffActions.TAKE, id)));
        }
        buttons.add(Blocks.button("Set ETA and next action…", HandoffActions.PLAN, id));
        return buttons;
    }

    private static void settled(HandoffPack pack, Company company, List<JsonObject> blocks) {
        List<PackItem> rest = pack.isComplete() ? pack.items() : pack.settled();
        if (!rest.isEmpty()) {
            blocks.add(Blocks.section("*Open, with a plan*\n"
                    + DailyText.lines(
                            rest.stream()
                                    .map(item -> DailyText.item(item, company))
                                    .toList(),
                            MOST_ITEMS)));
        }
    }

    private static String figures(HandoffPack pack, Company company) {
        return "*Budget* " + DailyText.budget(pack.budget()) + " · "
                + DailyText.change(pack.budget().spent(), pack.budgetBefore().spent())
                + "\n*Pipeline today* " + moves(pack.moves(), pack.movesBefore())
                + "\n*Blockers* " + blockers(pack)
                + "\n*Pricing QA* " + pack.qa().map(Text::escape).orElse("follows at 22:30")
                + pack.closure()
                        .map(closure -> "\n*Pricing day* " + closure(closure, company))
                        .orElse("");
    }

    private static String closure(DayClosure closure, Company company) {
        return closure.closed()
                .map(hand -> "closed by " + escape(hand.name()) + " at " + Text.moment(hand.at(), company.zone()))
                .orElse(":warning: not closed; `/ops day " + closure.day() + "` shows what keeps it open");
    }

    private static String moves(PipelineMoves today, PipelineMoves before) {
        return String.join(
                        ", ",
                        move("made", today.made(), before.made()),
                        move("submitted", today.submitted(), before.submitted()),
                        move("approved", today.approved(), before.approved()),
                        move("rejected", today.rejected(), before.rejected()),
                        move("sent", today.sent(), before.sent()),
                        move("won", today.won(), before.won()),
                        move("lost", today.lost(), before.lost()))
                + " (beside the day before, until the same hour)";
    }

    private static String move(String what, long today, long before) {
        String change = today == before ? "as before" : (today > before ? "▲ " : "▼ ") + Math.abs(today - before);
        return today + " " + what + " (" + change + ")";
    }

    private static String blockers(HandoffPack pack) {
        long late = pack.items().stream()
                .filter(item -> item.item().sort() == OpenItem.Sort.APPROVAL)
                .count();
        return late == 0 ? "no approval waits past its time" : DailyText.late(late) + ", listed above";
    }

    private static String nights(HandoffPack pack) {
        long packed = pack.nights().packed();
        if (packed == 0) {
            return "This is the first pack that is counted; more than 98 % of nights should be complete.";
        }
        BigDecimal share = BigDecimal.valueOf(pack.nights().complete() * 100)
                .divide(BigDecimal.valueOf(packed), 1, RoundingMode.FLOOR);
        return "Complete packs of the last 30 days: " + pack.nights().complete() + " of " + packed + " (" + share
                + " %; more than 98 % should be).";
    }

    private static String text(HandoffPack pack, Company company) {
        String open = pack.items().stream()
                .limit(MOST_ITEMS)
                .map(item -> DailyText.item(item, company)
                        + (item.isComplete(pack.seenAt()) ? "" : " (incomplete: " + gaps(item, pack) + ")"))
                .collect(Collectors.joining("; "));
        return headline(pack) + ". " + open + (open.isEmpty() ? "" : ". ")
                + figures(pack, company).replace("\n", ". ") + ". " + escape(company.name());
    }
}
