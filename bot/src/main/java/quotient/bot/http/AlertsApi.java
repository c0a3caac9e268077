package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.FindingAlerts;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Companies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.reading.Fields;

/** Signals from other systems, and the alerts they make (F4, I7-I9, I20). */
public final class AlertsApi implements Routes {

    private static final String PATH = "/api/alerts";
    private static final int MOST = 100;
    private static final List<String> STATES = List.of("firing", "resolved");

    private final RaisingAlerts raising;
    private final FindingAlerts finding;
    private final AlertKinds kinds;
    private final Companies companies;
    private final IdempotentPosts posts;
    private final Clock clock;

    public AlertsApi(
            RaisingAlerts raising,
            FindingAlerts finding,
            AlertKinds kinds,
            Companies companies,
            IdempotentPosts posts,
            Clock clock) {
        this.raising = raising;
        this.finding = finding;
        this.kinds = kinds;
        this.companies = companies;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.post(PATH, this::signal);
        door.get(PATH, this::list);
        door.get(PATH + "/{id}", this::show);
    }

    /** {@code {kind, subject, severity, headline, client, status: firing|resolved}}. */
    private void signal(Context context) {
        Actor caller = permitted(context);
        Map<String, String> typed = Body.fields(context, Set.of());
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(List.of("kind", "subject", "severity", "headline", "client", "status"));
        String kind = fields.word("kind", code -> kinds.find(code).map(found -> code), kinds.codes(), "");
        Severity severity = fields.optionalWord("severity", Severity::ofWord, List.of("sev1", "sev2", "sev3", "sev4"))
                .orElse(Severity.SEV3);
        String state = fields.optionalWord(
                        "status", word -> STATES.contains(word) ? Optional.of(word) : Optional.empty(), STATES)
                .orElse("firing");
        Optional<String> subject = fields.text("subject");
        Optional<String> headline = fields.text("headline");
        fields.check();
        if (subject.isEmpty() || (headline.isEmpty() && state.equals("firing"))) {
            throw new InvalidInput(
                    subject.isEmpty() ? "subject" : "headline",
                    subject.isEmpty()
                            ? "subject is missing: say what it is about, such as Acme or Q-1001."
                            : "headline is missing: say in one sentence what was noticed.");
        }
        posts.answer(
                context,
                typed,
                () -> state.equals("resolved")
                        ? cleared(kind, subject.get())
                        : raised(Signal.of(kind, subject.get(), severity, headline.get(), clock.instant())
                                .withFacts(Map.of("Reported by", caller.name()))
                                .forClient(fields.text("client"))));
    }

    private Answer raised(Signal signal) {
        return one(201, raising.raise(signal));
    }

    private Answer cleared(String kind, String subject) {
        raising.clear(kind, subject, clock.instant());
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        return Answer.of(200, body);
    }

    private void list(Context context) {
        Actor caller = permitted(context);
        JsonArray alerts = new JsonArray();
        finding.list(caller, AlertFilter.LIVE, MOST).items().forEach(alert -> alerts.add(json(alert)));
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        body.add("alerts", alerts);
        Answer.of(200, body).send(context);
    }

    private void show(Context context) {
        permitted(context);
        AlertId.typed(context.pathParam("id"))
                .flatMap(finding::find)
                .<Outcome<Alert>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no such alert: an id looks like A-1001.")))
                .<Answer>match(alert -> one(200, alert), refused())
                .send(context);
    }

    private Actor permitted(Context context) {
        Actor caller = Bearers.caller(context);
        Permission.HANDLE_ALERTS.refusalFor(caller).ifPresent(refusal -> {
            throw Problem.of(refusal).refused();
        });
        return caller;
    }

    private static Function<Refusal, Answer> refused() {
        return refusal -> {
            throw Problem.of(refusal).refused();
        };
    }

    private Answer one(int status, Alert alert) {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        body.add("alert", json(alert));
        return Answer.of(status, body);
    }

    private JsonObject json(Alert alert) {
        ZoneId zone = companies.current().zone();
        JsonObject json = new JsonObject();
        json.addProperty("alert_id", alert.id().value());
        json.addProperty("kind", alert.kind());
        json.addProperty("subject", alert.subject());
        json.addProperty("severity", alert.severity().code());
        json.addProperty("status", alert.status().code());
        json.addProperty("headline", alert.headline());
        json.add("client", Json.orNull(alert.client()));
        json.add("owner", Json.orNull(alert.owner().map(Object::toString)));
        json.addProperty("signals", alert.signals());
        json.addProperty("opened_at", Json.moment(alert.openedAt(), zone));
        json.addProperty("last_signal_at", Json.moment(alert.lastSignalAt(), zone));
        return json;
    }
}
