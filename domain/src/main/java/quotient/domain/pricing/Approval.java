package quotient.domain.pricing;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.people.Role;

/**
 * What one set of roles is asked about one quote: every rule that demands them, asked once. Only an open one can be
 * decided.
 */
public sealed interface Approval {

    List<ApprovalNeed> needs();

    <R> R match(Function<? super Open, ? extends R> open, Function<? super Decided, ? extends R> decided);

    default Set<Role> deciders() {
        return needs().get(0).deciders();
    }

    /** Unique within its quote. */
    default String name() {
        return ApprovalNeed.nameOf(deciders());
    }

    /** As a sentence says it: {@code sales manager}, {@code RevOps or legal}. */
    default String spoken() {
        return deciders().stream().map(Role::spoken).collect(Collectors.joining(" or "));
    }

    /** With articles: {@code the sales manager}, {@code RevOps or legal}. */
    default String called() {
        return deciders().stream().map(Role::called).collect(Collectors.joining(" or "));
    }

    default boolean isOpen() {
        return match(open -> true, decided -> false);
    }

    default boolean asksForCertification() {
        return needs().stream().anyMatch(need -> need.rule() == ApprovalNeed.Rule.CERTIFICATION);
    }

    /** Whether whoever approves lets a guardrail be broken. */
    default boolean asksForException() {
        return needs().stream().anyMatch(need -> need.rule() == ApprovalNeed.Rule.GUARDRAIL);
    }

    record Open(List<ApprovalNeed> needs) implements Approval {
        public Open {
            needs = atLeastOne(needs);
        }

        public Decided decide(Decision decision) {
            return new Decided(needs, decision);
        }

        @Override
        public <R> R match(Function<? super Open, ? extends R> open, Function<? super Decided, ? extends R> decided) {
            return open.apply(this);
        }
    }

    record Decided(List<ApprovalNeed> needs, Decision decision) implements Approval {
        public Decided {
            needs = atLeastOne(needs);
        }

        @Override
        public <R> R match(Function<? super Open, ? extends R> open, Function<? super Decided, ? extends R> decided) {
            return decided.apply(this);
        }
    }

    /** One open approval for each set of deciders, in the order in which the rules asked. */
    static List<Approval> askFor(List<ApprovalNeed> needs) {
        return needs.stream()
                .map(ApprovalNeed::deciders)
                .distinct()
                .map(deciders -> askOf(deciders, needs))
                .toList();
    }

    private static Approval askOf(Set<Role> deciders, List<ApprovalNeed> needs) {
        return new Open(
                needs.stream().filter(need -> need.deciders().equals(deciders)).toList());
    }

    private static List<ApprovalNeed> atLeastOne(List<ApprovalNeed> needs) {
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("an approval needs a rule that asks for it");
        }
        return List.copyOf(needs);
    }
}
