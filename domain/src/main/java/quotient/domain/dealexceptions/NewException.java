package quotient.domain.dealexceptions;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * What somebody wants entered into the registry.
 *
 * @param openedOn a day in the past, for what comes from elsewhere; else today
 * @param owner who executes the plan; else the quote's author
 */
public record NewException(
        QuoteId quote, String reason, RecoveryPlan plan, Optional<LocalDate> openedOn, Optional<PersonId> owner) {

    /** The registry keeps exceptions for three years (PRC §58). */
    private static final int OLDEST_YEARS = 3;

    private static final int LONGEST_PLAN_YEARS = 2;

    /** @throws InvalidInput on the field whose day does not fit today */
    void check(LocalDate today) {
        openedOn.filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(OLDEST_YEARS)))
                .ifPresent(day -> {
                    throw new InvalidInput(
                            ExceptionForm.OPENED_ON,
                            "opened_on " + day + " must be today, " + today + ", or a day of the last " + OLDEST_YEARS
                                    + " years.");
                });
        LocalDate target = plan.target();
        if (openedOn.filter(target::isBefore).isPresent()) {
            throw new InvalidInput(
                    ExceptionForm.TARGET,
                    "target_recovery_date " + target + " lies before opened_on " + openedOn.get()
                            + ": a recovery comes after its exception.");
        }
        if (target.isBefore(today) || target.isAfter(today.plusYears(LONGEST_PLAN_YEARS))) {
            throw new InvalidInput(
                    ExceptionForm.TARGET,
                    "target_recovery_date " + target + (target.isBefore(today) ? " is past" : " is too far away")
                            + ": give a day from today, " + today + ", to " + today.plusYears(LONGEST_PLAN_YEARS)
                            + ".");
        }
    }
}
