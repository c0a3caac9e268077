package quotient.domain.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.alerts.AlertReasons.Reason;
import quotient.domain.alerts.AlertReasons.Verdict;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.notices.Destination;
import quotient.domain.people.People;

/**
 * The way of everything that is said unprompted about an alert, stage by stage; each stage's reason is kept. It runs
 * inside the transaction that changes the alert.
 */
public final class AlertLine {

    private final List<Stage> stages;
    private final AlertNotices notices;
    private final AlertReasons reasons;

    private AlertLine(List<Stage> stages, AlertNotices notices, AlertReasons reasons) {
        this.stages = List.copyOf(stages);
        this.notices = notices;
        this.reasons = reasons;
    }

    /** route, mute, night, inhibit, group, said already?, then into the outbox; a view renders it when it leaves. */
    public static AlertLine of(
            Routing routing,
            AlertKinds kinds,
            Alerts alerts,
            Silences silences,
            Said said,
            AlertReasons reasons,
            Companies companies,
            Clients clients,
            People people,
            AlertNotices notices) {
        return new AlertLine(
                List.of(
                        new RouteStage(routing, companies, clients, people),
                        new MuteStage(silences, clients, people),
                        new NightStage(companies),
                        new InhibitStage(alerts, kinds, routing),
                        new GroupStage(routing),
                        new SaidStage(said)),
                notices,
                reasons);
    }

    /** What came of it. */
    sealed interface Result {

        record Spoken(List<Destination> to) implements Result {}

        record Later(Instant until) implements Result {}

        record Never() implements Result {}
    }

    Result say(Saying saying) {
        Saying passing = saying;
        for (Stage stage : stages) {
            Passage passage = stage.pass(passing);
            note(saying, stage, passage);
            if (passage instanceof Passage.On on) {
                passing = on.saying();
            } else {
                return passage instanceof Passage.Held held ? new Result.Later(held.until()) : new Result.Never();
            }
        }
        notices.put(passing);
        keep(saying, "outbox", Verdict.SAID, "Told " + ids(passing.to()) + ".");
        return new Result.Spoken(passing.to());
    }

    /** What would happen, stage by stage, with nothing said or kept. */
    List<Reason> rehearse(Saying saying) {
        java.util.ArrayList<Reason> words = new java.util.ArrayList<>();
        Saying passing = saying;
        for (Stage stage : stages) {
            Passage passage = stage.pass(passing);
            words.add(reason(saying, stage.name(), verdict(passage), passage.reason()));
            if (!(passage instanceof Passage.On on)) {
                return words;
            }
            passing = on.saying();
        }
        words.add(reason(saying, "outbox", Verdict.SAID, "Tells " + ids(passing.to()) + "."));
        return words;
    }

    private void note(Saying saying, Stage stage, Passage passage) {
        keep(saying, stage.name(), verdict(passage), passage.reason());
    }

    private void keep(Saying saying, String stage, Verdict verdict, String sentence) {
        reasons.keep(saying.alert().id(), reason(saying, stage, verdict, sentence));
    }

    private static Reason reason(Saying saying, String stage, Verdict verdict, String sentence) {
        return new Reason(saying.at(), saying.occasion().code(), stage, verdict, sentence);
    }

    private static Verdict verdict(Passage passage) {
        return passage instanceof Passage.On
                ? Verdict.PASSED
                : passage instanceof Passage.Held ? Verdict.HELD : Verdict.DROPPED;
    }

    private static String ids(List<Destination> to) {
        return to.stream().map(Destination::id).collect(Collectors.joining(", "));
    }

    static Optional<Instant> laterOf(Result result) {
        return result instanceof Result.Later later ? Optional.of(later.until()) : Optional.empty();
    }
}
