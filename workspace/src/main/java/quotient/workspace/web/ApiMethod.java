package quotient.workspace.web;

import com.google.gson.JsonObject;

/** Carries a method out; what it returns goes out beside {@code "ok": true}. Throws a Refusal else. */
@FunctionalInterface
interface ApiMethod {
    JsonObject carryOut(Call call);
}
