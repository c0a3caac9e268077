package quotient.bot.http;

import com.google.gson.JsonObject;
import io.javalin.http.Context;

/** A status and a JSON body. */
record Answer(int status, String body) {

    static Answer of(int status, JsonObject body) {
        return new Answer(status, Json.write(body));
    }

    void send(Context context) {
        context.status(status).contentType("application/json").result(body);
    }
}
