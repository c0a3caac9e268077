package quotient.bot.closure;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.ops.OpsActions;
import quotient.bot.quotetriage.TriageActions;
import quotient.domain.closure.ClosureGate;
import quotient.domain.closure.ClosureStanding;
import quotient.domain.closure.GateLine;
import quotient.domain.closure.OpenPoint;
import quotient.domain.company.Company;

/** The end of a pricing day as one card: every check with its reason, what is open with whose it is, and the button. */
public final class ClosureView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int MOST_POINTS = 15;

    private ClosureView() {}

    static Message card(ClosureStanding standing, Company company) {
        List<JsonObject> blocks = new ArrayList<>(blocks(standing, company));
        return new Message(text(standing, company), blocks);
    }

    /** For App Home, where it stands among other things. */
    public static List<JsonObject> blocks(ClosureStanding standing, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline(standing, company) + "*"));
        standing.gate().ifPresent(gate -> {
            blocks.add(Blocks.section(lines(gate)));
            gate.open().stream().limit(MOST_POINTS).forEach(point -> blocks.add(point(point)));
            blocks.add(Blocks.actions("closure", List.of(button(standing, gate))));
        });
        return blocks;
    }

    static String headline(ClosureStanding standing, Company company) {
        String day = "Pricing day " + DAY.format(standing.closure().day()) + ": ";
        return standing.closure()
                .closed()
                .map(hand -> ":lock: " + day + "closed by " + escape(hand.name()) + " at "
                        + Text.moment(hand.at(), company.zone()))
                .orElseGet(() -> open(day, standing.gate().orElseThrow()));
    }

    private static String open(String day, ClosureGate gate) {
        int open = gate.open().size();
        return gate.isGreen()
                ? ":white_check_mark: " + day + "everything holds, it can be closed"
                : ":warning: " + day + open + (open == 1 ? " thing keeps it open" : " things keep it open");
    }

    private static String lines(ClosureGate gate) {
        return gate.lines().stream().map(ClosureView::line).collect(Collectors.joining("\n"));
    }

    private static String line(GateLine line) {
        return (line.isGreen() ? ":white_check_mark: " : ":warning: ") + "*"
                + line.check().title() + "*: " + escape(line.reason());
    }

    private static JsonObject point(OpenPoint point) {
        String words = sentence(point);
        if (point.reference().startsWith("A-")) {
            return Blocks.sectionWith(words, Blocks.button("Acknowledge", OpsActions.ACKNOWLEDGE, point.reference()));
        }
        return point.reference().startsWith("Q-") && point.owner().isEmpty()
                ? Blocks.sectionWith(words, Blocks.button("Give it an owner…", TriageActions.PLAN, point.reference()))
                : Blocks.section(words);
    }

    private static String sentence(OpenPoint point) {
        return "• " + escape(Text.shorten(point.sentence(), 400)) + " For "
                + point.owner().map(owner -> Text.mention(owner.value())).orElse(point.otherwise()) + ".";
    }

    private static JsonObject button(ClosureStanding standing, ClosureGate gate) {
        JsonObject button = Blocks.button(
                "Close the day", ClosureActions.CLOSE, standing.closure().day().toString());
        return gate.isGreen() ? Blocks.primary(button) : button;
    }

    private static String text(ClosureStanding standing, Company company) {
        String points = standing.gate().stream()
                .flatMap(gate -> Stream.concat(
                        gate.lines().stream().map(ClosureView::line),
                        gate.open().stream().limit(MOST_POINTS).map(ClosureView::sentence)))
                .collect(Collectors.joining(" "));
        return headline(standing, company) + ". " + points;
    }
}
