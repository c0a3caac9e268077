package quotient.bot.clientdigests;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.blocks.Text;
import quotient.bot.charts.Chart;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.ClientDigestNotices;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.DigestText;
import quotient.domain.clientdigests.Feedback;
import quotient.domain.clientdigests.Worth;
import quotient.domain.notices.Notice;

/** Draws what a client reads: the words that the notice carries, and under them what was thought of it. */
final class ClientDigestView {

    private final Notice notice;
    private final DigestText text;
    private final DigestKind kind;

    private ClientDigestView(Notice notice) {
        this.notice = notice;
        this.text = ClientDigestNotices.text(notice);
        this.kind = ClientDigestNotices.kind(notice);
    }

    /** @param kept empty for a preview */
    static Message card(Notice notice, Optional<ClientDigest> kept) {
        return new ClientDigestView(notice).card(kept.flatMap(ClientDigest::feedback));
    }

    private Message card(Optional<Feedback> feedback) {
        Optional<Chart> chart = text.trend().map(ClientDigestChart::of);
        List<JsonObject> blocks = new ArrayList<>();
        if (!text.headline().isEmpty()) {
            blocks.add(Blocks.section("*" + escape(text.headline()) + "*"));
        }
        blocks.add(Blocks.section(lines()));
        chart.ifPresent(drawn -> blocks.add(Blocks.section("*The picture in figures*\n```" + drawn.rows() + "```")));
        blocks.add(Blocks.context(about()));
        feedback.ifPresent(heard -> blocks.add(Blocks.context(said(heard))));
        buttons(feedback).ifPresent(blocks::add);
        return new Message(
                spoken(chart, feedback),
                blocks,
                chart.map(drawn -> new Picture(
                        "week-" + notice.at().toString().substring(0, 10) + ".png", drawn.altText(), drawn::png)));
    }

    private String lines() {
        String bullet = kind == DigestKind.WEEKLY ? "• " : "";
        return text.lines().stream().map(line -> bullet + escape(line)).collect(Collectors.joining("\n"));
    }

    private String about() {
        String spoken = kind.spoken();
        return Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1) + " for "
                + escape(notice.facts().get(ClientDigestNotices.CLIENT));
    }

    private String said(Feedback feedback) {
        String who = Text.mention(feedback.hand().by());
        if (feedback.worth() == Worth.USEFUL) {
            return "Useful, says " + who + ".";
        }
        if (!feedback.slowedDown()) {
            return "Too much, says " + who + ". The " + kind.spoken() + " was set to come "
                    + kind.when(feedback.after()) + " after this card, and stays so.";
        }
        return "Too much, says " + who + ". "
                + feedback.restored()
                        .map(hand -> "The " + kind.spoken() + " comes " + kind.when(feedback.before()) + " again, as "
                                + Text.mention(hand.by()) + " has set it.")
                        .orElseGet(() -> "From now on the " + kind.spoken() + " comes " + kind.when(feedback.after())
                                + ". Your account manager can bring it back with the button below.");
    }

    private Optional<JsonObject> buttons(Optional<Feedback> feedback) {
        String id = notice.id().value();
        String block = "client-digest-" + id;
        if (feedback.isEmpty()) {
            return Optional.of(Blocks.actions(
                    block,
                    List.of(
                            Blocks.button("Useful", ClientDigestActions.USEFUL, id),
                            Blocks.button("Too much", ClientDigestActions.TOO_MUCH, id))));
        }
        return feedback.filter(Feedback::slowedDown)
                .filter(slowed -> slowed.restored().isEmpty())
                .map(slowed ->
                        Blocks.actions(block, List.of(Blocks.button("As before", ClientDigestActions.AS_BEFORE, id))));
    }

    private String spoken(Optional<Chart> chart, Optional<Feedback> feedback) {
        List<String> parts = new ArrayList<>();
        if (!text.headline().isEmpty()) {
            parts.add(escape(text.headline()) + ".");
        }
        parts.add(lines());
        chart.ifPresent(drawn -> parts.add(drawn.rows()));
        parts.add(about() + ".");
        feedback.ifPresent(heard -> parts.add(said(heard)));
        return String.join("\n", parts);
    }
}
