package quotient.bot.daily;

import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.bot.ops.SnoozeTime;
import quotient.domain.alerts.Alert;
import quotient.domain.handoff.MendingHandoff;
import quotient.domain.handoff.PackItem;
import quotient.domain.handoff.Plan;
import quotient.domain.people.Person;

/** The forms that fill the gaps of a handoff. */
final class HandoffForms {

    static final String PERSON = "person";
    private static final int MOST_OPTIONS = 100;
    private static final int SHORT = 40;

    private HandoffForms() {}

    static Modal assign(Alert alert, List<Person> people) {
        List<Choice> choices = people.stream()
                .limit(MOST_OPTIONS)
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
        return new Modal(
                HandoffActions.ASSIGNING,
                "Assign " + alert.id(),
                "Assign",
                alert.id().value(),
                List.of(Inputs.select(PERSON, "Whose is it?", choices, Optional.empty())));
    }

    /** What is usually done is filled in already, so that agreeing is one click. */
    static Modal plan(PackItem item) {
        String usual = item.plan()
                .map(Plan::nextAction)
                .or(item::nextAction)
                .orElse(item.item().advice());
        return new Modal(
                HandoffActions.PLANNING,
                "Plan for " + item.item().id(),
                "Save",
                item.item().id(),
                List.of(
                        Inputs.text(
                                MendingHandoff.NEXT_ACTION,
                                "What is the next action?",
                                MendingHandoff.LONGEST,
                                true,
                                Optional.of(usual).filter(text -> !text.isBlank())),
                        Inputs.hinted(
                                Inputs.text(
                                        MendingHandoff.ETA,
                                        "By when is it settled?",
                                        SHORT,
                                        false,
                                        Optional.of("tomorrow")),
                                "Like " + SnoozeTime.FORMS + ", in the company's zone; tomorrow is 9:00.")));
    }
}
