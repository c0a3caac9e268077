package quotient.domain.alerts;

import java.util.Set;
import quotient.domain.people.Role;

/**
 * What an alert may be about. A feature declares its kinds beside the rule that raises them.
 *
 * @param code short, unique, in snake_case: {@code budget_warning}; the part before the first underscore names its family
 * @param spoken as a heading says it
 * @param advice the one next step, as a sentence (F7)
 * @param owner who has to act when nobody in particular owns the subject
 * @param explainedBy kinds that say it all: while one of them is open, this one stays silent
 * @param usual how it is grouped, repeated and resolved unless an admin changes it
 */
public record AlertKind(
        String code, String spoken, String advice, Role owner, Set<String> explainedBy, KindSettings usual) {

    public AlertKind {
        explainedBy = Set.copyOf(explainedBy);
    }

    public static AlertKind of(String code, String spoken, String advice, Role owner) {
        return new AlertKind(code, spoken, advice, owner, Set.of(), KindSettings.USUAL);
    }

    public AlertKind explainedBy(String... kinds) {
        return new AlertKind(code, spoken, advice, owner, Set.of(kinds), usual);
    }

    public AlertKind with(KindSettings settings) {
        return new AlertKind(code, spoken, advice, owner, explainedBy, settings);
    }
}
