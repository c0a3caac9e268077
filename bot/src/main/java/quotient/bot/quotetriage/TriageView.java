package quotient.bot.quotetriage;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.company.Company;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.quotetriage.TriageBoard;
import quotient.domain.quotetriage.TriageRow;

/** The triage as a card that fills as people act: one row for each quote, with its button. */
final class TriageView {

    private static final int MOST = 20;

    private TriageView() {}

    static Message card(TriageBoard board, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline(board) + "*"));
        board.rows().stream().limit(MOST).forEach(row -> blocks.add(row(row, company)));
        int more = board.rows().size() - MOST;
        blocks.add(Blocks.context((more > 0 ? "And " + more + " more. " : "")
                + "Every escalated quote gets one owner, one remediation and a time by which the customer"
                + " hears. `/quote triage Q-1001` opens its form."));
        String rows = board.rows().stream()
                .limit(MOST)
                .map(row -> TriageText.title(row) + ": " + TriageText.columns(row, company))
                .collect(Collectors.joining("; "));
        return new Message(headline(board) + ". " + rows, blocks);
    }

    static Message owner(TriageRow row, String by, Company company) {
        return Message.plain(":dart: " + escape(by) + " made you the owner of " + TriageText.title(row) + ": "
                + TriageText.columns(row, company) + ". `/quote revise "
                + row.quote().id() + "` changes it.");
    }

    static String headline(TriageBoard board) {
        if (board.rows().isEmpty()) {
            return ":white_check_mark: Quote triage, " + board.day() + ": nothing is escalated";
        }
        int all = board.rows().size();
        return board.isDone()
                ? ":white_check_mark: Quote triage, " + board.day() + ": all " + all + " settled"
                : ":hourglass: Quote triage, " + board.day() + ": " + board.waiting() + " of " + all
                        + " escalated quotes without an owner";
    }

    private static JsonObject row(TriageRow row, Company company) {
        String words = TriageText.title(row) + "\n" + TriageText.columns(row, company);
        boolean open = row.quote().decisionStatus() == DecisionStatus.ESCALATED;
        if (!open) {
            return Blocks.section(":white_check_mark: " + words);
        }
        JsonObject button = Blocks.button(
                row.plan().isEmpty() ? "Plan…" : "Change…",
                TriageActions.PLAN,
                row.quote().id().value());
        return Blocks.sectionWith(words, row.waits() ? Blocks.primary(button) : button);
    }
}
