package quotient.bot.dealexceptions;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.ops.OpsActions;
import quotient.domain.dealexceptions.MiddaySweep;
import quotient.domain.dealexceptions.RiskLevel;
import quotient.domain.dealexceptions.SweptException;

/** The midday sweep as ops reads it (P57, P58). */
final class SweepView {

    private SweepView() {}

    static Message message(MiddaySweep sweep) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Midday sweep of the exceptions*"));
        blocks.addAll(ExceptionBoardView.head(sweep.board()));
        sweep.items().forEach(item -> blocks.add(row(item, sweep)));
        long more = sweep.board().risk().agingRisk() - sweep.items().size();
        if (more > 0 && !sweep.items().isEmpty()) {
            blocks.add(Blocks.context("There are more: `/exceptions` shows the oldest."));
        }
        blocks.add(Blocks.context(kpi(sweep)));
        String lines = sweep.items().stream().map(item -> line(item, sweep)).collect(Collectors.joining("\n"));
        return new Message(
                "Midday sweep. " + sweep.board().risk().message() + "\n" + ExceptionBoardView.bands(sweep.board())
                        + "\n" + lines + "\n" + kpi(sweep),
                blocks);
    }

    private static JsonObject row(SweptException item, MiddaySweep sweep) {
        return item.waits()
                ? Blocks.sectionWith(
                        line(item, sweep),
                        Blocks.primary(Blocks.button(
                                "Acknowledge",
                                OpsActions.ACKNOWLEDGE,
                                item.alert().orElseThrow().id().value())))
                : Blocks.section(line(item, sweep));
    }

    private static String line(SweptException item, MiddaySweep sweep) {
        RiskLevel level = item.isCritical() ? RiskLevel.CRITICAL : RiskLevel.WARNING;
        return ExceptionText.line(item.exception(), sweep.board().today()) + " · " + level.code() + ", "
                + acknowledged(item);
    }

    private static String acknowledged(SweptException item) {
        if (item.waits()) {
            return "*nobody has acknowledged it*"
                    + (item.isCritical() ? "; it climbs within 30 minutes of its alert" : "");
        }
        return item.alert()
                .flatMap(alert -> alert.standing().acknowledgement())
                .map(hand -> "acknowledged by " + escape(hand.name()))
                .orElse("nothing waits");
    }

    private static String kpi(MiddaySweep sweep) {
        return sweep.criticals() == 0
                ? "No critical alert in 30 days."
                : "Critical alerts of 30 days acknowledged within 30 minutes: " + sweep.inTime() + " of "
                        + sweep.criticals() + ".";
    }
}
