package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.workspace.team.Message;

/** What the README shows can be typed as it stands. */
class ReadmeTest {

    private static final Pattern QUOTE_LINE =
            Pattern.compile("`(/quote [^`]*\\d{3}[^`]*medium[^`]*|/quote k2p5[^`]*)`");
    private static final Pattern POSTED = Pattern.compile("-d (\\S+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private String readme;

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
    }

    @Test
    void everyLineToPriceGivesACard(@TempDir Path folder) {
        List<String> lines = QUOTE_LINE
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(2, lines.size());
        try (Premises premises = Premises.in(folder)) {
            for (String line : lines) {
                Message card = premises.types("U0REP", line);
                assertTrue(card.visible().contains("Q-100"), line + ": " + card.visible());
            }
        }
    }

    @Test
    void theRestExampleIsAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> fields = POSTED.matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        try (Premises premises = Premises.in(folder)) {
            URI path = premises.house().uri().resolve("/api/pricing/quote");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(path)
                                    .header("Authorization", "Bearer " + Premises.ADMIN_TOKEN)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(201, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"recommended_price\":0.50"), answer.body());
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> links =
                LINK.matcher(readme).results().map(found -> found.group(1)).toList();
        assertTrue(links.size() > 4, links.toString());
        links.forEach(link -> assertTrue(Files.exists(Path.of("..", link)), link));
    }
}
