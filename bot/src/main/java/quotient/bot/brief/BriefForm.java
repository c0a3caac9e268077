package quotient.bot.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.brief.AnsweringBriefs;
import quotient.domain.brief.BriefSection;

/** The form by which an executive asks about a brief. */
final class BriefForm {

    static final String SECTION = "section";

    private BriefForm() {}

    static Modal asking(LocalDate day) {
        List<Choice> sections = Stream.of(BriefSection.values())
                .map(section -> new Choice(section.code(), section.title()))
                .toList();
        return new Modal(
                BriefActionNames.ASKING,
                "Needs discussion",
                "Ask",
                day.toString(),
                List.of(
                        Inputs.select(SECTION, "Which section?", sections, Optional.empty()),
                        Inputs.text(
                                AnsweringBriefs.QUESTION,
                                "What is the question?",
                                AnsweringBriefs.LONGEST,
                                true,
                                Optional.empty()),
                        Inputs.hinted(
                                Inputs.person(AnsweringBriefs.OWNER, "Who should answer?"),
                                "They get a direct message. It is due in 48 hours and stays in every brief until it is"
                                        + " done.")));
    }
}
