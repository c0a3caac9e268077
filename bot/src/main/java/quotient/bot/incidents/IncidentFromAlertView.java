package quotient.bot.incidents;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Modal;
import quotient.bot.blocks.Text;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.incidents.IncidentForm;

/** The button on an alert that declares an incident from it, and the form filled with what the alert knows (X17). */
public final class IncidentFromAlertView {

    private IncidentFromAlertView() {}

    public static JsonObject button(AlertId alert) {
        return Blocks.danger(Blocks.button("Declare incident…", Actions.DECLARE_FROM_ALERT, alert.value()));
    }

    /**
     * @param names of customers; one that is not among them is left out, since no form may name it
     * @param responseUrl where the answer goes
     */
    static Modal form(Alert alert, List<String> names, String responseUrl) {
        Optional<String> client = alert.client().filter(named -> names.stream().anyMatch(named::equalsIgnoreCase));
        return IncidentModalView.declaration(
                Actions.DECLARE_FROM_ALERT,
                names,
                alert.id() + " " + responseUrl,
                alert.severity(),
                Optional.of(Text.shorten(alert.headline(), IncidentForm.LONGEST)),
                client);
    }
}
