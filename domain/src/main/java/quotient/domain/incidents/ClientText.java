package quotient.domain.incidents;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.alerts.Severity;
import quotient.domain.company.Client;
import quotient.domain.company.Company;
import quotient.domain.reading.OwnWords;

/**
 * The words for one customer, in plain text: what happened, cause, blast radius, status, promised fix, next update (O3,
 * I12, PRC §16 "Incident Communication Template"). Made of the incident's report alone, never of its timeline, and never
 * of another customer's name.
 */
public record ClientText(String subject, String body) {

    public static final String SUBJECT = "subject";
    public static final String BODY = "body";
    public static final int LONGEST_SUBJECT = 140;
    public static final int LONGEST_BODY = 1500;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' uuuu-MM-dd '('VV')'", Locale.ROOT);

    /** @throws quotient.domain.outcome.InvalidInput when one is empty, too long, or cannot be read */
    public static ClientText typed(String subject, String body) {
        return new ClientText(
                OwnWords.required(SUBJECT, subject, LONGEST_SUBJECT, "Say in a few words what it is about."),
                OwnWords.required(BODY, body, LONGEST_BODY, "Say what the customer should know."));
    }

    /** @param preventionOwner the name of whoever sees to the prevention, once it is resolved */
    static ClientText of(Incident incident, Client client, Company company, String preventionOwner) {
        ZoneId zone = client.zone().orElse(company.zone());
        List<String> lines = new ArrayList<>();
        lines.add("What happened: " + incident.report().what());
        lines.add("Impact: " + incident.report().impact() + "\n"
                + affected(incident.report().clients().size()));
        lines.add("Current status: " + incident.status().spoken());
        incident.resolution()
                .ifPresentOrElse(
                        end -> lines.addAll(ending(end, preventionOwner)), () -> lines.addAll(course(incident, zone)));
        String subject = "[" + company.name() + " incident] ["
                + incident.status().spoken() + "] " + incident.report().what();
        return new ClientText(shortened(subject, LONGEST_SUBJECT), shortened(String.join("\n", lines), LONGEST_BODY));
    }

    private static String affected(int customers) {
        return customers < 2 ? "Affected: you." : "Affected: " + customers + " customers, you among them.";
    }

    private static List<String> course(Incident incident, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(incident.report()
                .cause()
                .map(cause -> "Cause: " + cause)
                .orElse("Cause: we are still looking into it."));
        incident.deadlines().fixBy().ifPresent(fix -> lines.add("We expect a fix by " + moment(fix, zone) + "."));
        incident.deadlines().nextUpdate().ifPresent(next -> lines.add("Next update: by " + moment(next, zone) + "."));
        return lines;
    }

    private static List<String> ending(Resolution end, String owner) {
        return List.of(
                "Root cause: " + end.rootCause(),
                "So that it does not happen again: " + end.prevention() + " (" + owner + ", by " + end.due() + ").");
    }

    private static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** Which other customers' names it says, so that whoever approves it sees them. */
    public List<String> naming(List<String> others) {
        String all = (subject + "\n" + body).toLowerCase(Locale.ROOT);
        return others.stream()
                .filter(other -> all.contains(other.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** How soon a fix is promised when nobody said: two hours for SEV-1 (I12), else nothing is promised. */
    static Optional<Duration> usualFix(Severity severity) {
        return severity == Severity.SEV1 ? Optional.of(Duration.ofHours(2)) : Optional.empty();
    }
}
