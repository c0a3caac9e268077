package quotient.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.ClientText;
import quotient.domain.incidents.Course;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.Deadlines;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.IncidentReport;
import quotient.domain.incidents.IncidentStatus;
import quotient.domain.incidents.MessageOccasion;
import quotient.domain.incidents.Resolution;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;

/** Incidents to be kept, with nothing left out and with everything left out. */
public final class TestIncidents {
    public static final Instant AT = TestQuotes.START;
    public static final Hand RAE = new Hand("U0REP", "Rae", AT, "");

    private TestIncidents() {}

    public static Incident bare(long number, Severity severity, String... clients) {
        return declared(number, severity, AT, clients);
    }

    public static Incident declared(long number, Severity severity, Instant at, String... clients) {
        return new Incident(
                IncidentId.ofNumber(number),
                0,
                new IncidentReport("Quotes answer slowly", "Every quote", Optional.empty(), List.of(clients)),
                new Course(
                        severity,
                        IncidentStatus.INVESTIGATING,
                        new Hand("U0REP", "Rae", at, ""),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty()),
                Deadlines.NONE,
                Optional.empty());
    }

    /** Open, and declared from that alert. */
    public static Incident from(long number, AlertId alert) {
        Incident bare = bare(number, Severity.SEV2);
        return new Incident(bare.id(), 0, bare.report(), bare.course(), bare.deadlines(), Optional.of(alert));
    }

    public static Incident full(long number) {
        return new Incident(
                IncidentId.ofNumber(number),
                7,
                new IncidentReport(
                        "<!channel> answers \"slowly\" 🚀",
                        "Zoë's & others",
                        Optional.of("A full disk"),
                        List.of("Zoë & Söhne", "Acme")),
                new Course(
                        Severity.SEV2,
                        IncidentStatus.RESOLVED,
                        RAE,
                        Optional.of(new PersonId("U0MGR")),
                        Optional.of(new Hand("U0MGR", "Max", AT.plusSeconds(60), "")),
                        2,
                        Optional.of(new Resolution(
                                new Hand("U0LEAD", "Lee", AT.plusNanos(123_456_789), ""),
                                "The disk was full",
                                "Watch the disk",
                                new PersonId("U0DESK"),
                                LocalDate.of(2026, 3, 9)))),
                new Deadlines(
                        Optional.of(AT.plusSeconds(1)),
                        Optional.of(AT.plusSeconds(2)),
                        Optional.of(AT.plusSeconds(3)),
                        Optional.of(AT.plusSeconds(4)),
                        Optional.of(AT.plusSeconds(5))),
                Optional.of(AlertId.ofNumber(1007)));
    }

    public static Incident resolved(Incident declared, Instant at) {
        Course course = declared.course();
        Resolution end = new Resolution(
                new Hand("U0LEAD", "Lee", at, ""),
                "A full disk",
                "Watch it",
                new PersonId("U0DESK"),
                LocalDate.of(2026, 3, 9));
        return new Incident(
                declared.id(),
                declared.version(),
                declared.report(),
                new Course(
                        course.severity(),
                        IncidentStatus.RESOLVED,
                        course.declared(),
                        course.commander(),
                        Optional.of(end.hand()),
                        course.climbed(),
                        Optional.of(end)),
                Deadlines.NONE,
                declared.alert());
    }

    /** Open, and needing the desk at that moment. */
    public static Incident due(long number, Severity severity, Instant moment) {
        Incident bare = bare(number, severity);
        Deadlines deadlines = new Deadlines(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(moment), Optional.empty());
        return new Incident(bare.id(), 0, bare.report(), bare.course(), deadlines, Optional.empty());
    }

    public static ClientMessage message(long number, IncidentId incident, String client) {
        return new ClientMessage(
                ClientMessageId.ofNumber(number),
                0,
                incident,
                client,
                MessageOccasion.UPDATE,
                new ClientText("[J1MSKY incident] slow", "What happened: slow\nNext update: soon"),
                Set.of("U0REP", "U0MGR"),
                RAE,
                ClientMessage.Status.WAITING,
                Optional.empty(),
                Optional.empty());
    }

    public static Credit credit(long number, IncidentId incident, String client) {
        return new Credit(
                CreditId.ofNumber(number),
                0,
                incident,
                client,
                Money.usd("1234.56"),
                Percent.of("12.5"),
                new Hand("U0REP", "Rae", AT, "two hours down"),
                Credit.Status.WAITING,
                Optional.empty());
    }
}
