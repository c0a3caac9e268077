package quotient.bot.simulation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.workspace.Workspace;
import quotient.workspace.delivery.Answer;
import quotient.workspace.person.Person;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.View;

/** What people do, by signed commands and clicks: late, twice, and on cards that have changed since. */
final class People {

    private static final Pattern QUOTE = Pattern.compile("Q-\\d+");
    private static final String SALES = "C0SALES";

    private final Workspace workspace;
    private final Desk desk;
    private final Weather weather;
    private final Ledger ledger;
    private final Diary diary;
    private final SimulatedClock clock;
    private final Random random;
    private final Tally tally;

    People(
            Workspace workspace,
            Desk desk,
            Weather weather,
            Ledger ledger,
            Diary diary,
            SimulatedClock clock,
            Random random,
            Tally tally) {
        this.workspace = workspace;
        this.desk = desk;
        this.weather = weather;
        this.ledger = ledger;
        this.diary = diary;
        this.clock = clock;
        this.random = random;
        this.tally = tally;
    }

    /** A rep prices something, and asks for approval or gives it up. */
    void quote() {
        String rep = rep();
        String line = "/quote " + pick("k2p5", "sonnet", "opus") + " " + pick("low", "medium", "high") + " "
                + pick("mid_market", "enterprise", "smb", "startup") + " " + (1 + random.nextInt(9000)) + "000 "
                + (1 + random.nextInt(3000)) + "000 discount=" + random.nextInt(25) + " client=\""
                + account() + "\"";
        quote(rep, line);
    }

    String rep() {
        return random.nextInt(3) == 0 ? "U0OTHER" : "U0REP";
    }

    String account() {
        return pick(Town.ACCOUNTS.toArray(String[]::new));
    }

    /** One quote from the line to its end; what it was called, when the desk answered. */
    Optional<String> quote(String rep, String line) {
        types(rep, line);
        Optional<String> shown = quoteShownTo(rep);
        shown.ifPresent(quote -> {
            soon(20, () -> types(rep, "/quote deal " + quote + " expansion=\"a second team\" by=2099-12-31"));
            soon(30, () -> types(rep, "/quote submit " + quote + " two-year deal"));
            later(3000, () -> types(rep, "/quote send " + quote));
            later(6000, () -> types(rep, "/quote recall " + quote));
            later(9000, () -> types(rep, "/quote " + pick("win ", "lose ") + quote));
        });
        return shown;
    }

    private Optional<String> quoteShownTo(String user) {
        List<Message> shown = workspace.ephemerals(SALES, user);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(QUOTE.matcher(shown.get(shown.size() - 1).visible()))
                        .filter(Matcher::find)
                        .map(Matcher::group);
    }

    void types(String user, String line) {
        acts("commands", () -> workspace.as(user).types(SALES, line));
    }

    /** Now and then twice, now and then once more on the card as it was. */
    void clicks(String user, Message card, String button) {
        acts("clicks", () -> workspace.as(user).clicks(card, button));
        if (random.nextInt(4) == 0) {
            acts("clicks again", () -> clicksOld(user, card, button));
        }
        if (random.nextInt(6) == 0) {
            later(1500, () -> acts("clicks on old cards", () -> clicksOld(user, card, button)));
        }
    }

    private Answer clicksOld(String user, Message card, String button) {
        JsonArray pressed = new JsonArray();
        card.actions().stream()
                .filter(action -> action.get("action_id").getAsString().equals(button)
                        || action.toString().contains("\"" + button + "\""))
                .limit(1)
                .forEach(pressed::add);
        if (pressed.isEmpty()) {
            throw new Refusal("action_not_found");
        }
        JsonObject payload =
                workspace.payloads().actions(workspace.team().member(user), card, pressed, new JsonObject());
        return workspace
                .line()
                .send(workspace
                        .line()
                        .sign(
                                "application/x-www-form-urlencoded",
                                "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8)));
    }

    void submits(String user, Map<String, String> values) {
        List<View> open = workspace.views(user);
        if (!open.isEmpty()) {
            View view = open.get(open.size() - 1);
            Person person = workspace.as(user);
            if (view.blocks()
                    .toString()
                    .contains("\"" + values.keySet().iterator().next() + "\"")) {
                acts("forms", () -> person.submits(view, values));
            }
            if (workspace.views(user).contains(view)) {
                acts("forms closed", () -> person.closesAll(view));
            }
        }
    }

    interface Act {
        Object take();
    }

    void acts(String what, Runnable act) {
        acts(what, () -> {
            act.run();
            return "";
        });
    }

    /** Nobody can do anything while Slack is down, and nothing comes of it while the desk is. */
    void acts(String what, Act act) {
        if (weather.isDown() || !desk.isUp()) {
            tally.add("acts at a closed door");
            return;
        }
        ledger.byPerson(true);
        try {
            Object answer = act.take();
            tally.add(what);
            if (answer instanceof Answer said && !said.ok()) {
                tally.add("acts that failed");
            }
        } catch (Refusal gone) {
            tally.add("acts on what is gone");
        } finally {
            ledger.byPerson(false);
            desk.buryIfDead();
        }
    }

    /** Within so many minutes. */
    void soon(int minutes, Runnable act) {
        diary.at(clock.instant().plus(Duration.ofSeconds(5 + random.nextInt(minutes * 60))), act);
    }

    /** After so many minutes at the least, and twice as many at the most. */
    void later(int minutes, Runnable act) {
        diary.at(clock.instant().plus(Duration.ofSeconds(minutes * 60L + random.nextInt(minutes * 60))), act);
    }

    String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
