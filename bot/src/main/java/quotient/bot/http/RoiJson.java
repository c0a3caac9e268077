package quotient.bot.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.reading.Word;
import quotient.domain.roi.Figure;
import quotient.domain.roi.MonthOfReturn;
import quotient.domain.roi.PresentValue;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Snapshot;

/**
 * A return as the REST API shows it: figures by the names of MET 2.1, rounded as D14 says. One that is not available is
 * {@code null}, with its reason under {@code notes}; a payback that never comes is {@code "never"}.
 */
final class RoiJson {

    private static final int CENTS = 2;

    private RoiJson() {}

    static JsonObject of(Roi roi) {
        JsonObject json = new JsonObject();
        json.addProperty("project_id", roi.of().project().id().value());
        json.addProperty("client", roi.of().project().client());
        json.addProperty(
                "currency", roi.of().project().terms().hourlyRate().currency().getCurrencyCode());
        json.addProperty("as_of", roi.asOf().toString());
        json.addProperty("period_analyzed", roi.period());
        json.add("baseline_date", day(roi.of().history().baseline()));
        json.add(
                "measurement_date",
                day(roi.of().history().measurements(roi.asOf()).stream().reduce((first, second) -> second)));
        for (RoiFigure figure : RoiFigure.values()) {
            json.add(figure.code(), value(roi, figure));
        }
        json.add("trend", Json.orNull(roi.trend().map(Word::code)));
        json.addProperty("confidence", roi.confidence().code());
        json.add("months", months(roi));
        json.add("notes", notes(roi));
        return json;
    }

    /** With the figures that a discount rate gives, and the reason for each that it does not. */
    static void discounted(JsonObject json, PresentValue value) {
        json.add(PresentValue.FIELD, Json.number(value.rate()));
        json.add("npv", value.shownNpv().<JsonElement>map(Json::number).orElse(JsonNull.INSTANCE));
        json.add(
                "irr_percentage",
                value.shownIrr().<JsonElement>map(Json::number).orElse(JsonNull.INSTANCE));
        JsonObject notes = json.getAsJsonObject("notes");
        if (!value.npv().note().isEmpty()) {
            notes.addProperty("npv", value.npv().note());
        }
        if (!value.irr().note().isEmpty()) {
            notes.addProperty("irr_percentage", value.irr().note());
        }
    }

    private static JsonElement value(Roi roi, RoiFigure which) {
        Figure figure = roi.figure(which);
        return roi.shown(which)
                .<JsonElement>map(Json::number)
                .or(() -> figure.word()
                        .filter(word -> !word.equals(Figure.NOT_YET))
                        .map(JsonPrimitive::new))
                .orElse(JsonNull.INSTANCE);
    }

    private static JsonObject notes(Roi roi) {
        JsonObject notes = new JsonObject();
        roi.figures().forEach((figure, value) -> {
            if (!value.note().isEmpty()) {
                notes.addProperty(figure.code(), value.note());
            }
        });
        roi.remarks().forEach(notes::addProperty);
        return notes;
    }

    private static JsonArray months(Roi roi) {
        JsonArray months = new JsonArray();
        for (MonthOfReturn month : roi.months()) {
            JsonObject one = new JsonObject();
            one.addProperty("month", month.month().toString());
            one.add("measurement_date", Json.orNull(month.measuredOn().map(LocalDate::toString)));
            one.add("monthly_benefit", Json.number(month.benefit().setScale(CENTS, RoundingMode.HALF_EVEN)));
            one.add("ai_solution_cost", Json.number(month.aiCost().setScale(CENTS, RoundingMode.HALF_EVEN)));
            months.add(one);
        }
        return months;
    }

    private static JsonElement day(Optional<Snapshot> entry) {
        return Json.orNull(entry.map(Snapshot::day).map(LocalDate::toString));
    }
}
