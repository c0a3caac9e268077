package quotient.domain.incidents;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import quotient.domain.alerts.Severity;
import quotient.domain.money.MoneyText;

/** One of the four steps that customers see of a recovery, and how far it is (O4, PRC §28). */
public record RecoveryStep(String name, boolean done, String detail) {

    static List<RecoveryStep> of(IncidentFile file) {
        return List.of(acknowledgement(file), rootCause(file), credit(file), prevention(file));
    }

    private static RecoveryStep acknowledgement(IncidentFile file) {
        RecoveryStep step = told("Acknowledge impact and timeline", file, false);
        return new RecoveryStep(step.name(), step.done(), step.detail() + speed(file));
    }

    /** How long the first customer waited; SEV-1 has a target of 30 minutes (PRC §28, "Recovery KPIs"). */
    private static String speed(IncidentFile file) {
        String target = file.incident().severity() == Severity.SEV1 ? " (target: under 30)" : "";
        return file.messages().stream()
                .filter(message -> message.status() == ClientMessage.Status.APPROVED)
                .flatMap(message -> message.decision().stream())
                .map(hand ->
                        Duration.between(file.incident().course().declared().at(), hand.at()))
                .min(Comparator.naturalOrder())
                .map(waited -> ", the first after " + waited.toMinutes() + " min" + target)
                .orElse("");
    }

    private static RecoveryStep rootCause(IncidentFile file) {
        String name = "Share the root cause in plain language";
        return file.incident().isOpen() ? new RecoveryStep(name, false, "when it is resolved") : told(name, file, true);
    }

    private static RecoveryStep told(String name, IncidentFile file, boolean ofTheEnd) {
        int affected = file.incident().report().clients().size();
        int told = file.told(ofTheEnd).size();
        return affected == 0
                ? new RecoveryStep(name, true, "no customer is affected")
                : new RecoveryStep(name, told == affected, told + " of " + affected + " customers told");
    }

    private static RecoveryStep credit(IncidentFile file) {
        String name = "Offer a service credit where appropriate";
        CreditGuidance guidance = CreditGuidance.of(file.incident().severity());
        List<String> approved = file.credits().stream()
                .filter(credit -> credit.status() == Credit.Status.APPROVED)
                .map(credit -> credit.client() + " " + MoneyText.cents(credit.amount()))
                .toList();
        return approved.isEmpty()
                ? new RecoveryStep(name, guidance == CreditGuidance.SEV4, "guidance: " + guidance.spoken())
                : new RecoveryStep(name, true, String.join(", ", approved));
    }

    private static RecoveryStep prevention(IncidentFile file) {
        String name = "Confirm prevention with owner and due date";
        return file.incident()
                .resolution()
                .map(end -> new RecoveryStep(name, true, end.prevention() + ", by " + end.due()))
                .orElseGet(() -> new RecoveryStep(name, false, "when it is resolved"));
    }
}
