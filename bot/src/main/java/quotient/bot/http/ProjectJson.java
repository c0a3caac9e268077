package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;
import quotient.domain.roi.Flag;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricSet;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.Project;
import quotient.domain.roi.RecordingMetrics.Entered;
import quotient.domain.roi.RegisteringClients.Registered;
import quotient.domain.roi.Snapshot;

/** Clients, projects and what is measured, as the REST API shows them, by the names of MET 2.1. */
final class ProjectJson {

    private ProjectJson() {}

    static JsonObject client(Registered made) {
        ClientProfile profile = made.profile();
        JsonObject client = new JsonObject();
        client.addProperty("client_id", profile.id());
        client.addProperty("name", profile.client());
        client.add("segment", Json.orNull(made.client().segment().map(Segment::code)));
        client.add("industry", Json.orNull(profile.industry()));
        client.add("company_size", Json.orNull(profile.size()));
        client.add("annual_revenue_range", Json.orNull(profile.revenueRange()));
        client.add("onboarding_date", day(profile.onboardedOn()));
        client.add("contract_value", money(profile.contractValue()));
        client.add("primary_contact", Json.orNull(profile.primaryContact()));
        client.addProperty("status", profile.status().code());
        client.add("owner", Json.orNull(made.client().owner().map(PersonId::value)));
        return whole("client_id", profile.id(), "client", client);
    }

    static JsonObject project(Project made) {
        JsonObject project = new JsonObject();
        project.addProperty("project_id", made.id().value());
        project.addProperty("client", made.client());
        project.addProperty("name", made.name());
        project.add("solution_type", Json.orNull(made.solutionType()));
        project.add("start_date", day(made.dates().start()));
        project.add("go_live_date", day(made.dates().goLive()));
        project.add("completion_date", day(made.dates().completion()));
        project.addProperty("status", made.status().code());
        project.add("one_off_cost", money(made.terms().oneOffCost()));
        project.add("gross_margin_pct", Json.number(made.terms().grossMargin().value()));
        project.add("hourly_rate", Json.number(made.terms().hourlyRate().amount()));
        project.add(
                "team_size",
                made.scope().teamSize().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        project.add("success_criteria", Json.orNull(made.scope().successCriteria()));
        project.add("sacred_cows", Json.orNull(made.scope().sacredCows()));
        return whole("project_id", made.id().value(), "project", project);
    }

    /** @param zone of the company; moments are told in it */
    static JsonObject entered(Entered entered, ZoneId zone) {
        Snapshot entry = entered.snapshot();
        JsonObject json = new JsonObject();
        json.addProperty("project_id", entry.project().value());
        json.addProperty("number", entry.number());
        json.addProperty(
                entry.isBaseline() ? "capture_date" : "measurement_date",
                entry.day().toString());
        entry.period().ifPresent(period -> json.addProperty("measurement_period", period.code()));
        json.addProperty("status", entry.status().code());
        json.addProperty(
                "needs_review",
                entry.verdict().isEmpty()
                        && (entry.isBaseline() || !entered.flags().isEmpty()));
        json.add("metrics", metrics(entry.metrics()));
        MonthlyCost.of(entry.metrics()).ifPresent(cost -> json.add("derived", derived(cost)));
        json.add("flags", flags(entered));
        json.add(
                "corrects",
                entered.corrected()
                        .<JsonElement>map(old -> new JsonPrimitive(old.number()))
                        .orElse(JsonNull.INSTANCE));
        json.addProperty("entered_by", entry.entered().name());
        json.addProperty("entered_at", Json.moment(entry.entered().at(), zone));
        json.add(
                "reviewed_by",
                Json.orNull(entry.verdict().map(verdict -> verdict.hand().name())));
        return json;
    }

    private static JsonObject metrics(MetricSet metrics) {
        JsonObject json = new JsonObject();
        metrics.values().forEach((metric, value) -> json.add(metric.code(), Json.number(value.amount())));
        metrics.periodType().ifPresent(period -> json.addProperty(Metric.PERIOD_TYPE.code(), period.code()));
        return json;
    }

    private static JsonObject derived(MonthlyCost cost) {
        JsonObject json = new JsonObject();
        json.add(Metric.TOTAL_MONTHLY_COST.code(), Json.number(cost.total().setScale(2, RoundingMode.HALF_EVEN)));
        json.add(Metric.TOTAL_ANNUAL_COST.code(), Json.number(cost.annual().setScale(2, RoundingMode.HALF_EVEN)));
        return json;
    }

    private static JsonArray flags(Entered entered) {
        JsonArray array = new JsonArray();
        for (Flag flag : entered.flags()) {
            JsonObject one = new JsonObject();
            one.addProperty("metric", flag.metric().code());
            one.addProperty("kind", flag.kind().code());
            one.addProperty("reason", flag.reason());
            array.add(one);
        }
        return array;
    }

    private static JsonObject whole(String idName, String id, String name, JsonObject inner) {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        body.addProperty(idName, id);
        body.add(name, inner);
        return body;
    }

    private static JsonElement day(Optional<LocalDate> day) {
        return Json.orNull(day.map(LocalDate::toString));
    }

    private static JsonElement money(Optional<Money> money) {
        return money.<JsonElement>map(some -> Json.number(some.amount())).orElse(JsonNull.INSTANCE);
    }
}
