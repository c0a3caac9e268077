package quotient.bot.closure;

import java.time.LocalDate;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.ops.OpsVerb;
import quotient.bot.slack.Replies;
import quotient.domain.closure.ClosingTheDay;
import quotient.domain.company.Companies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;

/** {@code /ops day}: how the pricing day stands, today's or another. */
public final class DayVerb implements OpsVerb {

    private final ClosingTheDay closing;
    private final Companies companies;

    public DayVerb(ClosingTheDay closing, Companies companies) {
        this.closing = closing;
        this.companies = companies;
    }

    @Override
    public String word() {
        return "day";
    }

    @Override
    public Message answer(Actor actor, String rest) {
        Optional<LocalDate> day = DayWord.read(rest);
        if (day.isEmpty() && !rest.isEmpty()) {
            throw new InvalidInput(
                    "day", "Say `/ops day`, or a day such as `/ops day 2026-03-02`, not " + Fields.quoted(rest) + ".");
        }
        return closing.show(actor, day)
                .match(standing -> ClosureView.card(standing, companies.current()), Replies::refused);
    }
}
