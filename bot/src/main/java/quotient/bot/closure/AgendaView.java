package quotient.bot.closure;

import static quotient.bot.blocks.Text.escape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.closure.AgendaItem;

/** The executives' agenda of a day: what, whose, and where to act on it. */
final class AgendaView {

    private static final int MOST = 15;

    private AgendaView() {}

    /** Empty once nothing is left of it. */
    static Optional<Message> message(List<AgendaItem> items, LocalDate day) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        String headline = ":clipboard: Executive agenda, " + day + ": " + items.size()
                + (items.size() == 1 ? " review" : " reviews") + " today";
        String lines = items.stream().limit(MOST).map(AgendaView::line).collect(Collectors.joining("\n"));
        int more = items.size() - MOST;
        String rest = more > 0 ? "\n• and " + more + " more: `/exceptions` and `/quote waiting`" : "";
        return Optional.of(new Message(
                headline + ". " + lines.replace("\n", " "),
                List.of(Blocks.section("*" + headline + "*"), Blocks.section(lines + rest))));
    }

    private static String line(AgendaItem item) {
        String command = item.subject().startsWith("X-") ? "/exceptions show " : "/quote show ";
        return "• *" + item.subject() + "* " + escape(item.sentence())
                + item.owner()
                        .map(owner -> " Owner " + Text.mention(owner.value()) + ".")
                        .orElse("") + " `" + command
                + item.subject() + "`";
    }
}
