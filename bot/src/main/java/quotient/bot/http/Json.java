package quotient.bot.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How values look in answers: numbers as exact decimals without exponents, moments with their offset. */
final class Json {

    private static final Gson WRITER =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final int MOST_COST_DECIMALS = 6;
    private static final int CENTS = 2;
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    private Json() {}

    static String write(JsonObject object) {
        return WRITER.toJson(object);
    }

    static JsonPrimitive number(BigDecimal value) {
        return new JsonPrimitive(new LazilyParsedNumber(value.toPlainString()));
    }

    /** At least two decimals, six at the most, so that a fraction of a cent is seen. */
    static JsonPrimitive cost(BigDecimal amount) {
        BigDecimal rounded =
                amount.setScale(MOST_COST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return number(rounded.scale() < CENTS ? rounded.setScale(CENTS, RoundingMode.UNNECESSARY) : rounded);
    }

    static JsonElement orNull(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    static JsonArray texts(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /** ISO 8601 with the zone's offset, to the millisecond, which every database keeps. */
    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }
}
