package quotient.domain.alerts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Changing who is told of what and how often, and trying it out beforehand. */
public final class SettingAlertRules {

    private final Transactions transactions;
    private final AlertRules rules;
    private final AlertKinds kinds;
    private final Routing routing;
    private final AlertLine line;
    private final AuditTrail audit;
    private final Clock clock;

    public SettingAlertRules(
            Transactions transactions,
            AlertRules rules,
            AlertKinds kinds,
            Routing routing,
            AlertLine line,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.kinds = kinds;
        this.routing = routing;
        this.line = line;
        this.audit = audit;
        this.clock = clock;
    }

    public RoutingTable table() {
        return routing.table();
    }

    public KindSettings settings(String kind) {
        return routing.settings(kind);
    }

    /** @throws quotient.domain.outcome.InvalidInput with a sentence for each line that cannot be read */
    public Outcome<RoutingTable> route(Actor actor, String text) {
        RoutingTable table = RoutingTable.read(text, kinds);
        return permitted(actor, () -> {
            rules.keepRoutes(table.text());
            record(actor, "alert_routes.changed", "routes", Map.of("routes", table.text()));
            return table;
        });
    }

    /** From now on only what is one level worse is said of this kind. */
    public Outcome<KindSettings> tighten(Actor actor, String kind) {
        kinds.require(kind);
        return permitted(actor, () -> {
            KindSettings tighter = routing.settings(kind).tighter();
            rules.keepSettings(kind, tighter);
            record(
                    actor,
                    "alert_kind.tightened",
                    kind,
                    Map.of("at_least", tighter.atLeast().code()));
            return tighter;
        });
    }

    /** From now on alerts of this kind are grouped, repeated and resolved so; what waits already waits as it did. */
    public Outcome<KindSettings> change(Actor actor, String kind, KindSettings settings) {
        kinds.require(kind);
        return permitted(actor, () -> {
            rules.keepSettings(kind, settings);
            record(actor, "alert_kind.changed", kind, facts(settings));
            return settings;
        });
    }

    private static Map<String, String> facts(KindSettings settings) {
        return Map.of(
                KindSettingsForm.GATHER, KindSettingsForm.spoken(settings.gather()),
                KindSettingsForm.INTERVAL, KindSettingsForm.spoken(settings.interval()),
                KindSettingsForm.REPEAT, KindSettingsForm.spoken(settings.repeat()),
                KindSettingsForm.QUIET, KindSettingsForm.spoken(settings.quiet()),
                KindSettingsForm.AT_LEAST, settings.atLeast().code());
    }

    /** What would happen if such a signal came now: every stage's answer, with nothing said and nothing kept. */
    public List<AlertReasons.Reason> preview(Signal signal) {
        Instant now = clock.instant();
        Alert alert = Alert.opened(AlertId.ofNumber(1), signal);
        Instant waited = now.plus(routing.settings(signal.kind()).gather());
        return transactions.read(() ->
                line.rehearse(new Saying(alert, Occasion.OPENED, Said.CARD, signal.headline(), List.of(), waited)));
    }

    private <T> Outcome<T> permitted(Actor actor, java.util.function.Supplier<T> change) {
        return Permission.SILENCE_ALERTS
                .refusalFor(actor)
                .<Outcome<T>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(transactions.write(change)));
    }

    private void record(Actor actor, String action, String subject, Map<String, String> facts) {
        audit.append(new AuditEntry(clock.instant(), actor.id(), action, subject, Optional.empty(), facts));
    }
}
