package quotient.bot.slack;

import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.PersonId;

/** Who a Slack user is to the desk, asked anew at every command and click. */
public final class Directory {

    private final People people;

    public Directory(People people) {
        this.people = people;
    }

    /**
     * Whoever is not known may do nothing.
     *
     * @throws Unreadable when there is no id
     */
    public Actor actor(String userId) {
        PersonId id = new PersonId(Unreadable.require(userId, "user"));
        return people.find(id).map(Actor::of).orElseGet(() -> Actor.unknown(id));
    }
}
