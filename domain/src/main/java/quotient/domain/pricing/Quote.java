package quotient.domain.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.people.Actor;
import quotient.domain.policy.PolicyVersion;

/**
 * A priced offer and where it stands. What was asked, the price and the policy never change within a revision; the rest
 * moves on with every step, and {@link #version()} with it. Every earlier revision stands in the audit log.
 *
 * @param author the id of the actor who made it
 * @param authorName as they were called then
 * @param approvals empty when nobody needs to approve
 * @param conditions what its approvals depend on
 * @param revision counts what the approvers are shown; a decision on an older one is refused
 * @param version counts every change; two changes to one version cannot both be kept
 * @param justification what the author said when asking for approval
 * @param closing why it was won or lost
 * @param competitor who else was after the deal, where somebody said so when it was won or lost
 * @param goodUntil the last day on which the customer may accept it, empty until it is sent
 * @param revised what its latest revision changed, empty in the first
 */
public record Quote(
        QuoteId id,
        QuoteRequest request,
        Price price,
        PolicyVersion policy,
        String author,
        String authorName,
        Instant createdAt,
        Stage stage,
        DecisionStatus decisionStatus,
        List<Approval> approvals,
        List<Condition> conditions,
        int revision,
        int version,
        Optional<String> justification,
        Optional<String> closing,
        Optional<String> competitor,
        Optional<LocalDate> goodUntil,
        Optional<Revision> revised) {

    public Quote {
        approvals = List.copyOf(approvals);
        conditions = List.copyOf(conditions);
    }

    public static Quote drafted(
            QuoteId id,
            QuoteRequest request,
            Price price,
            PolicyVersion policy,
            Actor author,
            Instant at,
            List<ApprovalNeed> needs) {
        return new Quote(
                id,
                request,
                price,
                policy,
                author.id(),
                author.name(),
                at,
                Stage.DRAFT,
                DecisionStatus.before(needs),
                Approval.askFor(needs),
                List.of(),
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isBy(Actor actor) {
        return author.equals(actor.id());
    }

    /** Whether they wrote it or its latest revision; nobody decides on what is their own. */
    public boolean isOwnOf(String actor) {
        return author.equals(actor)
                || revised.filter(latest -> latest.by().equals(actor)).isPresent();
    }

    /** Those that somebody has still to decide: none when a rejection has settled the quote. */
    public List<Approval.Open> openApprovals() {
        return decisionStatus.isDecided()
                ? List.of()
                : approvals.stream().flatMap(Quote::ifOpen).toList();
    }

    public List<Approval.Decided> decidedApprovals() {
        return approvals.stream().flatMap(Quote::ifDecided).toList();
    }

    public boolean hasUnmetConditions() {
        return conditions.stream().anyMatch(condition -> !condition.isMet());
    }

    public Quote submitted(String why) {
        return step(
                Stage.SUBMITTED,
                decisionStatus,
                approvals,
                conditions,
                why.isBlank() ? justification : Optional.of(why));
    }

    /** Puts the decided approvals in the place of the open ones they were, and draws the conclusion (D5a, X9). */
    public Quote decided(List<Approval.Decided> decisions) {
        List<Approval> now = new ArrayList<>(approvals);
        List<Condition> agreed = new ArrayList<>(conditions);
        for (Approval.Decided decided : decisions) {
            now.replaceAll(approval -> approval.name().equals(decided.name()) ? decided : approval);
        }
        decisions.stream()
                .flatMap(decided -> decided.decision().conditions().stream())
                .distinct()
                .filter(text -> agreed.stream().noneMatch(known -> known.text().equals(text)))
                .map(Condition::unmet)
                .forEach(agreed::add);
        return step(stage, DecisionRule.conclude(decisionStatus, now), now, agreed, justification);
    }

    /** With evidence for a condition, which an approver has still to confirm (X9). */
    public Quote conditionShown(int index, Evidence evidence) {
        return withCondition(index, conditions.get(index).shown(evidence));
    }

    /** With an approver's answer to the evidence. */
    public Quote conditionAnswered(int index, ConditionAnswer answer) {
        return withCondition(index, conditions.get(index).answered(answer));
    }

    private Quote withCondition(int index, Condition condition) {
        List<Condition> now = new ArrayList<>(conditions);
        now.set(index, condition);
        return step(stage, decisionStatus, approvals, now, justification);
    }

    /** The decided approvals that the condition was agreed with; the first is the one that counts. */
    public List<Approval.Decided> agreeing(Condition condition) {
        return decidedApprovals().stream()
                .filter(decided -> decided.decision().conditions().contains(condition.text()))
                .toList();
    }

    /** Without a last day, as quotes were sent that have none. */
    public Quote sent() {
        return step(Stage.SENT, Optional.empty(), closing, competitor);
    }

    public Quote sent(LocalDate lastDay) {
        return step(Stage.SENT, Optional.of(lastDay), closing, competitor);
    }

    public Quote expired() {
        return step(Stage.EXPIRED, goodUntil, closing, competitor);
    }

    public Quote closed(Stage end, String why) {
        return closed(end, why, Optional.empty());
    }

    /** @param rival who else was after the deal */
    public Quote closed(Stage end, String why, Optional<String> rival) {
        return step(end, goodUntil, why.isBlank() ? closing : Optional.of(why), rival.or(() -> competitor));
    }

    /**
     * Asked for anew, as a draft; what still holds of its approvals stays, with the conditions that those depend on.
     *
     * @param anew what is asked for now, assessed
     */
    public Quote revised(Actor by, Assessment anew, Instant at) {
        List<Approval> kept = new KeptApprovals(this, anew.request(), anew.price()).of(anew.needs());
        return next(
                anew.request(),
                anew.price(),
                anew.policy().version(),
                DecisionRule.conclude(DecisionStatus.before(anew.needs()), kept),
                kept,
                Optional.of(new Revision(at, by.id(), Changes.between(this, anew.request(), anew.price()))));
    }

    /** Taken back from those who were asked: a draft again, and no card of before decides anything. */
    public Quote recalled() {
        return next(request, price, policy, decisionStatus, approvals, revised);
    }

    private Quote next(
            QuoteRequest nextRequest,
            Price nextPrice,
            PolicyVersion nextPolicy,
            DecisionStatus nextStatus,
            List<Approval> nextApprovals,
            Optional<Revision> latest) {
        return new Quote(
                id,
                nextRequest,
                nextPrice,
                nextPolicy,
                author,
                authorName,
                createdAt,
                Stage.DRAFT,
                nextStatus,
                nextApprovals,
                conditions.stream()
                        .filter(condition -> isAgreed(condition, nextApprovals))
                        .toList(),
                revision + 1,
                version + 1,
                justification,
                closing,
                competitor,
                Optional.empty(),
                latest);
    }

    private static boolean isAgreed(Condition condition, List<Approval> approvals) {
        return approvals.stream()
                .flatMap(Quote::ifDecided)
                .anyMatch(decided -> decided.decision().conditions().contains(condition.text()));
    }

    /** When the price was reckoned that it has now; its seasonal rules are those of that day (P74). */
    public Instant pricedAt() {
        return revised.map(Revision::at).orElse(createdAt);
    }

    private Quote step(
            Stage nextStage,
            DecisionStatus nextStatus,
            List<Approval> nextApprovals,
            List<Condition> nextConditions,
            Optional<String> nextJustification) {
        return new Quote(
                id,
                request,
                price,
                policy,
                author,
                authorName,
                createdAt,
                nextStage,
                nextStatus,
                nextApprovals,
                nextConditions,
                revision,
                version + 1,
                nextJustification,
                closing,
                competitor,
                goodUntil,
                revised);
    }

    private Quote step(
            Stage nextStage,
            Optional<LocalDate> nextGoodUntil,
            Optional<String> nextClosing,
            Optional<String> nextCompetitor) {
        return new Quote(
                id,
                request,
                price,
                policy,
                author,
                authorName,
                createdAt,
                nextStage,
                decisionStatus,
                approvals,
                conditions,
                revision,
                version + 1,
                justification,
                nextClosing,
                nextCompetitor,
                nextGoodUntil,
                revised);
    }

    private static Stream<Approval.Open> ifOpen(Approval approval) {
        return approval.match(Stream::of, decided -> Stream.empty());
    }

    private static Stream<Approval.Decided> ifDecided(Approval approval) {
        return approval.match(open -> Stream.empty(), Stream::of);
    }
}
