package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;

/** One page of a longer list, and the cursor to the next. */
record Page<T>(List<T> items, String next) {
    private static final String MARK = "next:";

    static <T> Page<T> of(List<T> all, Call call, int usual) {
        int from = Math.min(position(call.text("cursor")), all.size());
        int to = Math.min(from + call.limit(usual), all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? cursor(to) : "");
    }

    private static String cursor(int position) {
        return Base64.getUrlEncoder().encodeToString((MARK + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Math.max(0, Integer.parseInt(text.substring(MARK.length())));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unknown) {
            throw new Refusal("invalid_cursor");
        }
    }

    JsonObject metadata() {
        return Json.of("next_cursor", next);
    }
}
