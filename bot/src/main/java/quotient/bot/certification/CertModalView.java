package quotient.bot.certification;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamForm;
import quotient.domain.certification.ExamPart;

/** The forms of {@code /cert}: what is asked, and what a judge says of it. */
final class CertModalView {

    private static final List<Choice> VERDICTS =
            List.of(new Choice(ExamForm.ENOUGH, "Enough"), new Choice(ExamForm.NOT_ENOUGH, "Not enough yet"));

    private CertModalView() {}

    static Modal exam(Exam exam) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.context("You may close this and come back: the same questions wait. Handed in, they count."));
        for (int at = 0; at < exam.parts().size(); at++) {
            blocks.addAll(question(exam.parts().get(at), at + 1));
        }
        return new Modal(
                CertActions.HAND_IN,
                "Level " + exam.level().number() + ", " + exam.id(),
                "Hand in",
                exam.id().value(),
                blocks);
    }

    static Modal judging(Exam exam) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(CertText.title(exam)));
        for (int at = 0; at < exam.parts().size(); at++) {
            blocks.addAll(answered(exam.parts().get(at), at + 1));
        }
        return new Modal(
                CertActions.JUDGE, "Judge " + exam.id(), "Judge", exam.id().value(), blocks);
    }

    private static List<JsonObject> question(ExamPart part, int place) {
        String field = ExamForm.ANSWER + place;
        if (part.isWritten()) {
            return List.of(
                    Blocks.section("*" + place + ".* " + escape(part.prompt())),
                    Inputs.text(field, "Your answer to " + place, ExamForm.LONGEST_ANSWER, true, Optional.empty()));
        }
        List<Choice> choices = IntStream.rangeClosed(1, part.choices().size())
                .mapToObj(at -> new Choice(Integer.toString(at), part.choices().get(at - 1)))
                .toList();
        return List.of(Inputs.radio(field, place + ". " + part.prompt(), choices));
    }

    private static List<JsonObject> answered(ExamPart part, int place) {
        return List.of(
                Blocks.section("*" + place + ".* " + escape(part.prompt())),
                Blocks.section("> " + escape(part.answer().orElse("")).replace("\n", "\n> ")),
                Inputs.radio(ExamForm.VERDICT + place, "Is answer " + place + " enough?", VERDICTS),
                Inputs.optional(Inputs.text(
                        ExamForm.NOTE + place,
                        "What do you say of it?",
                        ExamForm.LONGEST_NOTE,
                        true,
                        Optional.empty())));
    }
}
