package quotient.bot;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.clock.VirtualClock;
import quotient.bot.http.AlertsApi;
import quotient.bot.http.Bearers;
import quotient.bot.http.ClockApi;
import quotient.bot.http.DoorMeter;
import quotient.bot.http.ExceptionsApi;
import quotient.bot.http.HealthApi;
import quotient.bot.http.HttpDoor;
import quotient.bot.http.IdempotentPosts;
import quotient.bot.http.MetricsApi;
import quotient.bot.http.PricingApi;
import quotient.bot.http.PricingHealthApi;
import quotient.bot.http.PrometheusFigures;
import quotient.bot.http.RoiApi;
import quotient.bot.http.Routes;
import quotient.bot.http.UsageApi;
import quotient.bot.settings.Settings;
import quotient.bot.slack.SlackRoutes;

/** Everything that is heard over HTTP, put together behind one port. */
final class HttpSide {

    private static final Duration SETTLING = Duration.ofSeconds(10);

    private HttpSide() {}

    /** A door that nobody listens at yet. */
    static HttpDoor door(
            Settings settings,
            Work work,
            SlackSide slack,
            DoorMeter meter,
            Clock clock,
            Optional<VirtualClock> virtual) {
        return HttpDoor.of(settings.bind(), settings.port(), routes(settings, work, slack, meter, clock, virtual));
    }

    private static List<Routes> routes(
            Settings settings,
            Work work,
            SlackSide slack,
            DoorMeter meter,
            Clock clock,
            Optional<VirtualClock> virtual) {
        Ports ports = work.ports();
        UseCases quotes = work.quotes();
        AlertUseCases alerts = work.alerts();
        Costs costs = work.costs();
        IdempotentPosts posts = new IdempotentPosts(ports.transactions(), ports.answers(), clock);
        List<Routes> routes = new ArrayList<>();
        routes.add(meter);
        slack.endpoint().map(SlackRoutes::new).ifPresent(routes::add);
        routes.add(new Bearers(settings.adminToken(), ports.tokens()));
        routes.add(new HealthApi(ports.deliveries(), slack::reach));
        routes.add(new PricingApi(quotes.quoting(), quotes.finding(), quotes.form(), ports.companies(), posts));
        routes.add(new UsageApi(costs.form(), costs.recording(), posts));
        routes.add(new PricingHealthApi(costs.checking(), costs.reporting(), ports.companies()));
        routes.add(new MetricsApi(
                new PrometheusFigures(meter, ports.deliveries(), costs.checking(), slack::reach, clock)));
        routes.add(new AlertsApi(alerts.raising(), alerts.finding(), alerts.kinds(), ports.companies(), posts, clock));
        routes.add(new ExceptionsApi(
                work.exceptions().opening(),
                work.exceptions().handling(),
                work.exceptions().finding(),
                work.exceptions().form(),
                ports.companies(),
                posts));
        routes.add(new RoiApi(work.roi(), ports.companies(), posts));
        routes.add(new ClockApi(virtual, ports.companies(), () -> slack.outbox().settle(SETTLING)));
        return List.copyOf(routes);
    }
}
