package quotient.bot.ops;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.AlertReasons.Reason;
import quotient.domain.alerts.AlertReasons.Verdict;
import quotient.domain.alerts.FindingAlerts.Story;
import quotient.domain.alerts.KindReview;
import quotient.domain.alerts.RoutingTable;
import quotient.domain.alerts.Silence;
import quotient.domain.company.Company;
import quotient.domain.keeping.Page;

/** Draws what is looked up about alerts: the board, the reasons, silences, routes, the review. */
final class AlertBoard {

    private AlertBoard() {}

    static Message board(Page<Alert> page, Company company) {
        if (page.items().isEmpty()) {
            return Message.plain("No alert is open. :white_check_mark:");
        }
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Open alerts*, the worst first"));
        page.items()
                .forEach(alert -> blocks.add(Blocks.sectionWith(
                        AlertView.line(alert, company),
                        Blocks.button(
                                "Acknowledge",
                                OpsActions.ACKNOWLEDGE,
                                alert.id().value()))));
        page.next()
                .ifPresent(more -> blocks.add(
                        Blocks.context("These are the worst " + page.items().size() + "; there are more.")));
        return new Message(
                page.items().size() + " open alerts. "
                        + page.items().stream()
                                .map(alert -> AlertView.line(alert, company))
                                .collect(Collectors.joining("\n")),
                blocks);
    }

    static Message why(Story story, Company company) {
        String head = AlertView.line(story.alert(), company);
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head));
        blocks.add(Blocks.section(
                story.reasons().isEmpty()
                        ? "Nothing was decided about it yet: it waits for more of its kind."
                        : reasons(story.reasons(), company)));
        return new Message(head, blocks);
    }

    static String reasons(List<Reason> reasons, Company company) {
        StringBuilder lines = new StringBuilder();
        String before = "";
        for (Reason reason : reasons) {
            String occasion = "*" + reason.occasion() + "*, " + Text.moment(reason.at(), company.zone());
            if (!occasion.equals(before)) {
                lines.append(occasion).append('\n');
                before = occasion;
            }
            lines.append(sign(reason.verdict()))
                    .append(' ')
                    .append(reason.stage())
                    .append(": ")
                    .append(escape(reason.sentence()))
                    .append('\n');
        }
        return lines.toString().stripTrailing();
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> ":arrow_down:";
            case HELD -> ":hourglass:";
            case DROPPED -> ":no_entry_sign:";
            case SAID -> ":loudspeaker:";
        };
    }

    static Message signals(Story story, Company company) {
        String head = AlertView.line(story.alert(), company);
        String lines = story.latest().stream()
                .map(signal -> "• " + Text.moment(signal.at(), company.zone()) + " "
                        + escape(Text.shorten(signal.headline(), 200)))
                .collect(Collectors.joining("\n"));
        return new Message(
                head,
                List.of(
                        Blocks.section(head),
                        Blocks.section(String.format(
                                "*%,d signals*, the latest first%n%s",
                                story.alert().signals(), lines))));
    }

    static Message silences(List<Silence> silences, Company company) {
        if (silences.isEmpty()) {
            return Message.plain("Nothing is silenced. `/ops silence 2h kind=budget_* why` begins a silence.");
        }
        String lines = silences.stream()
                .map(silence -> "*" + silence.id() + "* " + (silence.maintenance() ? "maintenance, " : "")
                        + escape(silence.matcher().toString()) + " until "
                        + Text.moment(silence.until(), company.zone()) + " by "
                        + escape(silence.author().name()) + ": "
                        + escape(silence.author().why()))
                .collect(Collectors.joining("\n"));
        return Message.plain("*Silences*\n" + lines + "\n`/ops expire S-1` ends one early.");
    }

    static Message routes(RoutingTable table) {
        List<JsonObject> blocks = List.of(
                Blocks.section(
                        "*Who is told of what*: the first row that fits counts\n```" + escape(table.text()) + "```"),
                Blocks.actions(
                        "alert-routes",
                        List.of(
                                Blocks.button("Change…", OpsActions.ROUTES, "routes"),
                                Blocks.button("What would happen if…", OpsActions.PREVIEW, "preview"))));
        return new Message("Who is told of what: " + escape(table.text()), blocks);
    }

    /** How many were acted on and how fast, and which kinds are mostly noise. */
    static Message review(List<KindReview> reviews, AlertKinds kinds, int days) {
        if (reviews.isEmpty()) {
            return Message.plain("No alert was opened in the last " + days + " days.");
        }
        String title = "*Alerts of the last " + days + " days*: how many were acted on, and how fast";
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title + "\n```" + table(reviews) + "```"));
        for (KindReview review : reviews) {
            if (review.isMostlyNoise()) {
                String name =
                        kinds.find(review.kind()).map(kind -> kind.spoken()).orElse(review.kind());
                blocks.add(Blocks.sectionWith(
                        "*" + escape(name) + "* is mostly noise (" + review.useful() + " useful, " + review.noise()
                                + " noise). Say only what is one level worse?",
                        Blocks.button("Tighten", OpsActions.TIGHTEN, review.kind())));
            }
        }
        return new Message(title + "\n" + table(reviews), blocks);
    }

    private static String table(List<KindReview> reviews) {
        StringBuilder table = new StringBuilder(String.format(
                "%-24s %7s %9s %12s %7s %6s%n", "kind", "opened", "acted on", "median ack", "useful", "noise"));
        for (KindReview review : reviews) {
            table.append(String.format(
                    "%-24s %,7d %8d%% %12s %7d %6d%n",
                    Text.shorten(review.kind(), 24),
                    review.opened(),
                    review.acted() * 100 / review.opened(),
                    review.medianToAcknowledge().map(AlertBoard::spoken).orElse("–"),
                    review.useful(),
                    review.noise()));
        }
        return table.toString().stripTrailing();
    }

    private static String spoken(Duration time) {
        return time.toMinutes() < 120 ? time.toMinutes() + " min" : time.toHours() + " h";
    }
}
