package quotient.bot.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;

@DisplayName("What `./quotient demo` opens on: a company that looks alive")
class DemoTest {

    @Test
    @DisplayName("quotes, the return of two projects by D11-D14, and a page to look at them")
    void theCompanyHasAPast(@TempDir Path folder) throws IOException, InterruptedException {
        Settings settings = Settings.read(
                Map.of(
                        "QUOTIENT_PORT", "0",
                        "QUOTIENT_CLOCK", "virtual:2026-03-02T08:00:00-05:00",
                        "QUOTIENT_ADMIN_TOKEN", Premises.ADMIN_TOKEN),
                SettingsFile.find(Optional.empty(), folder));
        try (Demo demo = Demo.open(settings)) {
            assertTrue(demo.notes().get(0).startsWith("Open http://"), demo.notes()::toString);
            JsonObject report = got(demo.uri(), "/api/pricing/report").getAsJsonObject("report");
            assertTrue(report.get("count").getAsInt() > 0 && report.get("won").getAsInt() > 0, report::toString);
            for (String project : List.of("P-1001", "P-1002")) {
                JsonObject roi =
                        got(demo.uri(), "/api/projects/" + project + "/roi").getAsJsonObject("roi");
                assertEquals("improving", roi.get("trend").getAsString(), roi::toString);
                assertTrue(roi.get("monthly_benefit").getAsBigDecimal().signum() > 0, roi::toString);
            }
        }
    }

    private static JsonObject got(URI desk, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(desk.resolve(path))
                .header("Authorization", "Bearer " + Premises.ADMIN_TOKEN)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
