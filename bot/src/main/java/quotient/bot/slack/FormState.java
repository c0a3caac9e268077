package quotient.bot.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person has filled into a modal so far, by the block id of each input. */
public final class FormState {

    private FormState() {}

    /** Empty inputs are left out; several ticked boxes are joined by commas. */
    public static Map<String, String> of(View view) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (view.getState() == null || view.getState().getValues() == null) {
            return fields;
        }
        view.getState()
                .getValues()
                .forEach((block, actions) -> present(actions == null ? null : actions.values())
                        .forEach(value -> put(fields, block, text(value))));
        return fields;
    }

    /** What stands there; nothing where nothing was sent. */
    private static <T> Stream<T> present(Collection<T> values) {
        return values == null ? Stream.empty() : values.stream().filter(Objects::nonNull);
    }

    private static void put(Map<String, String> fields, String block, String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(block, text);
        }
    }

    private static String text(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return value.getSelectedOption().getValue();
        }
        if (value.getSelectedOptions() != null) {
            return present(value.getSelectedOptions())
                    .map(ViewState.SelectedOption::getValue)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(","));
        }
        return Stream.of(value.getSelectedUser(), value.getSelectedDate())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(value.getValue());
    }
}
