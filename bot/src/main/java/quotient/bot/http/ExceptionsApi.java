package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import quotient.domain.company.Companies;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.FindingExceptions;
import quotient.domain.dealexceptions.HandlingExceptions;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;

/** The registry of exceptions over REST (contract section 4, P50-P57). */
public final class ExceptionsApi implements Routes {

    private static final String PATH = "/api/exceptions";
    private static final Set<String> OBJECTS = Set.of(ExceptionForm.PLAN);
    /** How a form writes the field of an object. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([a-z_]+)]$");

    private final OpeningExceptions opening;
    private final HandlingExceptions handling;
    private final FindingExceptions finding;
    private final ExceptionForm form;
    private final Companies companies;
    private final IdempotentPosts posts;

    public ExceptionsApi(
            OpeningExceptions opening,
            HandlingExceptions handling,
            FindingExceptions finding,
            ExceptionForm form,
            Companies companies,
            IdempotentPosts posts) {
        this.opening = opening;
        this.handling = handling;
        this.finding = finding;
        this.form = form;
        this.companies = companies;
        this.posts = posts;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.post(PATH, this::open);
        door.get(PATH, this::list);
        door.get(PATH + "/stats", this::stats);
        door.get(PATH + "/{id}", this::show);
        door.post(PATH + "/{id}/progress", this::progress);
        door.post(PATH + "/{id}/close", this::close);
    }

    private void open(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = fields(context);
        posts.answer(
                context, fields, () -> or(opening.openAnother(caller, form.opening(fields)), made -> one(201, made)));
    }

    private void progress(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = fields(context);
        posts.answer(
                context,
                fields,
                () -> or(
                        id(context).then(id -> handling.progress(caller, id, form.progress(fields))),
                        done -> one(200, done)));
    }

    private void close(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = fields(context);
        posts.answer(
                context,
                fields,
                () -> or(
                        id(context).then(id -> handling.close(caller, id, form.closing(fields))),
                        done -> one(200, done)));
    }

    private void show(Context context) {
        Actor caller = Bearers.caller(context);
        or(id(context).then(id -> finding.find(caller, id)), found -> one(200, found))
                .send(context);
    }

    private void list(Context context) {
        String query = Optional.ofNullable(context.queryString()).orElse("");
        ExceptionQuery asked = ExceptionQuery.read(query, finding.today());
        or(finding.list(Bearers.caller(context), asked.filter(), asked.limit(), asked.cursor()), this::page)
                .send(context);
    }

    private void stats(Context context) {
        or(finding.risk(Bearers.caller(context)), risk -> Answer.of(200, ExceptionJson.risk(risk)))
                .send(context);
    }

    private Answer page(Page<DealException> page) {
        JsonArray exceptions = new JsonArray();
        page.items().forEach(exception -> exceptions.add(json(exception)));
        JsonObject body = success();
        body.add("exceptions", exceptions);
        body.add("next_cursor", Json.orNull(page.next()));
        return Answer.of(200, body);
    }

    private Answer one(int status, DealException exception) {
        JsonObject body = success();
        body.add("exception", json(exception));
        return Answer.of(status, body);
    }

    private JsonObject json(DealException exception) {
        return ExceptionJson.of(exception, finding.today(), companies.current().zone());
    }

    private static Map<String, String> fields(Context context) {
        Map<String, String> plain = new HashMap<>();
        Body.fields(context, Set.of(), OBJECTS)
                .forEach((name, value) -> plain.put(IN_BRACKETS.matcher(name).replaceFirst(".$1"), value));
        return plain;
    }

    private static Outcome<ExceptionId> id(Context context) {
        return ExceptionId.typed(context.pathParam("id"))
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.notFound("There is no such exception: its id looks like X-1001.")));
    }

    private static JsonObject success() {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        return body;
    }

    private static <T> Answer or(Outcome<T> outcome, Function<T, Answer> drawn) {
        return outcome.match(drawn, refusal -> {
            throw Problem.of(refusal).refused();
        });
    }
}
