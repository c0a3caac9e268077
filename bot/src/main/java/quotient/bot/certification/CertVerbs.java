package quotient.bot.certification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Replies;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** The verbs of {@code /cert}: each says something, or opens a form. */
final class CertVerbs {

    private static final List<String> VERBS = List.of("take", "cases", "practical", "review", "show", "team", "help");

    private final CertDesk desk;

    CertVerbs(CertDesk desk) {
        this.desk = desk;
    }

    /** What a line is answered with: a message, or a form to open. */
    record Said(Optional<Message> message, Optional<Modal> form) {}

    /** @throws InvalidInput with a sentence for what cannot be read */
    Said answer(Actor actor, String verb, String rest) {
        return switch (verb) {
            case "" -> said(mine(actor));
            case "help", "?" -> said(CertHelp.help());
            case "take" -> form(take(actor, level(rest)), CertModalView::exam);
            case "cases" -> form(take(actor, CertificationLevel.MANAGER), CertModalView::exam);
            case "practical" -> form(take(actor, CertificationLevel.ADMINISTRATOR), CertModalView::exam);
            case "review" -> review(actor, rest);
            case "show" -> said(show(actor, id(verb, rest)));
            case "team" -> said(desk.work().finding().team(actor).match(CertView::team, Replies::refused));
            default -> throw new InvalidInput("verb", unknown(verb));
        };
    }

    Message mine(Actor actor) {
        return desk.work()
                .finding()
                .mine(actor)
                .match(standing -> CertView.mine(standing, desk.work().judging().waitingFor(actor)), Replies::refused);
    }

    Message show(Actor actor, ExamId id) {
        return desk.work()
                .finding()
                .show(actor, id)
                .match(exam -> CertView.exam(exam, desk.companies().current()), Replies::refused);
    }

    Outcome<Exam> take(Actor actor, CertificationLevel level) {
        return desk.work().taking().begin(actor, level);
    }

    Outcome<Exam> mayJudge(Actor actor, ExamId id) {
        return desk.work().judging().mayJudge(actor, id);
    }

    static Optional<CertificationLevel> levelTyped(String text) {
        return text.strip().matches("[1-3]")
                ? Optional.of(CertificationLevel.ofNumber(Integer.parseInt(text.strip())))
                : Optional.empty();
    }

    private Said review(Actor actor, String rest) {
        return rest.isEmpty()
                ? said(CertView.toJudge(desk.work().judging().waitingFor(actor)))
                : form(mayJudge(actor, id("review", rest)), CertModalView::judging);
    }

    private static CertificationLevel level(String rest) {
        return levelTyped(rest)
                .orElseThrow(() -> new InvalidInput(
                        "level", "take needs a level, 1, 2 or 3, not " + Fields.quoted(rest) + ": `/cert take 1`."));
    }

    private static ExamId id(String verb, String rest) {
        return ExamId.typed(rest)
                .orElseThrow(() -> new InvalidInput(
                        "exam",
                        verb + " needs an examination such as E-1001, not " + Fields.quoted(rest) + ": `/cert " + verb
                                + " E-1001`."));
    }

    private static String unknown(String verb) {
        String hint = NearMiss.of(verb, VERBS)
                .map(meant -> "did you mean " + meant + "?")
                .orElse("I know " + String.join(", ", VERBS) + ".");
        return "verb " + Fields.quoted(verb) + ": " + hint;
    }

    private static Said form(Outcome<Exam> outcome, Function<Exam, Modal> drawn) {
        return outcome.match(
                exam -> new Said(Optional.empty(), Optional.of(drawn.apply(exam))),
                refusal -> said(Replies.refused(refusal)));
    }

    private static Said said(Message message) {
        return new Said(Optional.of(message), Optional.empty());
    }
}
