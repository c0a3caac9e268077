package quotient.bot.pricingaudits;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.company.Company;
import quotient.domain.pricingaudits.AuditBoard;
import quotient.domain.pricingaudits.AuditKind;
import quotient.domain.pricingaudits.AuditRound;
import quotient.domain.pricingaudits.ChecklistItem;
import quotient.domain.pricingaudits.ExceptionScorecard;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FollowingFindings;

/** Audits as messages: a round that fills as cases are audited, a finding until it is mended, and the ledger of both. */
final class AuditView {

    private static final int MOST = 15;
    private static final int MOST_FINDINGS = 10;

    private AuditView() {}

    static Message round(AuditBoard board, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline(board) + "*\n" + drawn(board.round())));
        board.scorecard().ifPresent(card -> blocks.add(Blocks.section(scorecard(card))));
        board.waiting().stream().limit(MOST).forEach(subject -> blocks.add(waiting(board.round(), subject)));
        int more = board.waiting().size() - MOST;
        if (more > 0) {
            blocks.add(Blocks.context("And " + more + " more wait; they come up as these are audited."));
        }
        if (!board.cases().isEmpty()) {
            blocks.add(Blocks.section("*Audited*\n" + audited(board)));
        }
        board.findings().stream().limit(MOST_FINDINGS).forEach(each -> blocks.add(row(each, company)));
        return new Message(text(board, company), blocks);
    }

    static Message card(Finding finding, Company company) {
        String failed = "Not in order: "
                + finding.failed().stream().map(ChecklistItem::spoken).collect(Collectors.joining("; "))
                + ". Somebody of RevOps other than its owner closes it with the evidence.";
        return new Message(
                "Finding of an audit: " + line(finding, company) + ". " + failed,
                List.of(row(finding, company), Blocks.context(failed)));
    }

    static Message ledger(FollowingFindings.Ledger ledger, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        String boards = ledger.boards().isEmpty()
                ? "No round was drawn yet: the first comes on Monday at 9:20."
                : ledger.boards().stream().map(AuditView::headline).collect(Collectors.joining("\n"));
        blocks.add(Blocks.section("*Rounds*\n" + boards));
        ledger.boards().stream()
                .flatMap(board -> board.waiting().stream().map(subject -> waiting(board.round(), subject)))
                .limit(MOST)
                .forEach(blocks::add);
        String open = ledger.open().isEmpty()
                ? "*Findings*\nNone is open."
                : "*Findings*: " + ledger.open().size() + " open, the first due first";
        blocks.add(Blocks.section(open));
        ledger.open().stream().limit(MOST_FINDINGS).forEach(each -> blocks.add(row(each, company)));
        String findings = ledger.open().stream()
                .limit(MOST_FINDINGS)
                .map(each -> line(each, company))
                .collect(Collectors.joining(" "));
        return new Message("Rounds: " + boards + ". " + open + ". " + findings, blocks);
    }

    private static String headline(AuditBoard board) {
        AuditRound round = board.round();
        int all = round.subjects().size();
        String sign = board.waiting().isEmpty() ? ":white_check_mark: " : ":mag: ";
        return sign + round.kind().spoken() + " " + round.from() + " to " + round.to() + ": "
                + (all - board.waiting().size()) + " of " + all + " audited, " + board.clean() + " in order, "
                + board.findings().stream().filter(Finding::isOpen).count() + " findings open";
    }

    /** Everything that is needed to draw it again. */
    private static String drawn(AuditRound round) {
        return round.kind().isOfExceptions()
                ? "Every exception that was opened in the month."
                : "Drawn by lot: " + round.subjects().size() + " of " + round.population() + " quotes, seed "
                        + round.seed() + ". RevOps audits, never who made or decided a quote.";
    }

    private static String scorecard(ExceptionScorecard card) {
        return "*Scorecard, by what the registry tells*\n"
                + AuditKind.EXCEPTIONS_OF_MONTH.checklist().stream()
                        .map(item -> sign(card.passed().get(item) == card.exceptions()) + item.spoken() + ": "
                                + card.passed().get(item) + " of " + card.exceptions())
                        .collect(Collectors.joining("\n"))
                + "\n" + sign(card.withinLimits() == card.exceptions()) + "Aging within limits: "
                + card.withinLimits() + " of " + card.exceptions();
    }

    private static String sign(boolean good) {
        return good ? ":white_check_mark: " : ":warning: ";
    }

    private static JsonObject waiting(AuditRound round, String subject) {
        String look = round.kind().isOfExceptions() ? "/exceptions show " : "/quote audit ";
        return Blocks.sectionWith(
                "*" + subject + "* waits for its auditor · `" + look + subject + "`",
                Blocks.button("Audit…", AuditActions.AUDIT, CaseReference.written(round, subject)));
    }

    private static String audited(AuditBoard board) {
        return board.round().subjects().stream()
                .filter(board.cases()::containsKey)
                .map(board.cases()::get)
                .map(each -> sign(each.isClean()) + "*" + each.subject() + "* by "
                        + escape(each.auditor().name()) + ": "
                        + (each.isClean()
                                ? "in order"
                                : each.failed().size() + " not in order, "
                                        + board.finding(each.subject())
                                                .map(finding -> finding.id().value())
                                                .orElse("no finding")))
                .collect(Collectors.joining("\n"));
    }

    private static JsonObject row(Finding finding, Company company) {
        return finding.isOpen()
                ? Blocks.sectionWith(
                        line(finding, company),
                        Blocks.button("Close…", AuditActions.CLOSE, finding.id().value()))
                : Blocks.section(line(finding, company));
    }

    private static String line(Finding finding, Company company) {
        String end = finding.closed()
                .map(hand -> "closed by " + escape(hand.name()) + ": " + escape(hand.why()))
                .orElse("due " + Text.moment(finding.due(), company.zone()));
        return "*" + finding.id() + "* " + finding.severity().code() + " · " + finding.subject() + " · "
                + escape(Text.shorten(finding.sentence(), 300)) + " · owner "
                + Text.mention(finding.owner().value()) + " · " + end;
    }

    private static String text(AuditBoard board, Company company) {
        return headline(board) + ". " + drawn(board.round()) + " "
                + board.scorecard().map(AuditView::scorecard).orElse("") + " Waiting: "
                + board.waiting().stream().limit(MOST).collect(Collectors.joining(", ")) + ". "
                + board.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(each -> line(each, company))
                        .collect(Collectors.joining(" "));
    }
}
