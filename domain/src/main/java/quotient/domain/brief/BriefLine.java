package quotient.domain.brief;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * One statement of a brief.
 *
 * @param sentence with its figures, without its point; as people wrote it, where it quotes them
 * @param owner who sees to it; empty where nobody does, or nobody has to
 * @param due by when
 */
public record BriefLine(BriefSection section, String sentence, Optional<PersonId> owner, Optional<Instant> due) {

    public static BriefLine of(BriefSection section, String sentence) {
        return new BriefLine(section, sentence, Optional.empty(), Optional.empty());
    }

    public BriefLine ownedBy(Optional<PersonId> person) {
        return new BriefLine(section, sentence, person, due);
    }

    public BriefLine due(Optional<Instant> moment) {
        return new BriefLine(section, sentence, owner, moment);
    }
}
