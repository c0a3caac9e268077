package quotient.bot.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import quotient.bot.UseCases;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Stage;

/**
 * Three months of a sales team's life, made up from one seed and lived through the real use cases: quotes, requests,
 * decisions, offers, wins and losses, each at its own moment.
 */
final class DemoHistory {

    private static final int DAYS = 90;
    private static final List<String> REPS = List.of("U0REP", "U0SAM", "U0NIC");
    private static final List<String> DECIDERS = List.of("U0MGR", "U0LEAD", "U0EXEC", "U0DESK", "U0LAW");
    private static final List<String> CLIENTS = List.of(
            "Acme & Sons", "Northwind Freight", "Bluebird Clinics", "Loop Robotics", "Harbor Bank", "Fern & Field");
    private static final List<String> TASKS = List.of(
            "Invoice triage assistant",
            "Webhook retry handler",
            "Contract clause finder",
            "Support reply drafts",
            "Nightly data clean-up",
            "Lead scoring workflow",
            "Claims intake pipeline",
            "Product catalogue rewrite",
            "Meeting notes to CRM",
            "Fraud review helper");
    private static final List<String> MODELS = List.of("k2p5", "k2p5", "k2p5", "sonnet", "sonnet", "opus");
    private static final List<String> COMPLEXITIES = List.of("low", "medium", "medium", "high");
    private static final List<String> TYPES = List.of("task", "task", "subscription", "enterprise");
    private static final List<String> DISCOUNTS = List.of("0", "0", "0", "0", "5", "10", "15", "18", "25", "35");
    private static final List<String> REASONS = List.of(
            "The margin leaves nothing for support. Cut the scope or the discount.",
            "We gave this client a discount last month already.",
            "Offer the subscription instead.");
    private static final List<String> CHATTER = List.of(
            "U0SAM Northwind want the data to stay in Frankfurt. I will ask legal for the residency term.",
            "U0MGR Reminder: over 10 % I need to see a multi-quarter commitment before I approve.",
            "U0REP Acme liked the subscription better than the one-off task, margin is fine at 12 % off.",
            "U0NIC My certification exam is next week, until then Max signs my quotes off.",
            "U0DESK Task quotes under 55 % come to us. Repackaging as a subscription often helps.",
            "U0LEAD Start with k2p5 and move up only when it falls short, please. Opus for low work costs us margin.",
            "U0REP Harbor Bank said yes. Thanks for the quick approval!",
            "U0SAM What is the largest discount that still passes? The card says so, I keep forgetting.");

    private static final List<String> LOSSES = List.of(
            "Price: they went with a freelancer", "Built it in-house", "Lost to a competitor's bundle", "No budget");

    private final UseCases desk;
    private final People people;
    private final DemoClock clock;
    private final Runnable settle;
    private final ZoneId zone;
    private final Random random;
    private final BiConsumer<String, String> chat;
    private int chatted;

    /**
     * @param chat has a person, named by id, say something to their colleagues
     * @param settle returns when everything said so far has reached its channel
     */
    DemoHistory(
            UseCases desk,
            People people,
            DemoClock clock,
            BiConsumer<String, String> chat,
            Runnable settle,
            ZoneId zone,
            long seed) {
        this.chat = chat;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
        this.settle = settle;
        this.zone = zone;
        this.random = new Random(seed);
    }

