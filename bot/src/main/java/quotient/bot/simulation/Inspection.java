package quotient.bot.simulation;

import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.House;
import quotient.bot.blocks.Message;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.audit.AuditEntry;
import quotient.domain.closure.ClosureNotices;
import quotient.domain.dealdesk.DealNotices;
import quotient.domain.digests.Week;
import quotient.domain.handoff.HandoffNotices;
import quotient.domain.notices.Kind;
import quotient.domain.pricingaudits.AuditNotices;
import quotient.domain.quotetriage.TriageNotices;
import quotient.workspace.team.Reading;

/** Holds what stands in Slack and in the database against what was promised. Each promise broken is one sentence. */
final class Inspection {

    private static final Set<String> OPENS_ANEW = Set.of("alert.reopened", "alert.woke", "alert.worsened");
    private static final Set<Kind> SUMS_UP =
            Set.of(HandoffNotices.PACK, ClosureNotices.CARD, TriageNotices.CARD, AuditNotices.ROUND);
    private static final Set<String> DECISIONS =
            Set.of("quote.approved", "quote.approved_with_conditions", "quote.rejected");

    private final House house;
    private final Ledger ledger;
    private final Onlooker onlooker;
    private final Tally tally;
    private final DealPromises deals;
    private final RegistryPromises registry;

    Inspection(House house, Ledger ledger, Onlooker onlooker, Tally tally) {
        this.house = house;
        this.ledger = ledger;
        this.onlooker = onlooker;
        this.tally = tally;
        this.deals = new DealPromises(
                house.ports(), house.ports().companies().current().zone());
        this.registry = new RegistryPromises(house.ports(), tally);
    }

    /** What can be looked at on any day, of these subjects. */
    void look(Set<String> subjects) {
        subjects.forEach(this::eachClickCountedOnce);
        subjects.forEach(subject -> keeps(deals.ofQuote(subject)));
        subjects.forEach(subject -> keeps(registry.ofPortfolio(subject)));
        if (house.ports().deliveries().depth().waiting() == 0) {
            subjects.stream()
                    .flatMap(subject -> ledger.putsOf(subject).stream())
                    // What sums up a day shows it as of its last change, and rests when the next day has begun.
                    .filter(put -> put.notice().kind().living()
                            && !SUMS_UP.contains(put.notice().kind()))
                    .forEach(this::faceIsTrue);
        }
    }

    /** At the end, when everything has come to rest. */
    void lookAtTheEnd() {
        chainIsWhole();
        nothingWaits();
        ledger.puts().forEach(this::standsOnce);
        everyLineIsInOrder();
        look(ledger.puts().stream().map(put -> put.notice().subject()).collect(Collectors.toSet()));
    }

    /** What a deal desk promises of its exceptions by that day. */
    void exceptionsAreInHand(LocalDate today) {
        keeps(deals.ofExceptions(today, ledger));
    }

    void weekIsTold(Week week) {
        keeps(deals.ofWeek(week, house.weeks().sumUp(week).quotes()));
        keeps(registry.ofBurnDown(house.exceptions().burning().now(1)));
    }

    private void keeps(Optional<String> broken) {
        require(broken.isEmpty(), broken::get);
    }

    void chainIsWhole() {
        tally.add("invariants checked");
        house.ports().audit().verify().firstBroken().ifPresent(row -> {
            throw new Broken("the audit chain is broken at row " + row);
        });
    }

    private void nothingWaits() {
        long waiting = house.ports().deliveries().depth().waiting();
        require(waiting == 0, () -> waiting + " notices still wait in the outbox although all faults are over");
        List<String> lost = ledger.givenUp().entrySet().stream()
                .filter(each -> !each.getValue().startsWith("nothing to say"))
                .map(each -> ledger.find(each.getKey()).map(Onlooker::named).orElse(each.getKey()) + " ("
                        + each.getValue() + ")")
                .sorted()
                .toList();
        require(lost.isEmpty(), () -> lost.size() + " notices were given up: " + lost.get(0));
    }

