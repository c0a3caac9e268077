package quotient.bot.digests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import quotient.bot.blocks.Message;
import quotient.domain.digests.SummingUpWeeks;
import quotient.domain.digests.Week;
import quotient.domain.digests.WeeklyPicture;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.testing.TestWeeks;
import quotient.domain.usage.Budget;

/** Each digest as the desk says it; run by itself it writes texts and pictures into the folder that it is told. */
final class EveryDigest {

    private EveryDigest() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Message> each : all().entrySet()) {
            Message message = each.getValue();
            Files.writeString(
                    folder.resolve(each.getKey() + ".txt"),
                    message.text() + "\n\n----\n" + message.blocksJson().replace("\\n", "\n")
                            + "\n----\n"
                            + message.picture()
                                    .map(picture -> picture.altText())
                                    .orElse("no picture"));
            if (message.picture().isPresent()) {
                Files.write(
                        folder.resolve(each.getKey() + ".png"),
                        message.picture().get().png().get());
            }
        }
    }

    /** By the names of their files. */
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
