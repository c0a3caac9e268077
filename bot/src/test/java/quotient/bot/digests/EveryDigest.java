package quotient.bot.digests;

import java.util.LinkedHashMap;
import java.util.Map;
import quotient.bot.blocks.Message;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeeklyPicture;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.testing.TestWeeks;
import quotient.domain.usage.Budget;

/** Each digest as the desk says it. */
final class EveryDigest {

    private EveryDigest() {}

    /** By the names of their pictures. */
    static Map<String, Message> all() {
        Map<String, Message> all = new LinkedHashMap<>();
        SnapshotView view = new SnapshotView(snapshot(TestWeeks.empty().busy()));
        WeeklySnapshot week = snapshot(TestWeeks.empty().busy());
        all.put("snapshot", view.message(week.headline().picture()));
        for (WeeklyPicture picture : WeeklyPicture.values()) {
            all.put("snapshot-" + picture.code(), view.more(picture));
        }
        all.put("snapshot-nothing", new SnapshotView(snapshot(TestWeeks.empty())).message(WeeklyPicture.QUOTES));
        return all;
    }

    static WeeklySnapshot snapshot(TestWeeks weeks) {
        return new SummingUpWeeks(
                        weeks.ports().transactions(),
                        weeks.ports().quoteFacts(),
                        weeks.ports().quoteSteps(),
                        weeks.ports().quotes(),
                        weeks.ports().auditTrail(),
                        weeks.ports().usage(),
                        weeks.ports().policies(),
                        Budget.DEFAULT)
                .sumUp(new Week(TestWeeks.NEW_YORK, TestWeeks.FRIDAY));
    }
}
