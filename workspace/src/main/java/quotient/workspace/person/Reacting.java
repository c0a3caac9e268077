package quotient.workspace.person;

import java.util.ArrayList;
import java.util.List;
import quotient.workspace.team.Message;
import quotient.workspace.team.Messages;

/** Adds and takes back reactions. */
public final class Reacting {
    private Reacting() {}

    public static boolean given(Message message, String user, String name) {
        return message.reactions().stream()
                .anyMatch(each -> each.name().equals(name) && each.users().contains(user));
    }

    public static void toggle(Messages messages, Message shown, String user, String name) {
        messages.change(shown, message -> message.with(toggled(message, user, name)));
    }

    private static List<Message.Reaction> toggled(Message message, String user, String name) {
        List<Message.Reaction> next = new ArrayList<>();
        boolean known = false;
        for (Message.Reaction reaction : message.reactions()) {
            List<String> users = new ArrayList<>(reaction.users());
            if (reaction.name().equals(name)) {
                known = true;
                if (!users.remove(user)) {
                    users.add(user);
                }
            }
            if (!users.isEmpty()) {
                next.add(new Message.Reaction(reaction.name(), users));
            }
        }
        if (!known) {
            next.add(new Message.Reaction(name, List.of(user)));
        }
        return next;
    }
}
