package quotient.domain.incidents;

import java.util.ArrayList;
import java.util.List;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.people.Actor;

/** What the timeline and the thread of an incident say, in a sentence. */
final class IncidentSentences {

    private IncidentSentences() {}

    static String update(Incident before, Incident after, IncidentUpdate update, Actor actor, Company company) {
        List<String> parts = new ArrayList<>();
        parts.add("Updated by " + actor.name() + ".");
        if (before.severity() != after.severity()) {
            parts.add("It is " + after.severity().spoken() + " now.");
        }
        if (before.status() != after.status()) {
            parts.add("Status: " + after.status().spoken() + ".");
        }
        update.cause().ifPresent(cause -> parts.add("Cause: " + cause));
        if (!update.note().isEmpty()) {
            parts.add(update.note());
        }
        after.deadlines()
                .nextUpdate()
                .ifPresent(next -> parts.add("Next update by " + LocalText.moment(next, company) + "."));
        return String.join(" ", parts);
    }

    static String climbed(Severity before, Severity higher) {
        return before == higher
                ? "Nobody has taken this " + higher.spoken() + " in time. Somebody must take it now."
                : "Nobody has taken this " + before.spoken() + " in time, so it is " + higher.spoken() + " now.";
    }

    static String reminder(Incident incident) {
        String whose = incident.course().commander().isPresent() ? "" : " Nobody leads it yet.";
        return "The promised update is due now." + whose
                + " Say how it goes with Update on the card, or `/incident update " + incident.id() + "`.";
    }

    static String overdue(Incident incident, Company company) {
        return "The update promised for "
                + incident.deadlines()
                        .nextUpdate()
                        .map(next -> LocalText.moment(next, company))
                        .orElse("now")
                + " is overdue. Somebody must say how it goes.";
    }
}
