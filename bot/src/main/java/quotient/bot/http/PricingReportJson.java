package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.policy.Model;
import quotient.domain.pricinghealth.PricingDay;
import quotient.domain.pricinghealth.PricingReport;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.reading.Word;
import quotient.domain.usage.UsageTotals;

/** Daily summaries as the REST API shows them; {@code by_segment} and {@code by_model} name only what there was. */
final class PricingReportJson {

    private PricingReportJson() {}

    static JsonObject of(PricingReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("from", report.from().toString());
        json.addProperty("to", report.to().toString());
        addQuotes(report.total(), json);
        JsonArray days = new JsonArray();
        report.days().forEach(day -> days.add(day(day)));
        json.add("days", days);
        return json;
    }

    /** Without what is under them. */
    static JsonObject figures(QuoteFigures figures) {
        JsonObject json = new JsonObject();
        json.addProperty("count", figures.count());
        json.addProperty("approved", figures.approved());
        json.addProperty("escalated", figures.escalated());
        json.addProperty("compliant", figures.compliant());
        json.addProperty("won", figures.won());
        json.addProperty("lost", figures.lost());
        json.add("avg_margin", PricingHealthJson.number(figures.averageMargin()));
        json.add("value", PricingHealthJson.amount(figures.value()));
        return json;
    }

    private static JsonObject day(PricingDay day) {
        JsonObject json = new JsonObject();
        json.addProperty("date", day.day().toString());
        addQuotes(day.quotes(), json);
        json.add("usage", usage(day.usage()));
        json.add("budget_utilization_pct", Json.number(day.budget().utilization()));
        json.add("usage_by_model", by(Model.values(), day.models(), PricingReportJson::usage));
        return json;
    }

    private static void addQuotes(QuoteFigures figures, JsonObject json) {
        figures(figures).entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        json.add("by_segment", by(Segment.values(), figures.bySegment(), PricingReportJson::figures));
        json.add("by_model", by(Model.values(), figures.byModel(), PricingReportJson::figures));
    }

    private static JsonObject usage(UsageTotals totals) {
        JsonObject json = new JsonObject();
        json.addProperty("tasks", totals.tasks());
        json.addProperty("input_tokens", totals.inputTokens());
        json.addProperty("output_tokens", totals.outputTokens());
        json.add("cost", Json.number(totals.cost().amount()));
        json.add("avg_cost_per_task", PricingHealthJson.amount(totals.averageCost()));
        return json;
    }

    private static <K extends Word, V> JsonObject by(K[] order, Map<K, V> values, Function<V, JsonObject> drawn) {
        JsonObject json = new JsonObject();
        Stream.of(order).filter(values::containsKey).forEach(key -> json.add(key.code(), drawn.apply(values.get(key))));
        return json;
    }
}
