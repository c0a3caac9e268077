package quotient.bot.dealexceptions;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.audit.AuditEntry;
import quotient.domain.company.Company;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionEnd;
import quotient.domain.dealexceptions.ExceptionJournal;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.dealexceptions.FindingExceptions.Story;
import quotient.domain.dealexceptions.ProgressEntry;
import quotient.domain.dealexceptions.RegistryRisk;
import quotient.domain.money.MoneyText;

/** One exception: its living card, and its whole story as a timeline. */
final class ExceptionView {

    private static final int MOST_PROGRESS = 5;

    private ExceptionView() {}

    /** Says days by their dates, so that it is true for as long as nothing happens. */
    static Message card(DealException exception) {
        String standing = exception.isOpen() ? dates(exception) : ended(exception);
        List<JsonObject> blocks = new ArrayList<>(face(exception, standing, fields(exception)));
        if (exception.isOpen()) {
            blocks.add(Blocks.actions("exception", buttons(exception)));
        }
        return new Message(spoken(exception, standing), blocks);
    }

    /** For an executive, once, when nobody has decided on it in time (X3). */
    static Message overdue(DealException exception, LocalDate today) {
        String head = ":red_circle: " + ExceptionText.title(exception)
                + " is over 30 days without a review. Re-approve it, or have it retired: it may not go on as it is.";
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head));
        blocks.addAll(face(exception, today));
        blocks.add(Blocks.actions("exception", buttons(exception)));
        return new Message(head + "\n" + spoken(exception, today), blocks);
    }

    static Message story(Story story, LocalDate today, Company company) {
        List<JsonObject> blocks = new ArrayList<>(face(story.exception(), today));
        blocks.add(Blocks.divider());
        String lines = story.trail().stream()
                .map(entry -> Text.moment(entry.at(), company.zone()) + " " + said(entry))
                .collect(Collectors.joining("\n"));
        blocks.add(Blocks.section("*What was done*\n" + lines));
        if (story.exception().isOpen()) {
            blocks.add(Blocks.actions("exception", buttons(story.exception())));
        }
        return new Message(spoken(story.exception(), today) + "\n" + lines, blocks);
    }

    static List<JsonObject> face(DealException exception, LocalDate today) {
        Aging aging = Aging.of(exception, today);
        List<String> fields = new ArrayList<>(fields(exception));
        if (aging.repricing()) {
            fields.add("*Flag*\n:warning: no measurable progress: price it anew");
        }
        return face(exception, standing(exception, aging), fields);
    }

    private static List<JsonObject> face(DealException exception, String standing, List<String> fields) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(ExceptionText.title(exception) + "\n" + standing));
        blocks.add(Blocks.fields(fields));
        blocks.add(Blocks.section("*Why:* " + escape(exception.reason()) + "\n*Plan:* "
                + exception.plan().kind().spoken() + " by " + exception.plan().target() + ", "
                + escape(exception.plan().description())));
        if (!exception.progress().isEmpty()) {
            blocks.add(Blocks.section("*Progress*\n" + progress(exception)));
        }
        exception.end().ifPresent(end -> blocks.add(Blocks.section(end(end))));
        return blocks;
    }

    private static String standing(DealException exception, Aging aging) {
        if (!exception.isOpen()) {
            return ended(exception);
        }
        return ExceptionText.days(aging.days()) + " open, band " + aging.band().code() + " · next: "
                + ExceptionText.next(aging);
    }

    private static String ended(DealException exception) {
        return exception.status().spoken() + " after " + ExceptionText.days(exception.age(exception.openedOn()));
    }

    /** Who looks at it from which day on, if nothing happens (P52, P53, X3). */
    private static String dates(DealException exception) {
        LocalDate begun = exception.reviewedOn();
        String manager = "manager" + (exception.hasProgress() ? "" : " and repricing");
        return "open since " + exception.openedOn() + " · " + manager + " from "
                + begun.plusDays(RegistryRisk.AGING_DAYS) + " · executives from "
                + begun.plusDays(RegistryRisk.CRITICAL_DAYS);
    }

    private static List<String> fields(DealException exception) {
        List<String> fields = new ArrayList<>(List.of(
                "*Owner*\n" + ExceptionText.owner(exception),
                "*Approved by*\n" + escape(exception.approval().spoken()),
                "*Price*\n" + MoneyText.cents(exception.deal().exceptionPrice()) + " instead of "
                        + MoneyText.cents(exception.deal().standardPrice()),
                "*Margin*\n" + exception.deal().margin().toPlainString() + " % where "
                        + exception.deal().minimumMargin() + " are asked",
                "*Won back*\n" + exception.recovered().toPlainString() + " of "
                        + exception.deal().gap().toPlainString() + " points",
                "*Segment*\n" + exception.deal().segment().spoken()));
        if (exception.isOpen()) {
            fields.add("*Opened on*\n" + exception.openedOn());
            fields.add("*Re-approve or retire from*\n" + exception.reviewedOn().plusDays(31)
                    + (exception.isReapproved() ? " (re-approved " + exception.reviewedOn() + ")" : ""));
        }
        return fields;
    }

    private static String progress(DealException exception) {
        List<ProgressEntry> all = exception.progress();
        int passed = Math.max(0, all.size() - MOST_PROGRESS);
        String more = passed == 0 ? "" : "(" + passed + " earlier)\n";
        return more
                + all.stream()
                        .skip(passed)
                        .map(entry -> entry.day() + " +" + entry.recovered().toPlainString() + " by "
                                + escape(entry.hand().name())
                                + (entry.hand().why().isEmpty()
                                        ? ""
                                        : ": " + escape(entry.hand().why())))
                        .collect(Collectors.joining("\n"));
    }

    private static String end(ExceptionEnd end) {
        String how = end.status() == ExceptionStatus.CLOSED
                ? ":white_check_mark: Closed at " + end.margin().orElseThrow().toPlainString() + " %"
                : ":no_entry: Retired";
        return how + " by " + escape(end.hand().name()) + " on " + end.day()
                + (end.hand().why().isEmpty() ? "" : ": " + escape(end.hand().why()));
    }

    static List<JsonObject> buttons(DealException exception) {
        String id = exception.id().value();
        return List.of(
                Blocks.primary(Blocks.button("Progress…", ExceptionActions.PROGRESS, id)),
                Blocks.button("Close…", ExceptionActions.CLOSE, id),
                Blocks.confirmed(
                        Blocks.button("Re-approve", ExceptionActions.REAPPROVE, id),
                        "Re-approve " + id + "?",
                        "The deal stays below its guardrail, and the review clock starts anew today.",
                        "Re-approve"),
                Blocks.danger(Blocks.button("Retire…", ExceptionActions.RETIRE, id)),
                Blocks.button("Details", ExceptionActions.DETAILS, id));
    }

    static String spoken(DealException exception, LocalDate today) {
        return spoken(exception, standing(exception, Aging.of(exception, today)));
    }

    private static String spoken(DealException exception, String standing) {
        return ExceptionText.title(exception) + ": " + standing + ". "
                + exception.recovered().toPlainString() + " of "
                + exception.deal().gap().toPlainString()
                + " points of margin are won back. Owner: " + ExceptionText.owner(exception) + ". Plan: "
                + exception.plan().kind().spoken() + " by " + exception.plan().target() + ".";
    }

    private static String said(AuditEntry entry) {
        return escape(entry.facts().getOrDefault(ExceptionJournal.SAID, entry.action()));
    }
}
