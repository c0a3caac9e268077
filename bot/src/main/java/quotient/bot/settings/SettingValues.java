package quotient.bot.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;

/** Finds each setting in the environment, the file or its default; a setting has one value or is refused. */
final class SettingValues {

    private static final int LONGEST = 1_000;
    private static final String OURS = "QUOTIENT_";

    private final Map<String, String> environment;
    private final SettingsFile file;

    SettingValues(Map<String, String> environment, SettingsFile file) {
        this.environment = Map.copyOf(environment);
        this.file = file;
        refuseSlips();
        refuseSecretsInFile();
        file.root().refuseOthersThan(knownKeys());
    }

    /** @param form throws an {@link IllegalArgumentException} whose message ends the sentence {@code PORT is "x", ...} */
    <T> T read(Setting setting, Function<String, T> form) {
        String value = value(setting)
                .orElseThrow(
                        () -> new InvalidSetting(setting.environment() + " is missing: " + setting.meaning() + "."));
        try {
            return form.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidSetting(setting.environment() + " is " + Fields.quoted(setting.shown(value)) + ", "
                    + wrong.getMessage() + ".");
        }
    }

    /** @param notPrefix how another secret starts, which people confuse with this one */
    Optional<Secret> secret(Setting setting, String notPrefix) {
        Optional<String> value = value(setting);
        value.filter(text -> text.startsWith(notPrefix)).ifPresent(text -> {
            throw new InvalidSetting(setting.environment() + " starts with " + notPrefix
                    + ", so it is another token: it must be the " + setting.meaning() + ".");
        });
        value.filter(text -> text.chars().anyMatch(each -> each <= ' ' || each > '~'))
                .ifPresent(text -> {
                    throw new InvalidSetting(
                            setting.environment()
                                    + " contains a blank or another character that no token has: copy it again, without quotes.");
                });
        return value.map(Secret::new);
    }

    /** Of another machine's: any characters that can be seen. */
    Optional<Secret> password(Setting setting) {
        return value(setting).map(Secret::new);
    }

    private Optional<String> value(Setting setting) {
        Optional<String> set = Optional.ofNullable(environment.get(setting.environment()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        Optional<String> filed = setting.yml().flatMap(file.root()::get).map(part -> part.text(LONGEST));
        if (set.isPresent() && filed.isPresent() && !set.equals(filed)) {
            throw new InvalidSetting(setting.environment() + " is " + Fields.quoted(setting.shown(set.get()))
                    + " in the environment, but "
                    + setting.yml().orElse("") + " in " + file.name() + " is "
                    + Fields.quoted(setting.shown(filed.get()))
                    + ": a setting given twice must have one value, so remove one.");
        }
        return set.or(() -> filed).or(setting::otherwise);
    }

    /** A name of ours in the environment that is nearly a setting was meant to be it; others are none of our business. */
    private void refuseSlips() {
        List<String> known =
                Stream.of(Setting.values()).map(Setting::environment).toList();
        List<String> lower =
                known.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        environment.keySet().stream()
                .filter(name -> name.startsWith(OURS) && !known.contains(name))
                .sorted()
                .forEach(name -> NearMiss.of(name, lower).ifPresent(meant -> {
                    throw new InvalidSetting("I know no setting " + Fields.quoted(name) + ", did you mean "
                            + meant.toUpperCase(Locale.ROOT) + "?");
                }));
    }

    private void refuseSecretsInFile() {
        for (String key : file.root().entries().keySet()) {
            String upper = key.toUpperCase(Locale.ROOT).replace('-', '_');
            Stream.of(Setting.values())
                    .filter(Setting::isSecret)
                    .filter(secret -> upper.equals(secret.environment()) || upper.equals(secret.name()))
                    .findFirst()
                    .ifPresent(secret -> {
                        throw new InvalidSetting(
                                file.name() + ": " + key + " is a secret and does not belong into a file:" + " set "
                                        + secret.environment() + " in the environment.");
                    });
        }
    }

    private static List<String> knownKeys() {
        List<String> known = new ArrayList<>();
        Stream.of(Setting.values()).map(Setting::yml).flatMap(Optional::stream).forEach(known::add);
        known.addAll(CompanyReader.KEYS);
        known.add(ScheduleSettings.KEY);
        known.addAll(ReportSettings.KEYS);
        return known;
    }
}
