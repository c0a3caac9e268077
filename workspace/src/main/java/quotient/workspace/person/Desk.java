package quotient.workspace.person;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import quotient.workspace.blocks.Contents;
import quotient.workspace.delivery.AppLine;
import quotient.workspace.delivery.Events;
import quotient.workspace.delivery.Payloads;
import quotient.workspace.delivery.Replies;
import quotient.workspace.team.Team;

/** What a person needs to act: the team, the line to the app, and the commands and shortcuts that are installed. */
public record Desk(
        Team team,
        AppLine line,
        Payloads payloads,
        Replies replies,
        Events events,
        Contents contents,
        List<Command> commands,
        List<Shortcut> shortcuts) {
    /** A desk without commands and shortcuts yet; they may be installed at any time. */
    public static Desk of(
            Team team, AppLine line, Payloads payloads, Replies replies, Events events, Contents contents) {
        return new Desk(
                team,
                line,
                payloads,
                replies,
                events,
                contents,
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>());
    }

    public Person person(String user) {
        return new Person(this, team.member(user));
    }
}
