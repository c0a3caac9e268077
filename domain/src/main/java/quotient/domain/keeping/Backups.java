package quotient.domain.keeping;

import java.time.LocalDate;

/** Copies of everything that is kept. */
public interface Backups {

    /**
     * Makes the copy of that day, in the place of an earlier one of the same day, checks that it is whole, and removes the
     * oldest beyond those that are to be kept.
     *
     * @return what was done, in a few words
     * @throws RuntimeException with a sentence for the operator when there is no whole copy; then none was removed
     */
    String make(LocalDate day);
}
