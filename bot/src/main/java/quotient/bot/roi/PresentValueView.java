package quotient.bot.roi;

import static quotient.bot.blocks.Text.escape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.roi.PresentValue;
import quotient.domain.roi.Project;
import quotient.domain.roi.Roi;

/** A return with time in it, beside the plain one. */
final class PresentValueView {

    private PresentValueView() {}

    static Message message(Roi roi, PresentValue value) {
        Project project = roi.of().project();
        String npv =
                value.shownNpv().map(amount -> RoiText.money(project, amount)).orElse("not available");
        String irr = value.shownIrr()
                .map(percent -> percent.toPlainString() + " % a year")
                .orElse("not available");
        String text = RoiText.title(project) + ", as of " + roi.asOf() + ", " + roi.period()
                + "\n*Net present value at " + value.rate().toPlainString() + " % a year: " + npv + "*"
                + "\n*Internal rate of return: " + irr + "*";
        String lines = Stream.concat(
                        value.npv().inputs().stream(),
                        Stream.of(value.npv().note(), value.irr().note())
                                .filter(note -> !note.isEmpty())
                                .distinct())
                .map(line -> "• " + escape(line))
                .collect(Collectors.joining("\n"));
        return new Message(
                text + "\n" + lines,
                List.of(
                        Blocks.section(text + "\n" + lines),
                        Blocks.context("The one-off cost is paid at the go-live; each month's benefit less its AI"
                                + " solution cost comes at its end. `/roi` tells the return without time in it.")));
    }
}
