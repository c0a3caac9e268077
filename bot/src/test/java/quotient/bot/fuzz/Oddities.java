package quotient.bot.fuzz;

import java.util.List;

/** Values that have broken other programs. */
final class Oddities {

    private static final List<String> SHORT = List.of(
            "",
            " ",
            "\u0000",
            "\u0130",
            "\u00DF\u0130\u0130",
            "\u202E1002",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "e\u0301\u0301\u0301",
            "\uFF11\uFF12",
            "\u0663",
            "-1",
            "-0",
            "+5",
            "1e999",
            "1e-999",
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "1,00,0",
            "0.000000000000000001",
            "99999999999999999999",
            "9223372036854775807",
            "9223372036854775808",
            "2147483648",
            "100.001",
            "null",
            "true",
            "[]",
            "{}",
            "<!channel>",
            "<@U0MGR>",
            "'; DROP TABLE quotes; --",
            "%s%n%d",
            "%00",
            "%",
            "$1\\E\\Q",
            "${env:HOME}",
            "../../etc/passwd",
            "Q-0",
            "q-1001",
            "Q-1001:1",
            "Q-1002:1:0",
            "Q-1003:1:999",
            "Q-1001:999999",
            "Q-99999999:1",
            "Q-999999999999999999999999:1",
            "Q-1001:1:9999999999",
            "U0MGR",
            "U0NOBODY",
            "http://127.0.0.1:1/",
            "http://[",
            "file:///dev/null",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31T23:59:59-18:00");

    private Oddities() {}

    static String one(Chance chance) {
        if (chance.oneIn(40)) {
            return huge(chance);
        }
        return chance.oneIn(4) ? chance.characters(40) : chance.of(SHORT);
    }

    /** Long ones, of the kinds that make careless patterns and readers slow or deep. */
    static String huge(Chance chance) {
        int times = 1 + chance.below(chance.oneIn(5) ? 6_000 : 600);
        return switch (chance.below(9)) {
            case 0 -> "a".repeat(times);
            case 1 -> "a=".repeat(times) + " x";
            case 2 -> "a=b ".repeat(times) + "x";
            case 3 -> "\"".repeat(times);
            case 4 -> "k2p5 ".repeat(times);
            case 5 -> "1,000".repeat(times);
            case 6 -> "9".repeat(times);
            case 7 -> "[".repeat(times);
            default -> "\uD83D\uDE00".repeat(times);
        };
    }
}
