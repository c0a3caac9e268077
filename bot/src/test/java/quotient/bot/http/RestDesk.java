package quotient.bot.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.Costs;
import quotient.bot.ExceptionUseCases;
import quotient.bot.RoiUseCases;
import quotient.bot.clock.VirtualClock;
import quotient.bot.dealexceptions.ExceptionWork;
import quotient.bot.settings.Secret;
import quotient.domain.access.ApiToken;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.company.Company;
import quotient.domain.dealdesk.FindingQuotes;
import quotient.domain.deskhealth.Messenger;
import quotient.domain.people.Role;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.Quoting;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.testing.CountedNoticeIds;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestPolicy;
import quotient.domain.usage.Budget;

/** The REST API over real HTTP, with storage in memory, and a client that speaks to it. */
final class RestDesk implements AutoCloseable {

    static final String ADMIN = "let-me-in";
    static final String START = "2026-03-02T08:00:00-05:00";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String WORKED_EXAMPLE =
            "model=k2p5&complexity=medium&segment=mid_market&estimated_input=2000&estimated_output=800";
    static final String WORKED_EXAMPLE_JSON =
            "{\"model\": \"k2p5\", \"complexity\": \"medium\", \"segment\": \"mid_market\","
                    + " \"estimated_input\": 2000, \"estimated_output\": 800}";

    final Ports ports = Ports.inMemory();
    final VirtualClock clock = new VirtualClock(OffsetDateTime.parse(START));
    final HttpDoor door;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final DoorMeter meter = new DoorMeter(Clock.systemUTC());

    RestDesk(Routes... more) {
        this(true, more);
    }

    RestDesk(boolean virtual, Routes... more) {
        ports.policies().putInForce(TestPolicy.DEFAULT);
        ports.companies()
                .keep(new Company(
                        "J1MSKY", ZoneId.of("America/New_York"), Currency.getInstance("USD"), Set.of(), Map.of()));
        Costs costs = Costs.over(
                kept(),
                new CountedNoticeIds(),
                new Budget(BigDecimal.TEN, 1_500),
                meter,
                clock,
                FakeClock.at("2026-01-01T00:00:00Z"));
        Quoting quoting = new Quoting(
                ports.transactions(),
                ports.policies(),
                ports.companies(),
                ports.quotes(),
                ports.auditTrail(),
                costs.control(),
                new FindingOffers(ports.promotions()),
                clock);
        FindingQuotes finding =
                new FindingQuotes(ports.quotes(), ports.policies(), ports.companies(), ports.auditTrail());
        IdempotentPosts posts = new IdempotentPosts(ports.transactions(), ports.firstAnswers(), clock);
        Routes pricing = new PricingApi(quoting, finding, new QuoteForm(ports.clients()), ports.companies(), posts);
        PrometheusFigures figures = new PrometheusFigures(
                meter, ports.deliveries(), costs.checking(), () -> Messenger.Reach.UNKNOWN, clock);
        Routes all = routes -> List.of(more).forEach(each -> each.addTo(routes));
        door = HttpDoor.open(
                "127.0.0.1",
                0,
                List.of(
                        meter,
                        new UsageApi(costs.form(), costs.recording(), posts),
                        new PricingHealthApi(costs.checking(), costs.reporting(), ports.companies()),
                        new MetricsApi(figures),
                        new Bearers(Optional.of(new Secret(ADMIN)), ports.apiTokens()),
                        pricing,
                        exceptions(posts),
                        new RoiApi(RoiUseCases.over(kept(), new CountedNoticeIds(), clock), ports.companies(), posts),
                        new HealthApi(ports.deliveries(), () -> Messenger.Reach.UNKNOWN),
                        new ClockApi(virtual ? Optional.of(clock) : Optional.empty(), ports.companies(), () -> {}),
                        all));
    }

    private Routes exceptions(IdempotentPosts posts) {
        RaisingAlerts raising = new RaisingAlerts(
                ports.transactions(),
                ports.alerts(),
                new Routing(ports.alertRules(), DeskKinds.all()),
                ports.auditTrail());
        ExceptionWork work = ExceptionUseCases.over(kept(), raising, new CountedNoticeIds(), clock);
        return new ExceptionsApi(
                work.opening(), work.handling(), work.finding(), work.form(), ports.companies(), posts);
    }

    private quotient.bot.Ports kept() {
        return new quotient.bot.Ports(
                ports.transactions(),
                ports.companies(),
                ports.people(),
                ports.clients(),
                ports.policies(),
                ports.quotes(),
                ports.auditTrail(),
                ports.outbox(),
                ports.deliveries(),
                ports.apiTokens(),
                ports.firstAnswers(),
                ports.seenRequests(),
                ports.usage(),
                ports.quoteFacts(),
                ports.alerts(),
                ports.silences(),
                ports.alertRules(),
                ports.alertReasons(),
                ports.said(),
                ports.routineRuns(),
                ports.zones(),
                ports.incidents(),
                ports.clientMessages(),
                ports.credits(),
                ports.quoteSteps(),
                ports.chainMarks(),
                ports.handoffs(),
                ports.alertTimes(),
                ports.briefs(),
                ports.briefActions(),
                ports.clientWins(),
                ports.clientDigests(),
                ports.clientWork(),
                ports.scenarios(),
                ports.exceptions(),
                ports.absences(),
                ports.asks(),
                ports.exams(),
                ports.closures(),
                ports.triages(),
                ports.audits(),
                ports.clientProfiles(),
                ports.projects(),
                ports.dealFiles(),
                ports.promotions(),
                ports.chases(),
                ports.caseStudies(),
                ports.clientReports(),
                ports.dispatches(),
                ports.fates());
    }

    /** Gives out a token and returns its key. */
    String token(String name, Role... roles) {
        String key = "qt_" + name;
        ports.apiTokens()
                .keep(new ApiToken(
                        name,
                        TokenHash.of(key),
                        Set.of(roles),
                        Instant.parse("2026-03-01T00:00:00Z"),
                        Optional.empty()));
        return key;
    }

    Reply quote(String form) {
        return post("/api/pricing/quote", FORM, form, "Authorization", "Bearer " + ADMIN);
    }

    Reply quoteJson(String json) {
        return post("/api/pricing/quote", JSON, json, "Authorization", "Bearer " + ADMIN);
    }

    Reply get(String path) {
        return get(path, "Authorization", "Bearer " + ADMIN);
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Reply post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(door.uri() + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Of any address, without a token. */
    static Reply fetch(String address) {
        return answer(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    Reply send(HttpRequest.Builder request) {
        return answer(request);
    }

    private static Reply answer(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        door.close();
    }

    record Reply(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String text() {
            return http.body();
        }

        JsonObject json() {
            return JsonParser.parseString(text()).getAsJsonObject();
        }

        JsonObject quote() {
            return json().getAsJsonObject("quote");
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        List<String> wrongFields() {
            return json().getAsJsonArray("errors").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .map(error -> error.get("field").getAsString())
                    .toList();
        }
    }
}
