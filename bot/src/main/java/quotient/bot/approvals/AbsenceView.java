package quotient.bot.approvals;

import static quotient.bot.blocks.Text.escape;

import quotient.bot.blocks.Text;
import quotient.domain.absences.Absence;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;

/** Who is away, and what somebody is told who hands something over. */
final class AbsenceView {

    private AbsenceView() {}

    static String begun(Absence absence) {
        return absence.delegate()
                .map(delegate -> Text.mention(delegate.value()) + " decides for you from " + absence.from() + " to "
                        + absence.to() + ". What waits for you then goes to them; `/approvals back` ends it.")
                .orElse("You are away from " + absence.from() + " to " + absence.to()
                        + ". The next in line is asked meanwhile; `/approvals back` ends it.");
    }

    static String back(Absence absence) {
        return "You decide again; what was set from " + absence.from() + " to " + absence.to() + " has ended.";
    }

    static String reassigned(Quote quote, PersonId to) {
        return quote.id() + " waits for " + Text.mention(to.value()) + " now, who has a card for it.";
    }

    /** {@code @Max decides for Mia from 2026-03-02 to 2026-03-06 (leave)}. */
    static String line(Absence absence) {
        String days = " from " + absence.from() + " to " + absence.to();
        String why = absence.reason().isEmpty() ? "" : " (" + escape(absence.reason()) + ")";
        return absence.delegate()
                .map(delegate -> Text.mention(delegate.value()) + " decides for " + escape(absence.name()) + days + why)
                .orElse(escape(absence.name()) + " is away" + days + why);
    }
}
