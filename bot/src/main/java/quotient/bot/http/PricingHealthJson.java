package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.pricinghealth.HealthIssue;
import quotient.domain.pricinghealth.ModelCost;
import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.pricinghealth.Traffic;
import quotient.domain.usage.BudgetLevel;
import quotient.domain.usage.TaskUsage;

/** The health of pricing as the REST API shows it. */
final class PricingHealthJson {

    private static final int NANOS_DECIMALS = 6;

    private PricingHealthJson() {}

    /** @param zone of the company; moments are told in it */
    static JsonObject health(PricingHealth health, ZoneId zone) {
        JsonObject json = new JsonObject();
        json.addProperty("status", health.status().code());
        json.add(
                "reasons",
                Json.texts(health.issues().stream().map(HealthIssue::sentence).toList()));
        json.addProperty("as_of", Json.moment(health.at(), zone));
        json.addProperty("date", health.day().toString());
        addBudget(health, json);
        cost(health.all(), json);
        JsonArray models = new JsonArray();
        health.models().forEach(model -> models.add(model(model)));
        json.add("models", models);
        json.add("costly_tasks", costly(health, zone));
        json.add("quotes", PricingReportJson.figures(health.quotes()));
        json.add("quote_system", traffic(health, zone));
        JsonArray issues = new JsonArray();
        health.issues().forEach(issue -> issues.add(issue(issue)));
        json.add("issues", issues);
        return json;
    }

    /** The seeds' names stand at the top: {@code .budget_utilization_pct}, {@code .budget_alert_level} (P103). */
    static void addStatus(PricingHealth health, JsonObject json) {
        json.addProperty("status", health.status().code());
        addBudget(health, json);
    }

    private static void addBudget(PricingHealth health, JsonObject json) {
        BudgetLevel level = health.budget().level();
        json.add("daily_cost", Json.number(health.budget().spent().amount()));
        json.add("daily_budget", Json.number(health.budget().budget().amount()));
        json.addProperty("currency", health.budget().budget().currency().getCurrencyCode());
        json.add("budget_utilization_pct", Json.number(health.budget().utilization()));
        json.addProperty("budget_alert_level", level.alert());
        json.addProperty("budget_exhausted", level == BudgetLevel.EXHAUSTED);
        json.addProperty("non_essential_paused", level.pauses() || health.tasksInHour() >= health.hourlyCap());
        json.addProperty("tasks_this_hour", health.tasksInHour());
        json.addProperty("hourly_request_cap", health.hourlyCap());
    }

    private static JsonObject model(ModelCost cost) {
        JsonObject json = new JsonObject();
        json.add("model", Json.orNull(cost.model().map(Model::code)));
        json.add("cost", Json.number(cost.today().cost().amount()));
        json.addProperty("input_tokens", cost.today().inputTokens());
        json.addProperty("output_tokens", cost.today().outputTokens());
        cost(cost, json);
        return json;
    }

    private static void cost(ModelCost cost, JsonObject json) {
        json.addProperty("tasks_completed", cost.today().tasks());
        json.add("avg_cost_per_task", amount(cost.today().averageCost()));
        json.add("baseline_cost_per_task", amount(cost.baseline()));
        json.add("cost_change_pct", number(cost.changePercent()));
        json.addProperty("cost_spike", cost.isSpike());
    }

    private static JsonObject costly(PricingHealth health, ZoneId zone) {
        JsonObject json = new JsonObject();
        json.addProperty("count", health.all().today().costly());
        JsonArray latest = new JsonArray();
        health.costly().forEach(task -> latest.add(task(task, zone)));
        json.add("latest", latest);
        return json;
    }

    private static JsonObject task(TaskUsage task, ZoneId zone) {
        JsonObject json = new JsonObject();
        json.addProperty("id", task.id());
        json.addProperty("at", Json.moment(task.at(), zone));
        json.addProperty("model", task.model().code());
        json.add("cost", Json.number(task.cost().amount()));
        json.add("client", Json.orNull(task.client()));
        return json;
    }

    /** Of this process alone, over the last sixty minutes. */
    private static JsonObject traffic(PricingHealth health, ZoneId zone) {
        Traffic.LastHour hour = health.traffic();
        JsonObject json = new JsonObject();
        json.addProperty("since", Json.moment(health.since(), zone));
        json.addProperty("requests", hour.asked());
        json.addProperty("answered", hour.answered());
        json.addProperty("refused", hour.refused());
        json.addProperty("failed", hour.failed());
        json.add("success_rate_pct", share(hour.answered(), hour.asked()));
        json.add("error_rate_pct", share(hour.failed(), hour.asked()));
        json.addProperty("down_minutes", hour.downMinutes());
        JsonObject latency = new JsonObject();
        latency.add("p50", millis(hour.latency().map(Traffic.Latency::p50)));
        latency.add("p95", millis(hour.latency().map(Traffic.Latency::p95)));
        latency.add("p99", millis(hour.latency().map(Traffic.Latency::p99)));
        json.add("latency_ms", latency);
        return json;
    }

    private static JsonObject issue(HealthIssue issue) {
        JsonObject json = new JsonObject();
        json.addProperty("code", issue.code());
        json.addProperty("severity", issue.severity().code());
        json.addProperty("message", issue.sentence());
        json.addProperty("owner", issue.owner().code());
        json.addProperty("action", issue.action());
        return json;
    }

    private static JsonElement share(long part, long whole) {
        return number(
                whole == 0
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(part * 100)
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_EVEN)));
    }

    private static JsonElement millis(Optional<Duration> duration) {
        return number(duration.map(
                time -> BigDecimal.valueOf(time.toNanos(), NANOS_DECIMALS).setScale(1, RoundingMode.HALF_UP)));
    }

    static JsonElement amount(Optional<Money> money) {
        return money.<JsonElement>map(value -> Json.cost(value.amount())).orElse(JsonNull.INSTANCE);
    }

    static JsonElement number(Optional<BigDecimal> value) {
        return value.<JsonElement>map(Json::number).orElse(JsonNull.INSTANCE);
    }
}
