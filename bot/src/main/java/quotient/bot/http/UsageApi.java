package quotient.bot.http;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quotient.domain.people.Actor;
import quotient.domain.usage.RecordingUsage;
import quotient.domain.usage.UsageForm;

/**
 * What tasks have cost, reported: {@code POST /api/usage} with {@code {"usage": [{"id", "at", "model", "input_tokens",
 * "output_tokens", "cost", "client", "essential"}]}}, 1 to 1,000 at once.
 */
public final class UsageApi implements Routes {

    private static final String USAGE = "usage";

    private final UsageForm form;
    private final RecordingUsage recording;
    private final IdempotentPosts posts;

    public UsageApi(UsageForm form, RecordingUsage recording, IdempotentPosts posts) {
        this.form = form;
        this.recording = recording;
        this.posts = posts;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.post("/api/usage", this::record);
    }

    private void record(Context context) {
        Actor caller = Bearers.caller(context);
        List<Map<String, String>> rows = Body.rows(context, USAGE, UsageForm.MOST_AT_ONCE);
        posts.answer(context, Map.of(USAGE, question(rows)), () -> record(caller, rows));
    }

    private Answer record(Actor caller, List<Map<String, String>> rows) {
        return recording
                .record(caller, form.read(rows, i -> USAGE + "[" + i + "]"))
                .match(UsageApi::recorded, refusal -> {
                    throw Problem.of(refusal).refused();
                });
    }

    private static String question(List<Map<String, String>> rows) {
        return rows.stream().map(TreeMap::new).toList().toString();
    }

    private static Answer recorded(RecordingUsage.Recorded recorded) {
        JsonObject body = new JsonObject();
        body.addProperty("success", true);
        body.addProperty("recorded", recorded.recorded());
        body.addProperty("duplicates", recorded.duplicates());
        return Answer.of(201, body);
    }
}
