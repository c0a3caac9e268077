package quotient.bot.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quotient.bot.Premises;
import quotient.workspace.delivery.SignedRequest;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** What a Slack workspace really sent while people worked: the fields of commands, interactions, and events. */
public record RealPayloads(List<Map<String, String>> commands, List<JsonObject> interactions, List<JsonObject> events) {

    public RealPayloads {
        commands = List.copyOf(commands);
        interactions = List.copyOf(interactions);
        events = List.copyOf(events);
    }

    /** Plays through a quote's life, with every button and every form, and listens. */
    public static RealPayloads of(Premises premises) {
        Message plain = premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 webhook retry");
        for (String action : List.of("quote.why", "quote.share", "quote.send")) {
            premises.clicksOldCard("U0REP", plain, action);
        }
        Message approved = asked(premises, 2);
        premises.workspace().as("U0MGR").clicks(approved, "approval.details");
        premises.workspace().as("U0MGR").clicks(approved, "approval.approve");
        Message conditional = asked(premises, 3);
        premises.workspace().as("U0MGR").clicks(conditional, "approval.conditions");
        premises.workspace()
                .as("U0MGR")
                .submits(premises.awaitView("U0MGR"), Map.of("conditions", "Signed for a year", "reason", "good"));
        Message met = premises.awaitDirect(
                "U0REP", message -> message.visible().contains("Signed for a year") && has(message, "quote.condition"));
        premises.workspace().as("U0REP").clicks(met, "quote.condition");
        premises.workspace().as("U0REP").submits(premises.awaitView("U0REP"), Map.of("evidence", "contract p. 3"));
        Message rejected = asked(premises, 4);
        premises.workspace().as("U0MGR").clicks(rejected, "approval.reject");
        premises.workspace().as("U0MGR").submits(premises.awaitView("U0MGR"), Map.of("reason", "Too cheap"));
        fillsTheForm(premises);
        premises.workspace().as("U0REP").opensHome();
        premises.workspace().as("U0REP").clicks(premises.awaitHome("U0REP"), "quote.new");
        premises.settle();
        return read(premises.workspace().line().sent());
    }

    /** The manager's card of a new quote. */
    private static Message asked(Premises premises, int number) {
        String id = "Q-100" + number;
        Message card = premises.types(
                "U0REP", "/quote k2p5 high enterprise 9m 3m discount=15 client=\"Acme & Sons\" again=yes");
        premises.clicksOldCard("U0REP", card, "quote.submit");
        return premises.awaitDirect("U0MGR", message -> message.text().contains(id));
    }

    private static void fillsTheForm(Premises premises) {
        premises.workspace().as("U0REP").types("C0SALES", "/quote");
        View form = premises.awaitView("U0REP");
        premises.workspace().as("U0REP").chooses(form, "complexity", "medium");
        premises.workspace().as("U0REP").chooses(form, "segment", "mid_market");
        premises.workspace()
                .as("U0REP")
                .submits(
                        form,
                        Map.of(
                                "complexity", "medium",
                                "segment", "mid_market",
                                "estimated_input", "2000",
                                "estimated_output", "800",
                                "discount_pct", "5",
                                "client", "Acme & Sons"));
    }

    private static boolean has(Message message, String action) {
        return message.actions().stream()
                .anyMatch(each -> each.get("action_id").getAsString().equals(action));
    }

    private static RealPayloads read(List<SignedRequest> sent) {
        List<Map<String, String>> commands = new ArrayList<>();
        List<JsonObject> interactions = new ArrayList<>();
        List<JsonObject> events = new ArrayList<>();
        for (SignedRequest request : sent) {
            if (request.contentType().startsWith(Shot.JSON)) {
                events.add(object(request.body()));
            } else if (request.body().startsWith("payload=")) {
                interactions.add(object(form(request.body()).get("payload")));
            } else {
                commands.add(form(request.body()));
            }
        }
        return new RealPayloads(commands, interactions, events);
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            form.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return form;
    }
}
