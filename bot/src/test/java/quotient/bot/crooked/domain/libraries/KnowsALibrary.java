package quotient.bot.crooked.domain.libraries;

import com.google.gson.JsonObject;

public final class KnowsALibrary {

    public JsonObject json() {
        return new JsonObject();
    }
}
