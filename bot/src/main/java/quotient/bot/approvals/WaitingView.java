package quotient.bot.approvals;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.quotes.Actions;
import quotient.bot.quotes.CardReference;
import quotient.domain.absences.Absence;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.dealdesk.FindingApprovals.QuoteCondition;
import quotient.domain.dealdesk.WaitingApproval;
import quotient.domain.money.MoneyText;
import quotient.domain.people.Person;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;

/** What waits for a decision: a line each, the first due first. */
final class WaitingView {

    static final String TOGETHER = "approvals.together";
    private static final int MOST = 15;

    private WaitingView() {}

    /**
     * What one person has to look at.
     *
     * @param together how many of them may be approved together
     * @param absences of today and of the days to come
     */
    record Board(List<WaitingApproval> waiting, List<QuoteCondition> toConfirm, int together, List<Absence> absences) {}

    static Message board(Board board, Company company) {
        List<JsonObject> blocks = new ArrayList<>(blocks(board, company));
        if (!board.absences().isEmpty()) {
            blocks.add(Blocks.context(absences(board.absences())));
        }
        return new Message(text(board, company), blocks);
    }

    /** For App Home. */
    static List<JsonObject> blocks(Board board, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                board.waiting().isEmpty()
                        ? "*Approvals waiting*\nNothing waits for your decision. :white_check_mark:"
                        : "*Approvals waiting*, the first due first"));
        board.waiting().stream()
                .limit(MOST)
                .forEach(each -> blocks.add(Blocks.sectionWith(line(each, company), details(each.quote()))));
        if (board.together() > 0) {
            blocks.add(Blocks.actions(
                    "approvals",
                    List.of(Blocks.primary(
                            Blocks.button("Approve " + board.together() + " low-risk…", TOGETHER, "together")))));
        }
        board.toConfirm().stream()
                .limit(MOST)
                .forEach(each -> blocks.add(Blocks.sectionWith(
                        "*" + each.quote().id() + "* · confirm: "
                                + escape(each.condition().text()),
                        details(each.quote()))));
        return blocks;
    }

    /** What somebody waits for, and what is up to them. */
    static Message mine(List<WaitingApproval> asked, List<QuoteCondition> conditions, Company company) {
        if (asked.isEmpty() && conditions.isEmpty()) {
            return Message.plain("You wait for nobody. :white_check_mark:");
        }
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*What you wait for*, the first due first"));
        asked.stream()
                .limit(MOST)
                .forEach(each -> blocks.add(Blocks.section(line(each, company) + " · waits for " + whom(each))));
        conditions.stream()
                .limit(MOST)
                .forEach(each -> blocks.add(Blocks.section("*" + each.quote().id() + "* · "
                        + escape(each.condition().text()) + " · " + state(each))));
        String text = asked.stream()
                        .map(each -> spoken(each, company) + " Waits for " + names(each) + ".")
                        .collect(Collectors.joining(" "))
                + conditions.stream()
                        .map(each -> " " + each.quote().id() + ": "
                                + escape(each.condition().text()) + ", " + state(each) + ".")
                        .collect(Collectors.joining());
        return new Message(text.strip(), blocks);
    }

    private static String text(Board board, Company company) {
        String waiting = board.waiting().isEmpty()
                ? "Nothing waits for your decision."
                : board.waiting().size() + " waiting for your decision. "
                        + board.waiting().stream()
                                .map(each -> spoken(each, company))
                                .collect(Collectors.joining(" "));
        String conditions = board.toConfirm().stream()
                .map(each -> " " + each.quote().id() + ": confirm "
                        + escape(each.condition().text()) + ".")
                .collect(Collectors.joining());
        return waiting + conditions + (board.absences().isEmpty() ? "" : " " + absences(board.absences()));
    }

    private static JsonObject details(Quote quote) {
        return Blocks.button("Details", Actions.DETAILS, CardReference.of(quote));
    }

    private static String line(WaitingApproval each, Company company) {
        Quote quote = each.quote();
        return "*" + quote.id() + "* " + MoneyText.cents(quote.price().offered()) + " · "
                + quote.price().margin() + " · "
                + quote.openApprovals().stream().map(Approval::spoken).collect(Collectors.joining(" and "))
                + quote.request().client().map(client -> " · " + escape(client)).orElse("")
                + " · " + escape(quote.authorName()) + " · decide by " + Text.moment(each.due(), company.zone());
    }

    private static String spoken(WaitingApproval each, Company company) {
        Quote quote = each.quote();
        return quote.id() + ", " + MoneyText.cents(quote.price().offered()) + ", margin "
                + quote.price().margin() + ", of " + escape(quote.authorName()) + ", to be decided by "
                + LocalText.moment(each.due(), company) + ".";
    }

    private static String whom(WaitingApproval each) {
        return each.deciders().isEmpty()
                ? "nobody here who could decide it"
                : each.deciders().stream()
                        .map(Person::id)
                        .map(id -> Text.mention(id.value()))
                        .collect(Collectors.joining(", "));
    }

    private static String names(WaitingApproval each) {
        return each.deciders().isEmpty()
                ? "nobody here who could decide it"
                : each.deciders().stream().map(Person::name).map(Text::escape).collect(Collectors.joining(", "));
    }

    private static String state(QuoteCondition each) {
        if (each.condition().awaitsAnswer()) {
            return "waits to be confirmed";
        }
        return each.condition().answer().isPresent()
                ? "was returned, show what is missing on its card"
                : "show on its card how it was met";
    }

    private static String absences(List<Absence> absences) {
        return absences.stream().limit(MOST).map(AbsenceView::line).collect(Collectors.joining(" · "));
    }
}
