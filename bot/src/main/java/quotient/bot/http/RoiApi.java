package quotient.bot.http;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import quotient.bot.roi.RoiWork;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;
import quotient.domain.roi.AsOf;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.PresentValue;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RecordingMetrics;
import quotient.domain.roi.ReviewForm;
import quotient.domain.roi.Roi;

/** Clients, projects, their figures and their return over REST (contract section 4, M1-M6). */
public final class RoiApi implements Routes {

    private static final String PROJECTS = "/api/projects";
    private static final String PROJECT = PROJECTS + "/{id}";
    private static final Set<String> OBJECTS =
            Set.of(MetricsForm.METRICS, MetricsForm.CONFIDENCES, MetricsForm.SOURCES, MetricsForm.METRIC_NOTES);
    /** How a form writes the field of an object. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([a-z_]+)]$");

    private final RoiWork work;
    private final Companies companies;
    private final IdempotentPosts posts;

    public RoiApi(RoiWork work, Companies companies, IdempotentPosts posts) {
        this.work = work;
        this.companies = companies;
        this.posts = posts;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.post("/api/clients", this::client);
        door.post(PROJECTS, this::project);
        door.post(PROJECT + "/baseline", this::baseline);
        door.post(PROJECT + "/baseline/review", this::review);
        door.post(PROJECT + "/measurements", this::measurement);
        door.post(PROJECT + "/measurements/{number}/review", this::reviewMeasurement);
        door.get(PROJECT + "/roi", this::roi);
    }

    private void client(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = Body.fields(context, Set.of());
        posts.answer(
                context,
                fields,
                () -> or(
                        work.registering().register(caller, work.clientForm().read(fields)),
                        made -> Answer.of(201, ProjectJson.client(made))));
    }

    private void project(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = Body.fields(context, Set.of());
        posts.answer(
                context,
                fields,
                () -> or(
                        work.starting().start(caller, work.projectForm().read(fields)),
                        made -> Answer.of(201, ProjectJson.project(made))));
    }

    private void baseline(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = figures(context);
        posts.answer(
                context,
                fields,
                () -> or(
                        id(context).then(id -> work.recording().baseline(caller, id, MetricsForm.baseline(fields))),
                        made -> entered(201, made)));
    }

    private void measurement(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = figures(context);
        posts.answer(
                context,
                fields,
                () -> or(
                        id(context)
                                .then(id -> work.recording().measurement(caller, id, MetricsForm.measurement(fields))),
                        made -> entered(201, made)));
    }

    private void review(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = Body.fields(context, Set.of());
        posts.answer(context, fields, () -> {
            ReviewForm said = ReviewForm.read(fields);
            return or(
                    id(context).then(id -> work.reviewing().baseline(caller, id, said.approve(), said.reason())),
                    judged -> entered(
                            200,
                            work.finding()
                                    .entry(judged.project(), judged.number())
                                    .orElseThrow()));
        });
    }

    private void reviewMeasurement(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = Body.fields(context, Set.of());
        posts.answer(context, fields, () -> {
            ReviewForm said = ReviewForm.read(fields);
            return or(
                    id(context)
                            .then(id ->
                                    work.reviewing().entry(caller, id, number(context), said.approve(), said.reason())),
                    judged -> entered(
                            200,
                            work.finding()
                                    .entry(judged.project(), judged.number())
                                    .orElseThrow()));
        });
    }

    private void roi(Context context) {
        Fields asked = asked(Optional.ofNullable(context.queryString()).orElse(""));
        Optional<LocalDate> asOf = asked.text(AsOf.FIELD).map(AsOf::read);
        Optional<BigDecimal> rate = asked.text(PresentValue.FIELD).map(PresentValue::rate);
        or(id(context).then(id -> work.finding().roi(Bearers.caller(context), id, asOf)), roi -> answer(roi, rate))
                .send(context);
    }

    private static Answer answer(Roi roi, Optional<BigDecimal> rate) {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        JsonObject json = RoiJson.of(roi);
        rate.ifPresent(yearly -> RoiJson.discounted(json, PresentValue.of(roi, yearly)));
        body.add("roi", json);
        return Answer.of(200, body);
    }

    private Answer entered(int status, RecordingMetrics.Entered entered) {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        body.add(
                entered.snapshot().isBaseline() ? "baseline" : "measurement",
                ProjectJson.entered(entered, companies.current().zone()));
        return Answer.of(status, body);
    }

    private static Fields asked(String query) {
        Fields fields = new Fields(Form.fields(query, Set.of()));
        fields.refuseOthersThan(List.of(AsOf.FIELD, PresentValue.FIELD));
        fields.check();
        return fields;
    }

    private static Map<String, String> figures(Context context) {
        Map<String, String> plain = new HashMap<>();
        Body.fields(context, Set.of(), OBJECTS)
                .forEach((name, value) -> plain.put(IN_BRACKETS.matcher(name).replaceFirst(".$1"), value));
        return plain;
    }

    private static Outcome<ProjectId> id(Context context) {
        return ProjectId.typed(context.pathParam("id"))
                .map(Outcome::done)
                .orElseGet(
                        () -> Outcome.refused(Refusal.notFound("There is no such project: its id looks like P-1001.")));
    }

    /** 0, which no entry has, for what is none. */
    private static int number(Context context) {
        String text = context.pathParam("number");
        return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : 0;
    }

    private static <T> Answer or(Outcome<T> outcome, Function<T, Answer> drawn) {
        return outcome.match(drawn, refusal -> {
            throw Problem.of(refusal).refused();
        });
    }
}
