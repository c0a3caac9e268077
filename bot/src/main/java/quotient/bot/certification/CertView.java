package quotient.bot.certification;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamPart;
import quotient.domain.certification.NextStep;
import quotient.domain.certification.Score;
import quotient.domain.certification.Standing;
import quotient.domain.company.Company;
import quotient.domain.people.CertificationLevel;

/** How people stand, and what they answered. The right answers of a quiz are never shown. */
final class CertView {

    private CertView() {}

    /** One's own levels and the next step (PRC §59). */
    static Message mine(Standing standing, List<Exam> toJudge) {
        NextStep next = standing.next();
        String levels = standing.certificates().stream()
                .map(certificate -> CertText.line(certificate, standing.today()))
                .collect(Collectors.joining("\n"));
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Your certification*\n" + levels));
        blocks.add(Blocks.section("*Next:* " + next.sentence()));
        next.level().ifPresent(level -> blocks.add(Blocks.actions("cert", List.of(Blocks.primary(take(level))))));
        standing.attempts().stream()
                .filter(Exam::awaitsJudgement)
                .forEach(exam -> blocks.add(Blocks.context(CertText.title(exam) + " waits for whoever judges it.")));
        if (!toJudge.isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.addAll(toJudge(toJudge).blocks());
        }
        return new Message(levels + "\nNext: " + next.sentence(), blocks);
    }

    static Message toJudge(List<Exam> exams) {
        if (exams.isEmpty()) {
            return Message.plain("No examination waits for your judgement. :white_check_mark:");
        }
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Waiting for your judgement*, the longest first"));
        exams.forEach(exam -> blocks.add(Blocks.sectionWith(CertText.title(exam), judge(exam))));
        return new Message(
                "Waiting for your judgement: "
                        + exams.stream().map(CertText::title).collect(Collectors.joining("; ")),
                blocks);
    }

    static Message team(List<Standing> team) {
        String lines = team.stream().map(CertView::line).collect(Collectors.joining("\n"));
        return new Message(
                "How the team is certified:\n" + lines,
                List.of(Blocks.section("*How the team is certified*"), Blocks.section(lines)));
    }

    /** What was answered, part by part. */
    static Message exam(Exam exam, Company company) {
        List<JsonObject> blocks = new ArrayList<>();
        String head = CertText.title(exam) + ", " + standing(exam, company);
        blocks.add(Blocks.section(head));
        for (int at = 0; at < exam.parts().size(); at++) {
            blocks.add(Blocks.section(part(exam.parts().get(at), at + 1)));
        }
        return new Message(head, blocks);
    }

    /** How it ended, for whoever took it and their manager. */
    static Message result(Exam exam) {
        boolean passed = exam.result().orElseThrow().passed();
        String head = (passed ? ":tada: " : ":books: ") + CertText.title(exam) + ": *" + exam.score() + "*, "
                + exam.result().orElseThrow().spoken() + ".";
        String notes = exam.parts().stream()
                .filter(part -> !part.note().isEmpty())
                .map(part -> "• " + escape(part.prompt().lines().findFirst().orElse("")) + ": " + escape(part.note()))
                .collect(Collectors.joining("\n"));
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head + (passed ? "" : "\n" + needed(exam.level()))));
        if (!notes.isEmpty()) {
            blocks.add(Blocks.section(notes));
        }
        blocks.add(Blocks.actions("cert", List.of(show(exam))));
        return new Message(head + (notes.isEmpty() ? "" : "\n" + notes), blocks);
    }

    static Message handedIn(Exam exam) {
        return Message.plain(CertText.title(exam)
                + " is handed in. Whoever may judge it is asked, and you will hear as soon as somebody has.");
    }

    /** For whoever may judge it, drawn again once somebody has. */
    static Message review(Exam exam, Company company) {
        String head = exam.awaitsJudgement()
                ? CertText.title(exam) + " waits for a judge. The first who judges it decides."
                : CertText.title(exam) + ", " + standing(exam, company);
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head));
        blocks.add(Blocks.actions("cert", List.of(exam.awaitsJudgement() ? Blocks.primary(judge(exam)) : show(exam))));
        return new Message(head, blocks);
    }

    /** @param ends the first day on which it does not hold any more */
    static Message renewal(String person, CertificationLevel level, String ends) {
        String head = ":hourglass: The level " + level.number() + " certification of " + Text.mention(person)
                + " ends on " + ends + ". It can be renewed from now on with `" + level.command() + "`.";
        return new Message(head, List.of(Blocks.section(head), Blocks.actions("cert", List.of(take(level)))));
    }

    private static String needed(CertificationLevel level) {
        return level == CertificationLevel.REPRESENTATIVE
                ? Score.percentOf(level) + " % are needed. Read the playbook again before you take it again."
                : "Every part has to be enough. What was missing is said below.";
    }

    private static String standing(Exam exam, Company company) {
        if (exam.isOpen()) {
            return "begun " + Text.moment(exam.begun(), company.zone()) + " and not handed in";
        }
        return exam.result()
                .map(result -> exam.score() + ", " + result.spoken() + ", judged by "
                        + escape(result.by().name()) + " "
                        + Text.moment(result.by().at(), company.zone()))
                .orElseGet(() ->
                        "handed in " + Text.moment(exam.handedIn().orElseThrow(), company.zone()) + " and waiting");
    }

    private static String part(ExamPart part, int place) {
        String mark = part.passed()
                .map(passed -> passed ? " :white_check_mark:" : " :x:")
                .orElse("");
        return "*" + place + ".* " + escape(part.prompt()) + "\n> "
                + part.answer()
                        .map(answer -> escape(answer).replace("\n", "\n> "))
                        .orElse("_no answer yet_") + mark
                + (part.note().isEmpty() ? "" : "\n_" + escape(part.note()) + "_");
    }

    private static String line(Standing standing) {
        return "*" + escape(standing.person().name()) + "* · "
                + standing.certificates().stream()
                        .map(certificate -> CertText.brief(certificate, standing.today()))
                        .collect(Collectors.joining(" · "));
    }

    private static JsonObject take(CertificationLevel level) {
        return Blocks.button("Take " + CertText.level(level) + "…", CertActions.TAKE, Integer.toString(level.number()));
    }

    private static JsonObject judge(Exam exam) {
        return Blocks.button("Judge…", CertActions.JUDGE, exam.id().value());
    }

    private static JsonObject show(Exam exam) {
        return Blocks.button("What was answered", CertActions.SHOW, exam.id().value());
    }
}
