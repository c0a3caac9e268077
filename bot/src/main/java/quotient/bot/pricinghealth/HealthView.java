package quotient.bot.pricinghealth;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.deskhealth.DeskHealth;
import quotient.domain.pricing.Quote;
import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.reading.Fields;

/** The card of {@code /health}: is the desk well, is pricing healthy, what needs a person now. */
final class HealthView {

    private static final String GOOD = ":white_check_mark: ";
    private static final String BAD = ":warning: ";

    private HealthView() {}

    static Message card(HealthCard card) {
        List<JsonObject> blocks = parts(card);
        blocks.add(Blocks.section(waiting(card)));
        List<JsonObject> buttons = new ArrayList<>();
        if (card.pricing().isPresent()) {
            buttons.add(Blocks.button("Send me the pictures", HealthCommand.PICTURES, "pictures"));
        }
        buttons.add(Blocks.button("Read the audit log now", HealthCommand.AUDIT, "audit"));
        buttons.add(Blocks.button("Share", HealthCommand.SHARE, "share"));
        blocks.add(Blocks.actions("health", buttons));
        return new Message(spoken(card), blocks);
    }

    /** For everybody in a channel: without what waits for the one who shares it. */
    static Message shared(HealthCard card, String by) {
        List<JsonObject> blocks = parts(card);
        blocks.add(Blocks.context("Shared by " + Text.mention(by) + " from `/health`"));
        return new Message(spoken(card), blocks);
    }

    static Message pricing(PricingHealth health) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(PricingText.headline(health)));
        blocks.addAll(PricingText.details(health));
        return new Message(PricingText.headline(health), blocks);
    }

    static Message onTheirWay() {
        return Message.plain(":bar_chart: The pictures of what models cost are on their way to your direct messages.");
    }

    static Message help() {
        return Message.plain("""
                *How the desk and pricing are doing*
                `/health` shows whether the desk is well, whether pricing is healthy, and what waits for you
                `/health pricing` only the spend, the models and the issues, each with its owner
                From 95 % of the day's budget on, and when the hour's cap of tasks is reached, quotes that name no client wait: a quote for a client is essential and goes on.""");
    }

    static Message ofClient(String line) {
        return Message.plain(
                "The health of a single client, such as " + Text.escape(Fields.quoted(line))
                        + ", comes with later work. `/health` shows how the desk and pricing are doing, `/health help` tells more.");
    }

    private static List<JsonObject> parts(HealthCard card) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(desk(card)));
        blocks.add(Blocks.divider());
        card.pricing().ifPresent(health -> {
            blocks.add(Blocks.section(PricingText.headline(health)));
            blocks.addAll(PricingText.details(health));
            blocks.add(Blocks.divider());
        });
        return blocks;
    }

    private static String spoken(HealthCard card) {
        return deskHeadline(card.desk()) + ". "
                + card.pricing()
                        .map(health -> PricingText.headline(health) + " ")
                        .orElse("") + waiting(card);
    }

    private static String desk(HealthCard card) {
        DeskHealth desk = card.desk();
        List<String> lines = new ArrayList<>();
        lines.add("*" + deskHeadline(desk) + "*");
        lines.add(line(desk.databaseAnswers(), "The database answers", "The database does not answer"));
        desk.outbox().ifPresent(depth -> lines.add(line(!desk.isOutboxStuck(), outbox(desk), outbox(desk))));
        lines.add(slack(desk));
        lines.add(line(desk.late().isEmpty(), "No routine is late", late(card)));
        lines.add(audit(card));
        return String.join("\n", lines);
    }

    private static String deskHeadline(DeskHealth desk) {
        return desk.isWell() ? "The desk is well" : "The desk needs a look";
    }

    private static String outbox(DeskHealth desk) {
        long waiting = desk.outbox().orElseThrow().waiting();
        long givenUp = desk.outbox().orElseThrow().givenUp();
        String waits = waiting == 0
                ? "No message waits"
                : number(waiting)
                        + (waiting == 1 ? " message waits" : " messages wait")
                        + desk.oldest()
                                .map(oldest -> ", the oldest for " + spoken(oldest))
                                .orElse("");
        return waits + (givenUp == 0 ? "" : "; " + number(givenUp) + " were given up");
    }

    private static String slack(DeskHealth desk) {
        String resting = desk.resting().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "`" + entry.getKey() + "` for " + spoken(entry.getValue()))
                .collect(Collectors.joining(", "));
        String limits = resting.isEmpty() ? ", no rate limit holds us" : ", but limits " + resting;
        return switch (desk.slack()) {
            case REACHABLE -> line(true, "Slack answers" + limits, "");
            case UNKNOWN -> line(true, "Slack was not called by the outbox yet" + limits, "");
            case UNREACHABLE ->
                line(false, "", "Slack did not answer the last call; messages wait and nothing is lost");
        };
    }

    private static String late(HealthCard card) {
        return "Late: "
                + card.desk().late().stream()
                        .map(late -> Text.escape(late.routine()) + ", due " + Text.moment(late.due(), card.zone()))
                        .collect(Collectors.joining("; "));
    }

    private static String audit(HealthCard card) {
        return card.desk()
                .audit()
                .map(checked -> line(
                        checked.found().isWhole(),
                        "The audit log is whole: " + number(checked.found().rows()) + " rows, read "
                                + Text.moment(checked.at(), card.zone()),
                        "The audit log is not as it was written from row "
                                + checked.found().firstBroken().orElse(0) + " on: `./quotient doctor` says what to do"))
                .orElse(":grey_question: The audit log was not read since the desk was started");
    }

    private static String waiting(HealthCard card) {
        if (card.waiting().isEmpty()) {
            return "Nothing waits for your decision.";
        }
        String quotes =
                card.waiting().stream().map(Quote::id).map(Object::toString).collect(Collectors.joining(", "));
        return "*Waiting for your decision:* " + quotes + " · `/quote waiting`";
    }

    private static String line(boolean good, String right, String wrong) {
        return good ? GOOD + right : BAD + wrong;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String spoken(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }
}
