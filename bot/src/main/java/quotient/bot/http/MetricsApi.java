package quotient.bot.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import quotient.domain.people.Permission;

/** Figures for Prometheus, for those who may see what the company spends. */
public final class MetricsApi implements Routes {

    static final String PATH = "/metrics";
    private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusFigures figures;

    public MetricsApi(PrometheusFigures figures) {
        this.figures = figures;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.get(PATH, this::answer);
    }

    private void answer(Context context) {
        Permission.SEE_PRICING_HEALTH.refusalFor(Bearers.caller(context)).ifPresent(refusal -> {
            throw Problem.of(refusal).refused();
        });
        context.contentType(TEXT_FORMAT).result(figures.scrape());
    }
}
