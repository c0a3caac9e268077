package quotient.bot.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import quotient.bot.reports.Brand;

/**
 * How clients' reports look, and which mail server takes them.
 *
 * @param mail empty as long as no operator has named a server: then nothing is mailed (X27)
 */
public record ReportSettings(Brand brand, Optional<MailSettings> mail) {

    static final String BRAND = "brand";
    static final String SMTP = "smtp";
    static final List<String> KEYS = List.of(BRAND, SMTP);

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,253}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int LONGEST = 100;
    private static final int USUAL_PORT = 587;

    static ReportSettings read(YmlPart root, Optional<Secret> password) {
        return new ReportSettings(
                root.get(BRAND).map(ReportSettings::brand).orElse(Brand.USUAL),
                root.get(SMTP).map(part -> mail(part, password)));
    }

    private static Brand brand(YmlPart part) {
        part.refuseOthersThan(List.of("name", "colour"));
        Optional<String> name = part.get("name").map(each -> each.text(LONGEST));
        return part.get("colour")
                .map(colour -> colour.read(
                        text -> {
                            try {
                                return Optional.of(new Brand(name, text));
                            } catch (IllegalArgumentException unreadable) {
                                return Optional.empty();
                            }
                        },
                        "is no colour that white letters can be read on: write a dark one like '" + Brand.USUAL_COLOUR
                                + "'"))
                .orElseGet(() -> new Brand(name, Brand.USUAL_COLOUR));
    }

    private static MailSettings mail(YmlPart part, Optional<Secret> password) {
        if (part.entries().containsKey("password")) {
            throw part.wrong("a password does not belong into a file: set " + Setting.SMTP_PASSWORD.environment()
                    + " in the environment");
        }
        part.refuseOthersThan(List.of("host", "port", "user", "from"));
        String host = part.needed("host").read(matching(HOST), "is no name of a mail server, like smtp.example.com");
        return new MailSettings(
                host,
                part.get("port").map(ReportSettings::port).orElse(USUAL_PORT),
                part.get("user").map(user -> user.text(LONGEST)),
                password,
                part.needed("from").read(matching(ADDRESS), "is no mail address, like reports@example.com"),
                !THIS_MACHINE.contains(host));
    }

    private static int port(YmlPart part) {
        return part.read(
                text -> text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= 65_535
                        ? Optional.of(Integer.parseInt(text))
                        : Optional.empty(),
                "is no port: give a whole number from 1 to 65535");
    }

    private static Function<String, Optional<String>> matching(Pattern pattern) {
        return text -> Optional.of(text).filter(each -> pattern.matcher(each).matches());
    }
}
