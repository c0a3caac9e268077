package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptedDeal;
import quotient.domain.dealexceptions.ExceptionEnd;
import quotient.domain.dealexceptions.ProgressEntry;
import quotient.domain.dealexceptions.RegistryRisk;
import quotient.domain.dealexceptions.Review;
import quotient.domain.people.PersonId;

/** An exception as the REST API shows it, with its age on a day. */
final class ExceptionJson {

    private final DealException exception;
    private final ZoneId zone;
    private final JsonObject json = new JsonObject();

    private ExceptionJson(DealException exception, ZoneId zone) {
        this.exception = exception;
        this.zone = zone;
    }

    /** @param zone of the company; moments are told in it */
    static JsonObject of(DealException exception, LocalDate today, ZoneId zone) {
        return new ExceptionJson(exception, zone).draw(today);
    }

    static JsonObject risk(RegistryRisk risk) {
        JsonObject json = new JsonObject();
        json.addProperty("success", true);
        json.addProperty("open", risk.open());
        json.addProperty("oldest_days", risk.oldestDays());
        json.addProperty("aging_risk", risk.agingRisk());
        json.addProperty("risk_level", risk.level().code());
        json.addProperty("recommended_action", risk.level().recommended().code());
        json.addProperty("summary", risk.summary());
        json.addProperty("message", risk.message());
        return json;
    }

    private JsonObject draw(LocalDate today) {
        json.addProperty("exception_id", exception.id().value());
        json.addProperty("status", exception.status().code());
        deal(exception.deal());
        json.addProperty("reason", exception.reason());
        agreed();
        aging(Aging.of(exception, today));
        json.add("owner", Json.orNull(exception.owner().map(PersonId::value)));
        json.add("margin_recovered_pct", Json.number(exception.recovered()));
        json.add("progress", progress());
        json.add("reviews", reviews());
        json.add("end", exception.end().<JsonElement>map(this::end).orElse(JsonNull.INSTANCE));
        return json;
    }

    private void deal(ExceptedDeal deal) {
        json.addProperty("quote_id", deal.quote().value());
        json.add("account", Json.orNull(deal.account()));
        json.addProperty("segment", deal.segment().code());
        json.add("standard_price", Json.number(deal.standardPrice().amount()));
        json.add("exception_price", Json.number(deal.exceptionPrice().amount()));
        json.add("minimum_margin_pct", Json.number(deal.minimumMargin().value()));
        json.add("margin_pct", Json.number(deal.margin()));
        json.add("margin_impact_pct", Json.number(deal.gap()));
    }

    private void agreed() {
        JsonObject approval = new JsonObject();
        approval.addProperty("name", exception.approval().name());
        approval.addProperty("role", exception.approval().role());
        json.add("approved_by", approval);
        JsonObject plan = new JsonObject();
        plan.addProperty("kind", exception.plan().kind().code());
        plan.addProperty("description", exception.plan().description());
        json.add("recovery_plan", plan);
        json.addProperty("target_recovery_date", exception.plan().target().toString());
    }

    private void aging(Aging aging) {
        json.addProperty("opened_on", exception.openedOn().toString());
        json.addProperty("reviewed_on", exception.reviewedOn().toString());
        json.addProperty("age_days", aging.days());
        json.addProperty("band", aging.band().code());
        json.addProperty("next_action", aging.next().code());
        json.addProperty("flagged_for_repricing", aging.repricing());
    }

    private JsonArray progress() {
        JsonArray array = new JsonArray();
        for (ProgressEntry entry : exception.progress()) {
            JsonObject one = new JsonObject();
            one.add("margin_recovered_pct", Json.number(entry.recovered()));
            one.addProperty("note", entry.hand().why());
            one.addProperty("by", entry.hand().name());
            one.addProperty("at", Json.moment(entry.hand().at(), zone));
            array.add(one);
        }
        return array;
    }

    private JsonArray reviews() {
        JsonArray array = new JsonArray();
        for (Review review : exception.reviews()) {
            JsonObject one = new JsonObject();
            one.addProperty("outcome", review.outcome().code());
            one.addProperty("on", review.day().toString());
            one.addProperty("by", review.hand().name());
            one.addProperty("role", review.role());
            one.addProperty("why", review.hand().why());
            array.add(one);
        }
        return array;
    }

    private JsonObject end(ExceptionEnd end) {
        JsonObject one = new JsonObject();
        one.add("margin_pct", end.margin().<JsonElement>map(Json::number).orElse(JsonNull.INSTANCE));
        one.addProperty("by", end.hand().name());
        one.addProperty("at", Json.moment(end.hand().at(), zone));
        one.addProperty("why", end.hand().why());
        return one;
    }
}
