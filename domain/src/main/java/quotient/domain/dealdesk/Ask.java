package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * What one open approval of a quote waits for (P26, P33). It ends with the approval, with the revision, or with the
 * request; one that is left over counts for nothing.
 *
 * @param approval its name within the quote
 * @param since when the request was made
 * @param due by when somebody should have decided
 * @param asked whom it waits for, each once; none when nobody in the company could decide
 * @param released who was asked and is not any more
 * @param handedTo the one person that somebody chose to decide it
 * @param note why others are asked than at first, as a sentence
 * @param remind when whoever is asked is reminded; empty once that was done
 * @param climb when the next in line is asked too; empty once that was done
 * @param look when it is looked whether those who are asked are still there
 */
public record Ask(
        QuoteId quote,
        int revision,
        String approval,
        Instant since,
        Instant due,
        List<AskedPerson> asked,
        List<PersonId> released,
        Optional<PersonId> handedTo,
        Optional<String> note,
        Optional<Instant> remind,
        Optional<Instant> climb,
        Instant look) {

    public Ask {
        asked = List.copyOf(asked);
        released = List.copyOf(released);
    }

    /** When there is something to do about it next. */
    public Instant next() {
        return Stream.concat(Stream.concat(remind.stream(), climb.stream()), Stream.of(look))
                .min(Instant::compareTo)
                .orElse(look);
    }

    public boolean asks(PersonId person) {
        return asked.stream().anyMatch(each -> each.person().equals(person));
    }

    public boolean hasReleased(PersonId person) {
        return released.contains(person) && !asks(person);
    }

    boolean hasClimbed() {
        return climb.isEmpty();
    }

    Ask reminded() {
        return with(asked, released, handedTo, note, Optional.empty(), climb, look);
    }

    /** Whoever is next in line is asked beside those who are asked already. */
    Ask climbed(List<AskedPerson> above, Optional<String> why) {
        List<AskedPerson> all =
                Stream.concat(asked.stream(), above.stream()).distinct().toList();
        return with(all, released, handedTo, why.or(() -> note), Optional.empty(), Optional.empty(), look);
    }

    Ask lookedAt(Instant again) {
        return with(asked, released, handedTo, note, remind, climb, again);
    }

    /** Nothing is said before then. */
    Ask heldUntil(Instant opening) {
        return with(
                asked,
                released,
                handedTo,
                note,
                remind.map(moment -> later(moment, opening)),
                climb.map(moment -> later(moment, opening)),
                later(look, opening));
    }

    Ask movedTo(List<AskedPerson> now, String why) {
        List<PersonId> gone = new ArrayList<>(released);
        asked.stream()
                .map(AskedPerson::person)
                .filter(person -> now.stream().noneMatch(each -> each.person().equals(person)))
                .forEach(gone::add);
        return with(now, gone.stream().distinct().toList(), handedTo, Optional.of(why), remind, climb, look);
    }

    Ask handedTo(Optional<PersonId> person) {
        return with(asked, released, person, note, remind, climb, look);
    }

    private Ask with(
            List<AskedPerson> nowAsked,
            List<PersonId> nowReleased,
            Optional<PersonId> nowHandedTo,
            Optional<String> nowNote,
            Optional<Instant> nowRemind,
            Optional<Instant> nowClimb,
            Instant nowLook) {
        return new Ask(
                quote,
                revision,
                approval,
                since,
                due,
                nowAsked,
                nowReleased,
                nowHandedTo,
                nowNote,
                nowRemind,
                nowClimb,
                nowLook);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
