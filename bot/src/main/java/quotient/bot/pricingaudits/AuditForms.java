package quotient.bot.pricingaudits;

import static quotient.bot.blocks.Text.escape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.people.Person;
import quotient.domain.pricingaudits.AuditForm;
import quotient.domain.pricingaudits.AuditKind;
import quotient.domain.pricingaudits.ChecklistItem;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FindingSeverity;
import quotient.domain.pricingaudits.OpenCase;

/** The checklist of a case, and the form that closes a finding. */
final class AuditForms {

    private static final int MOST_PEOPLE = 100;

    private AuditForms() {}

    /** What the desk found in order is ticked already; the auditor verifies it and adds the rest. */
    static Modal checklist(OpenCase open, List<Person> owners) {
        AuditKind kind = open.round().kind();
        List<Choice> items = kind.checklist().stream()
                .map(item -> new Choice(item.code(), item.spoken()))
                .toList();
        List<String> ticked = kind.checklist().stream()
                .filter(open.passed()::contains)
                .map(ChecklistItem::code)
                .toList();
        return new Modal(
                AuditActions.CHECKLIST,
                "Audit of " + open.subject(),
                "Save",
                CaseReference.written(open.round(), open.subject()),
                List.of(
                        Blocks.section("*" + open.subject() + "* " + escape(open.headline())),
                        Blocks.context("Ticked is what the desk itself found in order: "
                                + ticked.size() + " of " + items.size()
                                + ". Verify it, and tick what you found in order yourself."),
                        Inputs.optional(Inputs.checkboxes(AuditForm.CHECKLIST, "In order", items, ticked)),
                        Inputs.optional(Inputs.select(
                                AuditForm.SEVERITY,
                                "If something is not: how bad is it?",
                                Stream.of(FindingSeverity.values())
                                        .map(each -> new Choice(each.code(), each.code() + ": " + each.meaning()))
                                        .toList(),
                                Optional.empty())),
                        Inputs.optional(Inputs.text(
                                AuditForm.WRONG,
                                "What is wrong, and what would be right?",
                                AuditForm.LONGEST,
                                true,
                                Optional.empty())),
                        Inputs.optional(Inputs.select(
                                AuditForm.OWNER,
                                "Who mends it?",
                                owners.stream()
                                        .limit(MOST_PEOPLE)
                                        .map(person -> new Choice(person.id().value(), person.name()))
                                        .toList(),
                                Optional.empty()))));
    }

    static Modal closing(Finding finding) {
        return new Modal(
                AuditActions.CLOSING,
                "Close " + finding.id(),
                "Close it",
                finding.id().value(),
                List.of(
                        Blocks.section("*" + finding.subject() + "* " + escape(finding.sentence())),
                        Inputs.text(
                                AuditForm.EVIDENCE,
                                "By what do you know that it is mended?",
                                AuditForm.LONGEST,
                                true,
                                Optional.empty())));
    }
}
