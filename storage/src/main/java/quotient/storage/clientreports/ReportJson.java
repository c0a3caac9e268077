package quotient.storage.clientreports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import quotient.domain.clientreports.ClientReport;

/** What a client reads, as one JSON object; its records by their own names, days and months as ISO 8601 has them. */
final class ReportJson {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(LocalDate.class, adapter(LocalDate::parse))
            .registerTypeAdapter(YearMonth.class, adapter(YearMonth::parse))
            .create();

    private ReportJson() {}

    static String write(ClientReport report) {
        return GSON.toJson(report);
    }

    static ClientReport read(String json) {
        return GSON.fromJson(json, ClientReport.class);
    }

    private static <T> TypeAdapter<T> adapter(Function<String, T> parse) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(value.toString());
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }
        };
    }
}
