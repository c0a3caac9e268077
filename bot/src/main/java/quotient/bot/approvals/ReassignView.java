package quotient.bot.approvals;

import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Modal;
import quotient.bot.quotes.CardReference;
import quotient.domain.absences.AbsenceForm;

/** Asks to whom an open approval goes. */
final class ReassignView {

    static final String FORM = "approval.reassign";

    private ReassignView() {}

    /** @param metadata names the quote again when the form comes back */
    static Modal form(CardReference card, String metadata) {
        return new Modal(
                FORM,
                "Hand " + card.id() + " on",
                "Hand on",
                metadata,
                List.of(
                        Blocks.section(
                                "Whoever you name must be one who may decide it. The time that is left stays what"
                                        + " it is."),
                        Inputs.person(AbsenceForm.PERSON, "To whom?")));
    }
}