    /** Lives the days before today, and leaves a few requests of yesterday undecided. */
    void live(LocalDate today) {
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && random.nextInt(5) == 0) {
                chat(day.atTime(11, random.nextInt(60)).atZone(zone).toInstant());
            }
            int quotes = weekend ? 0 : 1 + random.nextInt(4);
            for (int quote = 0; quote < quotes; quote++) {
                quote(day.atTime(9, 0).atZone(zone).toInstant().plusSeconds(random.nextInt(8 * 3600)), day, today);
            }
        }
    }

    private void chat(Instant at) {
        clock.moveTo(at);
        String line = CHATTER.get(chatted++ % CHATTER.size());
        chat.accept(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
    }

    private void quote(Instant at, LocalDate day, LocalDate today) {
        clock.moveTo(at);
        Actor rep = actor(any(REPS));
        QuoteId id = desk.quoting()
                .quote(rep, desk.form().read(fields()))
                .<QuoteId>match(assessed -> assessed.quote().id(), refused -> {
                    throw new IllegalStateException(refused.sentence());
                });
        boolean fresh = !day.isBefore(today.minusDays(3));
        if (now(id).approvals().isEmpty()) {
            carryOn(rep, id, fresh);
        } else if (random.nextInt(10) > 0) {
            ask(rep, id);
            if (!fresh) {
                decide(id);
                carryOn(rep, id, false);
            }
        }
    }

    private void ask(Actor rep, QuoteId id) {
        pass(5 + random.nextInt(30));
        growing(rep, id);
        desk.submitting().submit(rep, id, random.nextBoolean() ? "Good chance of a second team next quarter." : "");
        settle.run();
    }

    /** Small customers say how they grow before they get a discount. */
    private void growing(Actor rep, QuoteId id) {
        String by = clock.instant().atZone(zone).toLocalDate().plusMonths(6).toString();
        desk.filing()
                .keep(
                        rep,
                        id,
                        Map.of(
                                "expansion", "A second team after the pilot",
                                "expansion_by", by,
                                "hygiene", "icp_fit,buyers,timeline"));
    }

    /** Everybody who was asked decides, some after lunch. */
    private void decide(QuoteId id) {
        for (String decider : DECIDERS) {
            Quote quote = now(id);
            if (!quote.decisionStatus().isDecided()) {
                pass(10 + random.nextInt(120));
                desk.deciding().decide(actor(decider), id, quote.revision(), ruling());
                settle.run();
            }
        }
    }

    private Ruling ruling() {
        int mood = random.nextInt(20);
        if (mood == 0) {
            return Ruling.reject(any(REASONS));
        }
        return mood < 3
                ? Ruling.approveIf("Signed for a year\nKick-off within ten business days", "")
                : Ruling.approve();
    }

    private void carryOn(Actor rep, QuoteId id, boolean fresh) {
        if (now(id).decisionStatus() == DecisionStatus.APPROVED_WITH_CONDITIONS) {
            for (int index = 0; index < now(id).conditions().size(); index++) {
                pass(30);
                desk.meeting().show(rep, id, now(id).revision(), index, "In the signed order form, page 2.");
                settle.run();
                pass(30);
                confirm(id, index);
                settle.run();
            }
        }
        pass(20 + random.nextInt(60));
        if (random.nextInt(10) < 8) {
            desk.carrying().send(rep, id);
            settle.run();
        }
        if (!fresh && now(id).stage() == Stage.SENT) {
            close(rep, id);
        }
    }

    /** Whoever set the condition looks at the evidence. */
    private void confirm(QuoteId id, int index) {
        Quote quote = now(id);
        quote.agreeing(quote.conditions().get(index)).stream()
                .findFirst()
                .ifPresent(
                        agreed -> desk.meeting().confirm(actor(agreed.decision().by()), id, quote.revision(), index));
    }

    private void close(Actor rep, QuoteId id) {
        pass(24 * 60 + random.nextInt(24 * 60));
        int luck = random.nextInt(10);
        if (luck < 5) {
            desk.carrying().win(rep, id, "");
        } else if (luck < 8) {
            desk.carrying().lose(rep, id, any(LOSSES));
        }
        settle.run();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "model", any(MODELS),
                "complexity", any(COMPLEXITIES),
                "delivery_type", any(TYPES),
                "client", any(CLIENTS),
                "task", any(TASKS),
                "discount_pct", any(DISCOUNTS),
                "estimated_input", Long.toString(200_000L + random.nextInt(60_000_000)),
                "estimated_output", Long.toString(100_000L + random.nextInt(20_000_000)),
                "overhead_minutes", Integer.toString(15 * random.nextInt(20))));
        if (random.nextInt(12) == 0) {
            fields.put("terms", "data_residency");
        }
        return fields;
    }

    private Quote now(QuoteId id) {
        return desk.finding().find(id).orElseThrow().quote();
    }

    private Actor actor(String id) {
        return people.find(new PersonId(id)).map(Actor::of).orElseThrow();
    }

    private void pass(int minutes) {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
