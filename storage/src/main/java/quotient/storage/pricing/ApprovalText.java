package quotient.storage.pricing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import quotient.domain.people.Role;
import quotient.domain.pricing.ApprovalNeed;
import quotient.storage.database.Words;

/** Why an approval is asked for, and what it was made to depend on, as JSON in one column. */
public final class ApprovalText {
    private ApprovalText() {}

    public static String writeNeeds(List<ApprovalNeed> needs) {
        JsonArray written = new JsonArray();
        for (ApprovalNeed need : needs) {
            JsonObject one = new JsonObject();
            one.addProperty("rule", Words.code(need.rule()));
            one.addProperty("deciders", Words.codes(need.deciders()));
            one.addProperty("reason", need.reason());
            one.addProperty("source", need.source());
            written.add(one);
        }
        return written.toString();
    }

    public static List<ApprovalNeed> readNeeds(String json) {
        List<ApprovalNeed> needs = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject one = element.getAsJsonObject();
            needs.add(new ApprovalNeed(
                    Words.read(one.get("rule").getAsString(), ApprovalNeed.Rule.class),
                    Words.readSet(one.get("deciders").getAsString(), Role.class),
                    one.get("reason").getAsString(),
                    one.get("source").getAsString()));
        }
        return needs;
    }

    public static String writeTexts(List<String> texts) {
        JsonArray written = new JsonArray();
        texts.forEach(written::add);
        return written.toString();
    }

    public static List<String> readTexts(String json) {
        List<String> texts = new ArrayList<>();
        JsonParser.parseString(json).getAsJsonArray().forEach(text -> texts.add(text.getAsString()));
        return texts;
    }
}
