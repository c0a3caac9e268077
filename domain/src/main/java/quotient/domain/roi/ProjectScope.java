package quotient.domain.roi;

import java.util.Optional;

/**
 * What the client said at the start (M23), in their own words.
 *
 * @param teamSize how many people do the work
 * @param successCriteria what the client calls a success
 * @param sacredCows what is never touched
 */
public record ProjectScope(Optional<Integer> teamSize, Optional<String> successCriteria, Optional<String> sacredCows) {

    public static final ProjectScope UNSAID = new ProjectScope(Optional.empty(), Optional.empty(), Optional.empty());
}
