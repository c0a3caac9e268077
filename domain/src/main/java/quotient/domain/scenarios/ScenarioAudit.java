package quotient.domain.scenarios;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.people.Actor;

/** How steps of a set of options are written down (P113): each with the figures that it was decided by. */
final class ScenarioAudit {

    private final AuditTrail trail;

    ScenarioAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void note(String action, ScenarioSet set, Actor actor, Instant at, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(figures(set));
        facts.putAll(more);
        trail.append(new AuditEntry(
                at,
                actor.id(),
                action,
                set.id().value(),
                Optional.of(set.policy().value()),
                facts));
        if (facts.containsKey("verdict")) {
            link(action, set, actor, at, facts);
        }
    }

    /** An executive's word stands under the quote as well, so that either tells why (P113). */
    private void link(String action, ScenarioSet set, Actor actor, Instant at, Map<String, String> facts) {
        Map<String, String> linked = new HashMap<>();
        linked.put("scenarios", set.id().value());
        for (String fact : List.of("verdict", "memo", "approver", "compliant", "average_margin_pct", "exceptions")) {
            linked.put(fact, facts.getOrDefault(fact, ""));
        }
        trail.append(new AuditEntry(
                at,
                actor.id(),
                "quote." + action.replace('.', '_'),
                set.quote().value(),
                Optional.of(set.policy().value()),
                linked));
    }

    private static Map<String, String> figures(ScenarioSet set) {
        Portfolio portfolio = set.portfolio();
        Map<String, String> facts = new HashMap<>();
        facts.put("quote", set.quote().value());
        facts.put("compliant", portfolio.compliant() + " of " + portfolio.size());
        facts.put("average_margin_pct", portfolio.meanMargin().shown().toPlainString());
        facts.put("advice", portfolio.advice().code());
        facts.put(
                "triggers",
                portfolio.triggers().stream().map(ReviewTrigger::sentence).collect(Collectors.joining(" ")));
        set.variants().forEach(variant -> facts.put("option_" + variant.letter(), figures(variant)));
        return facts;
    }

    private static String figures(Variant variant) {
        return variant.part().code() + ", " + variant.label() + ": price "
                + variant.price().offered().amount().toPlainString() + ", margin "
                + variant.price().margin()
                + ", guardrail " + variant.price().minimumMargin() + (variant.isCompliant() ? " kept" : " failed");
    }
}
