package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotient.domain.company.Companies;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quoting;

/** Quotes over REST (contract section 4). */
public final class PricingApi implements Routes {

    private static final Set<String> LISTS = Set.of(QuoteForm.TERMS);

    private final Quoting quoting;
    private final FindingQuotes finding;
    private final QuoteForm form;
    private final Companies companies;
    private final IdempotentPosts posts;

    public PricingApi(
            Quoting quoting, FindingQuotes finding, QuoteForm form, Companies companies, IdempotentPosts posts) {
        this.quoting = quoting;
        this.finding = finding;
        this.form = form;
        this.companies = companies;
        this.posts = posts;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.post("/api/pricing/quote", this::make);
        door.get("/api/pricing/quotes/{id}", this::show);
        door.get("/api/pricing/quotes", this::list);
    }

    private void make(Context context) {
        Actor caller = Bearers.caller(context);
        Map<String, String> fields = Body.fields(context, LISTS);
        posts.answer(context, fields, () -> or(quoting.quote(caller, form.read(fields)), this::made));
    }

    private Answer made(AssessedQuote quote) {
        return Answer.of(201, one(quote));
    }

    private void show(Context context) {
        String typed = context.pathParam("id");
        Outcome<AssessedQuote> found = QuoteId.typed(typed)
                .map(id -> finding.show(Bearers.caller(context), id))
                .orElseGet(() ->
                        Outcome.refused(Refusal.notFound("There is no such quote: a quote id looks like Q-1001.")));
        or(found, quote -> Answer.of(200, one(quote))).send(context);
    }

    private void list(Context context) {
        String query = Optional.ofNullable(context.queryString()).orElse("");
        QuoteQuery asked = QuoteQuery.read(query, zone());
        or(finding.listAssessed(Bearers.caller(context), asked.filter(), asked.limit(), asked.cursor()), this::page)
                .send(context);
    }

    private Answer page(Page<AssessedQuote> page) {
        ZoneId zone = zone();
        JsonArray quotes = new JsonArray();
        page.items().forEach(quote -> quotes.add(QuoteJson.of(quote, zone)));
        JsonObject body = success();
        body.add("quotes", quotes);
        body.add("next_cursor", Json.orNull(page.next()));
        return Answer.of(200, body);
    }

    private JsonObject one(AssessedQuote quote) {
        JsonObject body = success();
        body.add("quote", QuoteJson.of(quote, zone()));
        return body;
    }

    private static JsonObject success() {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        return body;
    }

    private ZoneId zone() {
        return companies.current().zone();
    }

    private static <T> Answer or(Outcome<T> outcome, Function<T, Answer> drawn) {
        return outcome.match(drawn, refusal -> {
            throw Problem.of(refusal).refused();
        });
    }
}
