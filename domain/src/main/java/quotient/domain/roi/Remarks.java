package quotient.domain.roi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was said to figures in words (M17); each may be empty.
 *
 * @param reason why figures changed so much, or why an earlier entry is corrected
 * @param notes whatever helps to understand them
 * @param methodology what is measured in another way than before
 * @param business what else changed at the client at that time
 */
public record Remarks(String reason, String notes, String methodology, String business) {

    public static final Remarks NONE = new Remarks("", "", "", "");

    /** Those that were made, each under what it is about. */
    public Map<String, String> spoken() {
        Map<String, String> spoken = new LinkedHashMap<>();
        put(spoken, "Reason", reason);
        put(spoken, "Notes", notes);
        put(spoken, "Measured in another way", methodology);
        put(spoken, "Changes in the business", business);
        return spoken;
    }

    private static void put(Map<String, String> spoken, String name, String text) {
        if (!text.isEmpty()) {
            spoken.put(name, text);
        }
    }
}
