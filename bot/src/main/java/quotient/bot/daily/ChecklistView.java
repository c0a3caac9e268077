package quotient.bot.daily;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.domain.daily.Measure;

/** The two-minute checklist (P40): what is green, and what to do about the rest. */
final class ChecklistView {

    private ChecklistView() {}

    static List<JsonObject> blocks(List<Measure> checklist) {
        List<JsonObject> blocks = new ArrayList<>();
        long bad = checklist.stream()
                .filter(measure -> measure.verdict() == Measure.Verdict.BAD)
                .count();
        blocks.add(Blocks.section("*Two-minute checklist: "
                + (bad == 0 ? "nothing needs you" : DailyText.count(bad, "point needs you", "points need you")) + "*"));
        checklist.forEach(measure -> blocks.add(Blocks.section(line(measure))));
        return blocks;
    }

    /** The words say what the sign does. */
    private static String line(Measure measure) {
        String target = measure.target().map(wanted -> ", should be " + wanted).orElse("");
        return switch (measure.verdict()) {
            case GOOD -> ":large_green_circle: " + measure.name() + ": " + escape(measure.value()) + ", in order";
            case BAD ->
                ":red_circle: *" + measure.name() + ": " + escape(measure.value()) + target + "*"
                        + measure.remedy().map(remedy -> "\n" + remedy).orElse("");
            case UNKNOWN -> ":white_circle: " + measure.name() + ": " + escape(measure.value());
        };
    }
}
