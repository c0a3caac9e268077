package quotient.bot.clientreports;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.clientreports.KeptReport;

/** A report that waits for a person's word (M11): the living card, its form, and what goes with the file. */
final class ReportCardView {

    static final String REASON = "reason";
    private static final int LONGEST = 500;
    private static final List<String> NUMBERS =
            List.of("roi_percentage", "monthly_benefit", "total_benefit", "payback_period_months");

    private ReportCardView() {}

    static Message card(KeptReport report) {
        ClientReport content = report.content();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head(report)));
        blocks.add(Blocks.section(escape(content.summary())));
        blocks.add(Blocks.fields(content.headlines().stream()
                .filter(headline -> NUMBERS.contains(headline.code()))
                .map(headline -> "*" + escape(headline.name()) + "*\n" + escape(headline.value()))
                .toList()));
        blocks.add(Blocks.section("*What needs attention*\n" + bullets(content.concerns()) + "\n*First opportunity*\n"
                + escape(content.opportunity())));
        if (report.verdict().isEmpty()) {
            blocks.add(
                    Blocks.context("The client reads the PDF under this card once it is approved, and nothing else."));
            blocks.add(Blocks.actions("client_report", buttons(report)));
        }
        return new Message(head(report) + "\n" + escape(content.summary()), blocks);
    }

    static Modal sendingBack(KeptReport report) {
        return new Modal(
                ReportActions.SEND_BACK,
                "Send a report back",
                "Send back",
                report.id().value(),
                List.of(Inputs.text(REASON, "What has to be mended?", LONGEST, true, Optional.empty())));
    }

    /** For those who work on it. */
    static Message file(KeptReport report) {
        return Message.plain("*" + report.id() + "* · "
                + escape(report.content().title()) + " for "
                + escape(report.content().client()) + ", " + report.status().spoken());
    }

    /** For the client. */
    static Message delivery(KeptReport report, String sender) {
        ClientReport content = report.content();
        String text = "*" + escape(content.title()) + "*\n" + escape(content.summary());
        return new Message(
                text,
                List.of(
                        Blocks.section(text),
                        Blocks.section("*What went well*\n"
                                + bullets(content.wins().stream().limit(3).toList())),
                        Blocks.context("From " + escape(sender) + " · the whole report is the PDF below")));
    }

    private static String head(KeptReport report) {
        return "*" + escape(report.content().client()) + "* · "
                + escape(report.content().title()) + " (" + report.id() + ", " + report.project() + ")\n"
                + state(report);
    }

    private static String state(KeptReport report) {
        String decided = report.verdict()
                .map(verdict -> " by " + escape(verdict.hand().name())
                        + (verdict.hand().why().isEmpty()
                                ? ""
                                : ": " + escape(verdict.hand().why())))
                .orElse("");
        return switch (report.status()) {
            case DRAFTED ->
                ":hourglass: drafted by " + escape(report.drafted().name())
                        + ", goes to the client once somebody else has approved it";
            case SENT_BACK -> ":leftwards_arrow_with_hook: sent back" + decided;
            case APPROVED -> ":white_check_mark: approved" + decided + ", on its way to the client";
            case DELIVERED -> ":white_check_mark: approved" + decided + " and delivered";
        };
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "• " + escape(line)).collect(Collectors.joining("\n"));
    }

    private static List<JsonObject> buttons(KeptReport report) {
        String id = report.id().value();
        return List.of(
                Blocks.primary(Blocks.button("Approve & deliver", ReportActions.APPROVE, id)),
                Blocks.danger(Blocks.button("Send back…", ReportActions.SEND_BACK, id)));
    }
}