    private void standsOnce(Ledger.Put put) {
        String id = put.notice().id().value();
        if (ledger.givenUp().containsKey(id)) {
            return;
        }
        boolean stands = onlooker.standing(id).isPresent();
        Optional<Instant> deleted = onlooker.deleted(id);
        boolean mayBeGone = deleted.isPresent()
                && (!put.notice().kind().living()
                        || ledger.redrawn(put.notice().subject())
                                .filter(redrawn -> redrawn.isAfter(deleted.get()))
                                .isEmpty());
        require(
                stands || mayBeGone,
                () -> Onlooker.named(put)
                        + (deleted.isPresent()
                                ? " was deleted and not posted anew after its subject changed"
                                : " stands nowhere"));
    }

    /** As they were put, within each destination and urgency. */
    private void everyLineIsInOrder() {
        Map<String, List<Ledger.Put>> lines = ledger.puts().stream()
                .filter(put -> !ledger.isOutOfLine(put.notice().id().value()))
                .filter(put -> onlooker.standing(put.notice().id().value()).isPresent())
                .collect(Collectors.groupingBy(
                        put -> put.notice().to().id() + " " + put.notice().urgency()));
        lines.forEach((line, puts) -> {
            String last = "";
            for (Ledger.Put put : puts.stream()
                    .sorted(Comparator.comparing(Ledger.Put::number))
                    .toList()) {
                String stamp = onlooker.standing(put.notice().id().value())
                        .orElseThrow()
                        .ts();
                String before = last;
                require(stamp.compareTo(before) > 0, () -> Onlooker.named(put) + " stands before what was put earlier");
                last = stamp;
            }
        });
    }

    /** Whatever is drawn now from the state is what stands there. */
    private void faceIsTrue(Ledger.Put put) {
        String id = put.notice().id().value();
        Optional<quotient.workspace.team.Message> standing = onlooker.standing(id);
        if (standing.isEmpty()
                || ledger.givenUp().containsKey(id)
                || waitsForNews(put.notice().subject())) {
            return;
        }
        Message drawn =
                house.views().get(put.notice().kind().name()).draw(put.notice()).orElseThrow();
        String shown = standing.get().visible();
        require(
                drawn.text().equals(standing.get().text())
                        && faces(drawn).map(Inspection::read).anyMatch(shown::equals),
                () -> Onlooker.named(put) + " shows\n" + shown + "\nand should show\n" + read(drawn));
    }

    /** With its picture, or without it where Slack did not take it. */
    private static Stream<Message> faces(Message drawn) {
        return drawn.picture().isEmpty()
                ? Stream.of(drawn)
                : Stream.of(drawn.showing("a file"), drawn.withoutPicture());
    }

    private static String read(Message drawn) {
        return drawn.blocks().isEmpty() ? drawn.text() : Reading.visible(JsonParser.parseString(drawn.blocksJson()));
    }

    /** News of machines is shown at the pace of its kind; until then the card is as it was. */
    private boolean waitsForNews(String subject) {
        return alert(subject)
                .filter(alert -> alert.isLive() && alert.timing().say().isPresent())
                .isPresent();
    }

    private Optional<Alert> alert(String subject) {
        return AlertId.typed(subject).flatMap(id -> house.ports().alerts().find(id));
    }

    private void eachClickCountedOnce(String subject) {
        if (subject.matches("A-\\d+")) {
            acknowledgedOnce(subject);
        } else if (subject.matches("Q-\\d+")) {
            decidedOnce(subject);
        }
    }

    private void acknowledgedOnce(String alert) {
        boolean answered = false;
        for (AuditEntry entry : house.ports().audit().of(alert)) {
            boolean acknowledges = entry.action().equals("alert.acknowledged");
            boolean twice = acknowledges && answered;
            require(!twice, () -> alert + " was acknowledged twice, the second time at " + entry.at());
            answered = acknowledges || (answered && !OPENS_ANEW.contains(entry.action()));
        }
    }

    private void decidedOnce(String quote) {
        long decided = house.ports().audit().of(quote).stream()
                .filter(entry -> DECISIONS.contains(entry.action()))
                .count();
        long told = ledger.putsOf(quote).stream()
                .filter(put -> put.notice().kind().equals(DealNotices.DECISION))
                .count();
        require(
                decided == told,
                () -> quote + " was decided " + decided + " times and that was told " + told + " times");
    }

    private void require(boolean holds, Supplier<String> sentence) {
        tally.add("invariants checked");
        if (!holds) {
            throw new Broken(sentence.get());
        }
    }
}
