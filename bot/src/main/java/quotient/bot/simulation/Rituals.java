package quotient.bot.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import quotient.bot.House;
import quotient.domain.closure.ClosureNotices;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.Stage;
import quotient.domain.quotetriage.TriageNotices;
import quotient.domain.scenarios.ScenarioNotices;
import quotient.workspace.Workspace;
import quotient.workspace.team.Message;

/** What people do about what the desk holds with them: the morning's triage, portfolios, the close of the day. */
final class Rituals {

    private static final int MOST = 200;
    private static final int CLOSING_MINUTES = 200;
    private static final int OPTIONS = 3;
    private static final String[] CLOSERS = {"U0OPS", "U0LEAD", "U0DESK", "U0REP"};

    private final Workspace workspace;
    private final People people;
    private final Desk desk;
    private final Mortality mortality;
    private final SimulatedClock clock;
    private final Random random;
    private final Tally tally;

    Rituals(
            Workspace workspace,
            People people,
            Desk desk,
            Mortality mortality,
            SimulatedClock clock,
            Random random,
            Tally tally) {
        this.workspace = workspace;
        this.people = people;
        this.desk = desk;
        this.mortality = mortality;
        this.clock = clock;
        this.random = random;
        this.tally = tally;
    }

    void see(Onlooker.News news) {
        String kind = news.put().notice().kind().name();
        if (kind.equals(ClosureNotices.CARD.name())) {
            endTheDay(news.message());
        } else if (kind.equals(TriageNotices.CARD.name())) {
            people.soon(60, this::triage);
        } else if (kind.equals(ScenarioNotices.CARD.name())) {
            propose(userOf(news.message()), news.message());
        } else if (kind.equals(ScenarioNotices.REVIEW.name())) {
            people.soon(300, () -> decide(userOf(news.message()), now(news.message())));
        }
    }

    /** Everything escalated gets an owner, on most days. */
    private void triage() {
        for (Quote quote : escalated()) {
            if (random.nextInt(5) > 0) {
                String user = people.pick("U0DESK", "U0MGR", "U0LEAD");
                people.types(user, "/quote triage " + quote.id());
                people.submits(
                        user,
                        Map.of(
                                "owner", people.pick("U0REP", "U0OTHER", "U0MGR"),
                                "remediation", people.pick("reduce_scope", "subscription", "raise_price"),
                                "follow_up", people.pick("2h", "4h", "tomorrow"),
                                "expected_margin", "" + (55 + random.nextInt(20))));
            }
        }
    }

    private List<Quote> escalated() {
        return looked(house -> house.ports()
                .quotes()
                .list(
                        new QuoteFilter(
                                Optional.empty(),
                                Optional.of(DecisionStatus.ESCALATED),
                                Optional.of(Stage.SUBMITTED),
                                Optional.empty(),
                                Optional.empty()),
                        MOST,
                        Optional.empty())
                .items());
    }

    /** An option below its guardrail needs somebody who answers for it before an executive is asked. */
    private void propose(String rep, Message card) {
        for (int options = 0; options < OPTIONS; options++) {
            people.soon(50, () -> {
                people.clicks(rep, now(card), "Name exception owner…");
                people.submits(rep, Map.of("owner", people.pick("U0REP", "U0OTHER", "U0MGR")));
            });
        }
        people.later(60, () -> people.clicks(rep, now(card), "scenarios.ask"));
    }

    private void decide(String executive, Message card) {
        int choice = random.nextInt(4);
        if (choice == 0) {
            people.clicks(executive, card, "scenarios.rework");
            return;
        }
        people.clicks(executive, card, choice == 1 ? "scenarios.decline" : "scenarios.approve");
        people.submits(executive, choice == 1 ? Map.of("memo", "Too thin") : memo(executive));
    }

    /** With a plan where the form asks for one. */
    private Map<String, String> memo(String executive) {
        boolean asksForPlan = workspace.views(executive).stream()
                .anyMatch(view -> view.blocks().toString().contains("recovery_plan.kind"));
        return asksForPlan
                ? Map.of(
                        "memo", "A strategic logo",
                        "recovery_plan.kind", "upsell",
                        "recovery_plan.description", "sell support",
                        "target_recovery_date", today().plusDays(45).toString())
                : Map.of("memo", "A strategic logo");
    }

    /** Somebody acknowledges what is critical and gives the rest an owner; several try to close the day, some too early. */
    private void endTheDay(Message card) {
        people.soon(CLOSING_MINUTES / 2, () -> people.clicks("U0EXEC", now(card), "Acknowledge"));
        people.soon(CLOSING_MINUTES / 2, this::triage);
        for (int tries = 1 + random.nextInt(3); tries > 0; tries--) {
            people.soon(CLOSING_MINUTES, () -> close(card));
        }
    }

    private void close(Message card) {
        people.clicks(people.pick(CLOSERS), now(card), "Close the day");
        looked(house -> new DayPromises(house.ports(), clock.instant())
                        .ofClosing(tally).stream().toList())
                .stream()
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Broken(sentence);
                });
    }

    private interface Look<T> {
        Collection<T> at(House house);
    }

    /** Whoever only looks is not killed; nothing is seen at a closed door. */
    private <T> List<T> looked(Look<T> look) {
        if (!desk.isUp()) {
            return List.of();
        }
        mortality.spare(true);
        List<T> seen = List.copyOf(look.at(desk.house()));
        mortality.spare(false);
        return seen;
    }

    private Message now(Message card) {
        return workspace.team().messages().find(card.channel(), card.ts()).orElse(card);
    }

    private static String userOf(Message direct) {
        return "U" + direct.channel().substring(1);
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
