package quotient.bot.roi;

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
import quotient.domain.roi.Flag;
import quotient.domain.roi.MetricGroup;
import quotient.domain.roi.Project;
import quotient.domain.roi.RecordingMetrics.Entered;
import quotient.domain.roi.ReviewForm;
import quotient.domain.roi.RoiNotices;
import quotient.domain.roi.Snapshot;

/** Figures that somebody else is to look at before they count or are told (M11): the living card, and its form. */
final class ReviewView {

    private static final int LONGEST = 500;

    private ReviewView() {}

    static Message card(Project project, Entered entered) {
        Snapshot entry = entered.snapshot();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head(project, entry)));
        if (!entered.flags().isEmpty()) {
            blocks.add(Blocks.section(flags(entered)));
        }
        blocks.add(Blocks.section(figures(project, entry)));
        remarks(entered).ifPresent(text -> blocks.add(Blocks.section(text)));
        if (entry.verdict().isEmpty()) {
            blocks.add(Blocks.actions("roi_review", buttons(entry)));
        }
        return new Message(head(project, entry) + "\n" + flags(entered) + figures(project, entry), blocks);
    }

    static Modal sendingBack(Snapshot entry) {
        return new Modal(
                RoiActions.SEND_BACK,
                "Send figures back",
                "Send back",
                RoiNotices.subject(entry),
                List.of(Inputs.text(ReviewForm.REASON, "What has to be mended?", LONGEST, true, Optional.empty())));
    }

    private static String head(Project project, Snapshot entry) {
        String state = entry.verdict()
                .map(verdict -> (verdict.approved()
                                ? ":white_check_mark: reviewed by "
                                : ":leftwards_arrow_with_hook: sent back by ")
                        + escape(verdict.hand().name())
                        + (verdict.hand().why().isEmpty()
                                ? ""
                                : ": " + escape(verdict.hand().why())))
                .orElse(
                        entry.isBaseline()
                                ? ":hourglass: counts once somebody else has reviewed it"
                                : ":hourglass: counts, and is trusted little until somebody else has reviewed it");
        return RoiText.title(project) + "\nThe " + entry.spoken() + ", entered by "
                + escape(entry.entered().name()) + "\n" + state;
    }

    private static String flags(Entered entered) {
        return entered.flags().stream()
                .map(Flag::reason)
                .map(reason -> ":warning: " + escape(reason) + "\n")
                .collect(Collectors.joining());
    }

    private static String figures(Project project, Snapshot entry) {
        List<String> lines = new ArrayList<>();
        for (MetricGroup group : MetricGroup.values()) {
            String figures = entry.metrics().values().entrySet().stream()
                    .filter(figure -> figure.getKey().group() == group)
                    .map(figure -> figure.getKey().spoken() + " "
                            + RoiText.amount(
                                    project, figure.getKey(), figure.getValue().amount()))
                    .collect(Collectors.joining(" · "));
            if (!figures.isEmpty()) {
                lines.add("*" + group.code() + "* " + figures);
            }
        }
        return String.join("\n", lines);
    }

    private static Optional<String> remarks(Entered entered) {
        List<String> lines = new ArrayList<>();
        entered.snapshot().remarks().spoken().forEach((name, text) -> lines.add("*" + name + ":* " + escape(text)));
        entered.corrected()
                .ifPresent(old -> lines.add("It corrects entry " + old.number() + " by "
                        + escape(old.entered().name()) + ", which is kept."));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static List<JsonObject> buttons(Snapshot entry) {
        String subject = RoiNotices.subject(entry);
        return List.of(
                Blocks.primary(Blocks.button("Approve", RoiActions.APPROVE, subject)),
                Blocks.danger(Blocks.button("Send back…", RoiActions.SEND_BACK, subject)));
    }
}
