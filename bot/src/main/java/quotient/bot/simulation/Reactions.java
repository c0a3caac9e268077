package quotient.bot.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Urgency;
import quotient.workspace.Workspace;
import quotient.workspace.team.Message;

/** What people do about what the desk says: at once, late, or never. */
final class Reactions {

    /** Minutes until somebody looks at what is urgent, and at what is not. */
    private static final int PAGED = 30;

    private static final int MAILED = 120;

    private final Workspace workspace;
    private final People people;
    private final Rituals rituals;
    private final Random random;

    Reactions(Workspace workspace, People people, Rituals rituals, Random random) {
        this.workspace = workspace;
        this.people = people;
        this.rituals = rituals;
        this.random = random;
    }

    /** Somebody sees a new message of the desk and does something about it, or not. */
    void see(Onlooker.News news) {
        String kind = news.put().notice().kind().name();
        if (kind.equals("alert_card")) {
            boolean urgent = news.put().notice().urgency() == Urgency.URGENT;
            seeAlert(news.message(), news.put().notice().subject(), urgent ? PAGED : MAILED);
        } else if (kind.equals("alert_news") && news.put().notice().urgency() == Urgency.URGENT) {
            above(news.message())
                    .ifPresent(card -> pressedBy(card, news.put().notice().subject()));
        } else if (kind.equals("approval_card")) {
            seeApproval(news.message());
        } else if (kind.equals("decision")) {
            showEvidence(news.put().notice(), userOf(news.message()));
        } else if (kind.equals("condition_card")) {
            seeEvidence(news.message());
        } else {
            rituals.see(news);
        }
        if (random.nextInt(40) == 0) {
            people.later(
                    600,
                    () -> people.acts(
                            "deleted messages",
                            () -> workspace.team().messages().delete(news.message())));
        }
    }

    /** @param minutes within which somebody looks, if anybody does */
    private void seeAlert(Message card, String alert, int minutes) {
        String user = handlerOf(card);
        int choice = random.nextInt(100);
        if (choice < 45) {
            people.soon(minutes, () -> people.clicks(user, card, "Acknowledge"));
            people.later(2000, () -> people.types(user, "/ops resolve " + alert + " done"));
        } else if (choice < 58) {
            people.soon(
                    minutes,
                    () -> people.acts(
                            "clicks",
                            () -> workspace
                                    .as(user)
                                    .chooses(card, "alert.snooze", alert + " " + people.pick("1h", "4h", "tomorrow"))));
        } else if (choice < 68) {
            people.soon(
                    minutes,
                    () -> people.types(user, "/ops assign " + alert + " " + people.pick("U0OPS", "U0CSM", "U0LEAD")));
            people.later(4 * minutes, () -> people.clicks(user, card, "Acknowledge"));
        } else if (choice < 80) {
            people.soon(2 * minutes, () -> resolveByForm(user, card));
            if (random.nextInt(5) == 0) {
                people.later(3000, () -> people.types(user, "/ops reopen " + alert));
            }
        }
        if (random.nextInt(5) == 0) {
            people.later(400, () -> people.clicks(user, card, people.pick("Useful", "Noise", "Why?")));
        }
    }

    /** Who is rung again about what they have seen before does something, sooner or later. */
    private void pressedBy(Message card, String alert) {
        if (random.nextInt(3) == 0) {
            seeAlert(card, alert, PAGED);
        }
    }

    private Optional<Message> above(Message reply) {
        return workspace.team().messages().find(reply.channel(), reply.thread());
    }

    private String handlerOf(Message card) {
        return card.channel().startsWith("D")
                ? "U" + card.channel().substring(1)
                : people.pick(Town.HANDLERS.toArray(String[]::new));
    }

    private void resolveByForm(String user, Message card) {
        people.clicks(user, card, "Resolve…");
        people.submits(user, Map.of("why", "fixed"));
    }

    private void seeApproval(Message card) {
        if (!card.channel().startsWith("D")) {
            return;
        }
        String user = userOf(card);
        int choice = random.nextInt(8);
        if (choice < 2) {
            people.soon(400, () -> {
                people.clicks(user, card, "approval.reject");
                people.submits(user, Map.of("reason", "too much"));
            });
        } else if (choice == 2) {
            people.soon(600, () -> {
                people.clicks(user, card, "approval.conditions");
                people.submits(user, Map.of("conditions", "Signed for a year"));
            });
        } else {
            people.soon(1200, () -> people.clicks(user, card, "approval.approve"));
        }
    }

    /** The rep says on the card of the quote how its condition was met. */
    private void showEvidence(Notice decision, String rep) {
        if ("approved_with_conditions".equals(decision.facts().get("verdict"))) {
            people.soon(
                    600,
                    () -> workspace.messages(workspace.direct(rep).id()).stream()
                            .filter(card -> card.text().startsWith(decision.subject() + ":"))
                            .filter(card -> card.blocks().toString().contains("quote.condition"))
                            .findFirst()
                            .ifPresent(card -> {
                                people.clicks(rep, card, "quote.condition");
                                people.submits(rep, Map.of("evidence", "The order form, page 2"));
                            }));
        }
    }

    private void seeEvidence(Message card) {
        String user = userOf(card);
        if (random.nextInt(4) == 0) {
            people.soon(300, () -> {
                people.clicks(user, card, "condition.return");
                people.submits(user, Map.of("reason", "that is another order"));
            });
        } else {
            people.soon(300, () -> people.clicks(user, card, "condition.confirm"));
        }
    }

    private static String userOf(Message direct) {
        return "U" + direct.channel().substring(1);
    }
}
