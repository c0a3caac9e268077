package quotient.bot.settings;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How each setting is written. What is wrong is thrown as the end of a sentence that names the setting. */
final class SettingForms {

    static final String VIRTUAL = "virtual:";
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final Pattern BACKUPS = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:%_-]{1,255}");
    private static final Pattern DOTTED = Pattern.compile("[0-9.]+");
    private static final Pattern OCTETS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private SettingForms() {}

    static int port(String text) {
        if (!PORT.matcher(text).matches() || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new IllegalArgumentException("which is no port: give a whole number from 0 to 65535");
        }
        return Integer.parseInt(text);
    }

    static String bind(String text) {
        boolean broken = DOTTED.matcher(text).matches() && !OCTETS.matcher(text).matches();
        if (broken || !HOST.matcher(text).matches() || !resolves(text)) {
            throw new IllegalArgumentException(
                    "which is no address to listen on: give one of this machine, like 127.0.0.1 or 0.0.0.0");
        }
        return text;
    }

    static String database(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:postgresql:")) {
            return text;
        }
        if (lower.startsWith("jdbc:") || lower.contains("://")) {
            throw new IllegalArgumentException(
                    "which is no database that I can use: give a SQLite file or a URL like jdbc:postgresql://host/quotient");
        }
        if (!isPath(text)) {
            throw new IllegalArgumentException("which is no name of a file: give a SQLite file like data/quotient.db");
        }
        return text;
    }

    static URI slackApi(String text) {
        boolean web = text.startsWith("https://") || text.startsWith("http://");
        if (!web || !text.endsWith("/") || text.contains("?") || text.contains("#") || text.contains("@")) {
            throw new IllegalArgumentException(
                    "which is no base of a Web API: give a URL that ends in a slash, like https://slack.com/api/");
        }
        URI uri = URI.create(text);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("which names no host: give a URL like https://slack.com/api/");
        }
        return uri;
    }

    /** Empty for the system's clock. */
    static Optional<OffsetDateTime> clock(String text) {
        if (text.equals("system")) {
            return Optional.empty();
        }
        if (!text.startsWith(VIRTUAL)) {
            throw new IllegalArgumentException("which is no clock: say system or virtual:2026-03-02T08:00:00-05:00");
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.substring(VIRTUAL.length())));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "which is no moment with an offset: say virtual:2026-03-02T08:00:00-05:00", wrong);
        }
    }

    static int backupsKept(String text) {
        if (!BACKUPS.matcher(text).matches()) {
            throw new IllegalArgumentException("which is no number of backups: give a whole number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    static BigDecimal dailyBudget(String text) {
        if (!AMOUNT.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
            throw new IllegalArgumentException(
                    "which is no budget: give an amount from 0.01 to 999999999.99, like 100 or 250.50");
        }
        return new BigDecimal(text);
    }

    static boolean strictNights(String text) {
        return switch (text) {
            case "warn" -> false;
            case "strict" -> true;
            default -> throw new IllegalArgumentException("which is no way to guard the night: say warn or strict");
        };
    }

    static boolean fullSync(String text) {
        return switch (text) {
            case "full" -> true;
            case "normal" -> false;
            default -> throw new IllegalArgumentException("which is no way to write to the disk: say full or normal");
        };
    }

    static boolean isOn(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw new IllegalArgumentException("which is neither on nor off: say one of them");
        };
    }

    static long hourlyCap(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "which is no number of tasks: give a whole number from 1 to 999999999, like 10000");
        }
        return Long.parseLong(text);
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isBlank() && text.chars().noneMatch(Character::isISOControl);
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private static boolean resolves(String host) {
        try {
            return InetAddress.getByName(host) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
