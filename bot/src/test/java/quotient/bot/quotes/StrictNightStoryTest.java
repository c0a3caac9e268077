package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.pricing.QuoteFilter;

@DisplayName("O5: where the nights are strict, opus waits for the morning unless a client or an incident needs it")
class StrictNightStoryTest {

    private static final String LINE = "/quote opus low startup 2000 800";
    private static final String REFUSED = "From 23:00 to 08:00 (America/New_York) opus is kept for incidents and named"
            + " clients. Name the client, or quote k2p5 or sonnet now.";

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder, Map.of("QUOTIENT_NIGHT_GUARD", "strict"));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("O5: by day it passes; at 23:30 it is refused in a sentence, in Slack and with 429 over REST")
    void refusedAtNight() throws IOException, InterruptedException {
        assertTrue(premises.types("U0REP", LINE).visible().contains("Q-1001"));
        assertEquals(201, posted().statusCode());
        premises.pass(Duration.ofHours(15).plusMinutes(30));
        assertTrue(premises.types("U0REP", LINE).visible().contains(REFUSED));
        HttpResponse<String> refused = posted();
        assertEquals(429, refused.statusCode());
        assertEquals(List.of("30600"), refused.headers().allValues("Retry-After"), "until 08:00");
        assertTrue(refused.body().contains(REFUSED), refused.body());
        assertEquals(2, quotes());
        assertTrue(premises.types("U0REP", LINE + " client=\"Acme & Sons\"")
                .visible()
                .contains("Q-1003"));
    }

    @Test
    @DisplayName("O5: an open SEV-1 opens the night, a smaller incident does not")
    void openInAnIncident() throws IOException, InterruptedException {
        premises.pass(Duration.ofHours(15).plusMinutes(30));
        premises.types("U0LEAD", "/incident declare sev3 a report is late");
        assertTrue(premises.types("U0REP", LINE).visible().contains(REFUSED));
        premises.types("U0LEAD", "/incident declare sev1 quotes answer slowly");
        assertTrue(premises.types("U0REP", LINE).visible().contains("Q-1001"));
        assertEquals(201, posted().statusCode());
    }

    private int quotes() {
        QuoteFilter all = new QuoteFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return premises.house()
                .ports()
                .quotes()
                .list(all, 9, Optional.empty())
                .items()
                .size();
    }

    private HttpResponse<String> posted() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(premises.house().uri().resolve("/api/pricing/quote"))
                .header("Authorization", "Bearer " + Premises.ADMIN_TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "model=opus&complexity=low&segment=startup&estimated_input=2000&estimated_output=800"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
