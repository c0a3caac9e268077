package quotient.domain.clientreports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks for a client, as the profile has it in words: {@code Ann Lee <ann@acme.com>}, a name, or an address alone.
 *
 * @param name empty when there is none beside the address
 * @param mail empty when no address stands there
 */
public record Contact(String name, Optional<String> mail) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    public static Contact of(Optional<String> words) {
        String text = words.orElse("");
        Matcher matcher = ADDRESS.matcher(text);
        Optional<String> mail = matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
        String name = mail.map(address -> text.replace(address, ""))
                .orElse(text)
                .replaceAll("[<>(),;]", " ")
                .strip();
        return new Contact(name, mail);
    }
}
