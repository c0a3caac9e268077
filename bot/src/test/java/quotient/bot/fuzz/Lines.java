package quotient.bot.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What somebody might type after {@code /quote}: by the grammar, nearly by the grammar, and anything. */
final class Lines {

    private static final List<String> RIGHT = List.of(
            "k2p5 medium mid_market 2000 800",
            "opus high enterprise 9m 3m discount=15 client=\"Acme & Sons\"",
            "sonnet low smb 2k/800 discount=35 terms=data_residency",
            "k2p5 high ent 9m 3m discount=12 region=latam rush=yes",
            "k2p5 medium startup 2,000/800 new_logo=yes minutes=30 type=subscription commitment=annual");
    private static final List<String> WORDS = List.of(
            "k2p5",
            "sonnet",
            "opus",
            "sonet",
            "low",
            "medium",
            "high",
            "medum",
            "enterprise",
            "ent",
            "mm",
            "smb",
            "startup",
            "midmraket",
            "2000",
            "800",
            "2,000/800",
            "2k",
            "9m",
            "-5",
            "1e3",
            "1/2/3",
            "\u201Cquoted\u201D",
            "\"two words\"",
            "\"open",
            "webhook",
            "retry",
            "<!here>",
            "&amp;");
    private static final List<String> KEYS = List.of(
            "model",
            "in",
            "out",
            "complexity",
            "segment",
            "type",
            "discount",
            "minutes",
            "client",
            "terms",
            "commitment",
            "region",
            "rush",
            "new_logo",
            "task",
            "disount",
            "MODEL",
            "_",
            "status",
            "limit");
    private static final List<String> VALUES = List.of(
            "15",
            "100",
            "100.01",
            "12.5%",
            "yes",
            "no",
            "maybe",
            "net_terms,data_residency",
            "annual",
            "latam",
            "task",
            "\"Acme & Sons\"",
            "\"\"",
            "=",
            "1000001",
            "k2p5",
            "smb");
    private static final List<String> VERBS = List.of(
            "help", "?", "mine", "list", "waiting", "report", "show", "audit", "submit", "send", "win", "lose", "SHOW",
            "sumbit");

    private final Chance chance;

    Lines(Chance chance) {
        this.chance = chance;
    }

    String next() {
        return switch (chance.below(10)) {
            case 0, 1 -> chance.of(RIGHT);
            case 2, 3, 4 -> words();
            case 5, 6 -> verb();
            case 7 -> bent(chance.of(RIGHT));
            case 8 -> Oddities.one(chance);
            default -> chance.characters(120);
        };
    }

    private String words() {
        List<String> words = new ArrayList<>(List.of(chance.of(RIGHT).split(" ")));
        for (int more = chance.below(4); more > 0; more--) {
            words.add(word());
        }
        Collections.shuffle(words, new Random(chance.below(1_000)));
        return String.join(chance.oneIn(10) ? "\t " : " ", words);
    }

    private String word() {
        return switch (chance.below(4)) {
            case 0 -> chance.of(WORDS);
            case 1 -> chance.of(KEYS) + "=" + chance.of(VALUES);
            case 2 -> chance.of(KEYS) + "=" + Oddities.one(chance);
            default -> Oddities.one(chance);
        };
    }

    private String verb() {
        if (chance.oneIn(20)) {
            return chance.of(VERBS) + " " + Oddities.huge(chance);
        }
        String object = chance.oneIn(3) ? Oddities.one(chance) : "Q-" + (1001 + chance.below(400));
        return chance.of(VERBS) + " " + object + (chance.oneIn(3) ? " " + word() : "");
    }

    private String bent(String line) {
        int at = chance.below(line.length());
        return line.substring(0, at) + Oddities.one(chance) + line.substring(at + chance.below(line.length() - at));
    }
}
