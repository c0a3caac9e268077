package quotient.bot.roi;

import static quotient.bot.blocks.Text.escape;

import java.util.Optional;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Replies;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;
import quotient.domain.reading.Word;
import quotient.domain.roi.ProjectId;

/** The verbs of {@code /roi} that send files: first it is said what comes and where, then it comes. */
final class RoiFiles {

    private final RoiDesk desk;
    private final BiFunction<Actor, String, Outcome<ProjectId>> project;

    /** @param project finds the one that is meant by a name */
    RoiFiles(RoiDesk desk, BiFunction<Actor, String, Outcome<ProjectId>> project) {
        this.desk = desk;
        this.project = project;
    }

    /** {@code Acme quarterly}; monthly when nothing is said. */
    Message report(Actor actor, String rest) {
        String[] words = RoiWords.split(rest);
        Optional<ReportKind> named = ReportKind.ofWord(words[1]);
        boolean isName = named.isEmpty() || words[0].isEmpty();
        if (isName) {
            refuseSlip(words[1], words[0]);
        }
        String name = RoiWords.bare(isName ? rest : words[0]);
        requireName(name, "report", "`/roi report Acme quarterly`");
        ReportKind kind = isName ? ReportKind.MONTHLY : named.get();
        return project.apply(actor, name)
                .then(id -> desk.reports().drafting().draft(actor, id, kind))
                .match(RoiFiles::drafted, Replies::refused);
    }

    Message export(Actor actor, String rest) {
        String name = RoiWords.bare(rest);
        requireName(name, "export", "`/roi export Acme`");
        return desk.work()
                .finding()
                .sendFiles(actor, name)
                .match(
                        person -> Message.plain("I am gathering what was measured at " + escape(name)
                                + "; the file comes in your direct messages in a moment."),
                        Replies::refused);
    }

    private static Message drafted(KeptReport report) {
        return Message.plain("*" + report.id() + "*: I am setting the "
                + escape(report.content().title()) + " for "
                + escape(report.content().client())
                + ". The PDF comes in your direct messages in a moment, and a card asks somebody else to approve it.");
    }

    private static void requireName(String name, String verb, String example) {
        if (name.isEmpty()) {
            throw new InvalidInput("client", verb + " needs a client: " + example + ".");
        }
    }

    private static void refuseSlip(String word, String before) {
        if (!before.isEmpty()) {
            NearMiss.of(word, Word.codes(ReportKind.values())).ifPresent(meant -> {
                throw new InvalidInput("report", "report " + Fields.quoted(word) + ": did you mean " + meant + "?");
            });
        }
    }
}
