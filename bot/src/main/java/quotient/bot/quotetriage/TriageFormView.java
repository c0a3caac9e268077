package quotient.bot.quotetriage;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.bot.ops.SnoozeTime;
import quotient.domain.company.Company;
import quotient.domain.people.Person;
import quotient.domain.quotetriage.Remediation;
import quotient.domain.quotetriage.TriageForm;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.TriageRow;

/** The form that gives an escalated quote its owner, one remediation and a follow-up. */
final class TriageFormView {

    private static final int MOST_PEOPLE = 100;
    private static final int SHORT = 40;

    private TriageFormView() {}

    /** What somebody has said before stands in it, with who said it. */
    static Modal form(TriageRow row, List<Person> owners, String responseUrl, Company company) {
        Optional<TriagePlan> plan = row.plan();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(TriageText.title(row)));
        plan.ifPresent(said -> blocks.add(Blocks.context(escape(said.hand().name()) + " has said this at "
                + Text.moment(said.hand().at(), company.zone()) + "; what you save takes its place.")));
        blocks.add(Inputs.select(
                TriageForm.OWNER,
                "Who owns it?",
                owners.stream()
                        .limit(MOST_PEOPLE)
                        .map(person -> new Choice(person.id().value(), person.name()))
                        .toList(),
                plan.map(said -> said.owner().value())));
        blocks.add(Inputs.select(
                TriageForm.REMEDIATION,
                "What is done about it?",
                Stream.of(Remediation.values())
                        .map(each -> new Choice(each.code(), each.spoken()))
                        .toList(),
                plan.map(said -> said.remediation().code())));
        blocks.add(Inputs.hinted(
                Inputs.text(
                        TriageForm.FOLLOW_UP, "When does the customer hear of it?", SHORT, false, Optional.of("4h")),
                "Like " + SnoozeTime.FORMS + ", in the company's zone; tomorrow is 9:00."));
        blocks.add(Inputs.hinted(
                Inputs.text(
                        TriageForm.MARGIN,
                        "Which margin is expected after the changes, in percent?",
                        SHORT,
                        false,
                        plan.map(said -> said.margin().value().toPlainString())),
                "The guardrail of this quote is " + row.quote().price().minimumMargin() + "."));
        int shown = plan.map(TriagePlan::version).orElse(0);
        return new Modal(
                TriageActions.FORM,
                "Triage " + row.quote().id(),
                "Save",
                new TriageReference(row.quote().id(), shown, responseUrl).written(),
                blocks);
    }
}
